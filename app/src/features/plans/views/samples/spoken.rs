//! The plan of communication that samples show: the same place and year, invented.

use super::{document, plan, uuid};
use crate::features::plans::{
    document::Document,
    outreach::{Action, Addressed, Message, MessageId, Reach},
    plan::{Plan, PlanState, Strand},
    word::{Aim, Channel, Literacy, Rank},
};

pub fn spoken(state: PlanState) -> Plan {
    Plan { strand: Strand::Communication, ..plan(state) }
}

const MESSAGES: [(&str, &str); 2] = [
    (
        "مشروعك يبدأ بفكرة تكتبها: تعال إلى لقاء الدوار واعرف كيف تقدمها",
        "Votre projet commence par une idée écrite : venez à la rencontre du douar",
    ),
    (
        "كل قرار يعلل ويعلق في مقر الجماعة خلال خمسة عشر يوما",
        "Chaque décision est motivée et affichée à la commune sous quinze jours",
    ),
];

pub fn spoken_document() -> Document {
    let taught = document();
    let message = |(no, words): (usize, &(&str, &str))| Message {
        id: MessageId(uuid(400 + no)),
        plan: taught.plan.id,
        audience: (no == 0).then(|| "eaq".into()),
        audience_ar: (no == 0).then(|| "فرق تنشيط الأحياء".into()),
        audience_fr: (no == 0).then(|| "Équipes d’animation de quartier".into()),
        words_ar: words.0.into(),
        words_fr: words.1.into(),
        proof: "عشرون مشروعا ممولا في السنة الماضية".into(),
        call: "سجل اسمك لدى فريق التنشيط".into(),
        given: None,
        version: 1,
    };
    let messages: Vec<Message> = MESSAGES.iter().enumerate().map(message).collect();
    let action = |(no, line): (usize, &crate::features::plans::line::Line)| Action {
        line: line.id,
        channel: Channel::ALL[no % Channel::ALL.len()],
        message: Some(messages[no % 2].id),
        partners: "الجماعة · شبكة الجمعيات".into(),
        target: Some(6),
    };
    let mut axes = taught.axes.clone();
    for (axis, aim) in axes.iter_mut().zip(Aim::ALL) {
        axis.aim = Some(*aim);
    }
    Document {
        plan: spoken(PlanState::Draft),
        axes,
        actions: taught.lines.iter().enumerate().map(action).collect(),
        audiences: vec![Addressed {
            audience: "eaq".into(),
            audience_ar: "فرق تنشيط الأحياء".into(),
            audience_fr: "Équipes d’animation de quartier".into(),
            rank: Rank::Relay,
            languages: "darija amazigh".into(),
            literacy: Literacy::Mixed,
            channels: "meeting souk messaging".into(),
            version: 1,
        }],
        messages,
        reach: Reach { actions: 14, times: 31, done: 27, counted: 1_840, estimated: 9_500 },
        needs: Vec::new(),
        answers: Vec::new(),
        ..taught
    }
}
