//! The roll of a session: who has a right to a certificate, and who has one.

use super::{crumbs, sample};
use crate::{
    features::{
        certificates::{
            CertificateId,
            paper::in_script,
            print::MOST_PAGES,
            roll::{Entry, Roll, Rule, Standing, Taker},
            routes::ROLL,
        },
        training::{Session, SessionState, TabName, tabs},
    },
    foundation::{Form, Page, events::RegistrationId, people::PersonId},
    layout::{Choice, Crumb, Frame, ListQuery, Pager, Tab},
};
use askama::Template;
use kit_lang::Lang;

#[derive(Template)]
#[template(path = "features/certificates/templates/roll.html")]
pub struct RollPage {
    pub frame: Frame,
    pub title: String,
    pub other: String,
    pub sub: String,
    pub tabs: Vec<Tab>,
    /// The rule, in a sentence.
    pub rule: String,
    pub counts: Vec<Count>,
    /// Where the session is closed; nothing once it is.
    pub closure: Option<String>,
    pub action: String,
    pub may_issue: bool,
    pub waiting: usize,
    pub prints: Vec<(String, String)>,
    pub list: ListQuery,
    pub pager: Pager,
    pub standings: Vec<Choice>,
    pub rows: Vec<Row>,
    pub form: Form,
    pub nobody: bool,
    pub people: String,
}

/// How many stand where, as a filter.
pub struct Count {
    pub href: String,
    pub label: String,
    pub figure: String,
    pub tone: &'static str,
    pub current: bool,
}

pub struct Row {
    pub registration: String,
    pub name: String,
    pub other: String,
    pub href: String,
    pub share: String,
    pub tone: &'static str,
    pub standing: String,
    pub number: String,
    pub issued: String,
    pub may_tick: bool,
    pub ticked: bool,
}

/// What the door found out.
pub struct Seen<'a> {
    pub session: &'a Session,
    pub roll: &'a Roll,
    pub list: ListQuery,
    pub may_issue: bool,
    pub form: Form,
}

impl RollPage {
    pub fn new(mut frame: Frame, seen: Seen<'_>) -> Self {
        let Seen { session, roll, list, may_issue, form } = seen;
        let home = format!("/sessions/{}", session.id);
        frame.crumbs = crumbs(&frame, session);
        frame.crumbs.pop();
        frame.crumbs.push(Crumb::here(frame.t("certificates-title")));
        let found = roll.narrowed(&list);
        let pager = Pager::new(list.page, list.per, i64::try_from(found.len()).unwrap_or(i64::MAX));
        let offset = usize::try_from(pager.offset()).unwrap_or(0);
        let closed = session.state == SessionState::Closed;
        let may_issue = may_issue && closed;
        let page = found.iter().skip(offset).take(pager.per as usize);
        let rows = page.map(|entry| row(&frame, entry, &form, may_issue)).collect();
        Self {
            title: in_script(frame.lang, &session.title_ar, &session.title_fr),
            other: other_title(&frame, session),
            sub: frame.date_range(session.starts_on, session.ends_on),
            tabs: tabs(&frame, session, TabName::Certificates),
            rule: rule(&frame, roll),
            counts: counts(&frame, roll, &list),
            closure: (!closed).then(|| format!("{home}/closure")),
            action: format!("{home}/certificates"),
            may_issue,
            waiting: roll.count(Standing::Waiting),
            prints: prints(&frame, &home, roll.count(Standing::Valid)),
            standings: standings(&frame),
            nobody: roll.entries.is_empty(),
            people: format!("{home}/people"),
            rows,
            frame,
            list,
            pager,
            form,
        }
    }
}

fn other_title(frame: &Frame, session: &Session) -> String {
    let other = if frame.lang == Lang::Ar { &session.title_fr } else { &session.title_ar };
    let same = *other == in_script(frame.lang, &session.title_ar, &session.title_fr);
    if same { String::new() } else { other.clone() }
}

/// The half-days that are needed are said when they are known.
fn rule(frame: &Frame, roll: &Roll) -> String {
    let share = frame.percent(roll.rule.share);
    match roll.entries.iter().map(|entry| entry.of).max() {
        Some(of) if of > 0 => {
            let needed = roll.rule.needs(of);
            let args = [("share", share.into()), ("count", needed.into()), ("of", of.into())];
            frame.words.format(frame.lang, "certificate-rule", &args)
        }
        _ => frame.t1("certificate-rule-share", "share", share),
    }
}

fn counts(frame: &Frame, roll: &Roll, list: &ListQuery) -> Vec<Count> {
    let count = |standing: Standing| Count {
        href: list.filter_link(
            "state",
            if list.has("state", standing.as_str()) { "" } else { standing.as_str() },
        ),
        label: frame.t(standing.key()).into_owned(),
        figure: frame.number(roll.count(standing)),
        tone: standing.tone(),
        current: list.has("state", standing.as_str()),
    };
    Standing::ALL.into_iter().map(count).collect()
}

fn standings(frame: &Frame) -> Vec<Choice> {
    let choice = |standing: Standing| Choice::new(standing.as_str(), frame.t(standing.key()));
    Standing::ALL.into_iter().map(choice).collect()
}

/// The PDF of all papers in force, in parts when there are many.
fn prints(frame: &Frame, home: &str, papers: usize) -> Vec<(String, String)> {
    let parts = papers.div_ceil(MOST_PAGES);
    let href = |part: usize| format!("{home}/certificates.pdf?part={part}");
    match parts {
        0 => Vec::new(),
        1 => vec![(frame.t("certificate-print-all").into_owned(), href(1))],
        _ => (1..=parts)
            .map(|part| {
                (frame.t2("certificate-print-part", "part", part, "parts", parts), href(part))
            })
            .collect(),
    }
}

fn row(frame: &Frame, entry: &Entry, form: &Form, may_issue: bool) -> Row {
    let taker = &entry.taker;
    let registration = taker.registration.to_string();
    let name = in_script(frame.lang, &taker.name_ar, &taker.name_fr);
    let other = if name == taker.name_ar { &taker.name_fr } else { &taker.name_ar };
    let issued = taker.issued_at.map(|at| frame.date(kit_lang::local(at).date()));
    Row {
        href: match taker.certificate {
            Some(id) => format!("/certificates/{id}"),
            None => format!("/people/{}", taker.person),
        },
        other: if *other == name { String::new() } else { other.clone() },
        name,
        share: frame.t2("certificate-share-of", "attended", entry.attended, "of", entry.of),
        tone: entry.standing.tone(),
        standing: frame.t(entry.standing.key()).into_owned(),
        number: taker.number.clone().unwrap_or_default(),
        issued: issued.unwrap_or_default(),
        may_tick: may_issue && entry.standing == Standing::Waiting,
        ticked: form.has("registration", &registration),
        registration,
    }
}

impl Page for RollPage {
    const NAME: &'static str = "certificates/roll";

    fn sample(frame: Frame) -> Self {
        let rule = Rule { share: 0.8 };
        let names = [
            ("فاطمة الزهراء أيت أوملال", "Fatima Zahra Aït Oumlal"),
            (
                "محمد المهدي بن عبد الرحمان أيت سيدي علي الأزيلالي",
                "Mohamed El Mehdi Ben Abderrahmane Aït Sidi Ali El Azilali",
            ),
            ("حسن بوكماز", "Hassan Bougmez"),
            ("زينب أوحدو", "Zineb Ouhaddou"),
        ];
        let entry = |at: usize| {
            let (name_ar, name_fr) = names[at % names.len()];
            let certified = !at.is_multiple_of(3);
            let taker = Taker {
                registration: RegistrationId::new(sample::morning()),
                person: PersonId::new(sample::morning()),
                name_ar: name_ar.into(),
                name_fr: name_fr.into(),
                sex: None,
                certificate: certified.then(|| CertificateId::new(sample::morning())),
                number: certified.then(|| format!("05.081/2026/{at:04}")),
                issued_at: certified.then_some(sample::morning()),
                revoked_at: (at % 7 == 1).then_some(sample::morning()),
            };
            Entry::new(taker, (8 - (at as i64 / 3) % 4, 8), rule)
        };
        let roll = Roll { rule, entries: (1..61).map(entry).collect() };
        let session = sample::session();
        let list = ListQuery::parse("", &ROLL);
        let form = Form::default();
        Self::new(frame, Seen { session: &session, roll: &roll, list, may_issue: true, form })
    }
}
