//! The overview of a session.

use super::{
    Head, answered,
    attendance::sample_half_days,
    head::{doubt, sample_session},
    journal::sample_entries,
    other, overall,
    people::sample_groups,
    said,
    waiting::room_words,
};
use crate::{
    features::training::{
        Mark, Session, SessionState, TabName,
        reaction::Tally,
        seats::Room,
        store::{Guide, Line, Marked, Sexes},
    },
    foundation::{
        Form, Page,
        events::{
            Agenda, AgendaItem, Capacity, Count, CountChoices, CountView, DayView, EventId, Group,
            GroupId, HalfDay, ItemId, Meets, Neighbour, agenda_days, count_choices, day_choice,
            sample_counts,
        },
        journal::{Entry, line},
        organisations::Organisation,
        people::PersonId,
    },
    layout::{Choice, Frame, JournalLine},
};
use askama::Template;
use chrono::NaiveDate;

#[derive(Template)]
#[template(path = "features/training/templates/session.html")]
pub struct SessionPage {
    pub frame: Frame,
    pub head: Head,
    /// The small forms for the agenda and for groups.
    pub form: Form,
    pub venue: String,
    pub module: String,
    pub certificate_share: String,
    pub as_written: String,
    pub doubt: String,
    pub participants: String,
    pub sexes: String,
    pub half_days: String,
    pub attendance: String,
    pub unmarked: String,
    pub days: Vec<DayView>,
    pub day_choices: Vec<Choice>,
    pub groups: Vec<GroupView>,
    pub guides: Vec<GuideView>,
    pub series: String,
    pub neighbours: Vec<NeighbourView>,
    pub journal: Vec<JournalLine>,
    pub may_act: bool,
    /// Whether its days are known, so that it has an agenda and is opened and marked.
    pub dated: bool,
    /// Where the sheet of its module is; empty without one.
    pub module_href: String,
    /// The line of the plan that it answers: its title and its address.
    pub line: Option<(String, String)>,
    pub seats: String,
    pub waiting: String,
    pub cost: String,
    pub meets: Vec<MeetsView>,
    pub counts: Vec<CountView>,
    pub counting: CountChoices,
    /// How many said what they think of it, and what; empty while nobody did.
    pub reactions: String,
    pub opinion: String,
    pub may_link: bool,
    /// The centre in which it is held, and its address; empty for none.
    pub centre: String,
    pub centre_href: String,
    /// Whether the reader may give a role for this session alone.
    pub may_give: bool,
}

/// What the overview is made from.
pub struct Known {
    pub half_days: Vec<HalfDay>,
    pub agenda: Agenda,
    pub groups: Vec<Group>,
    pub guides: Vec<Guide>,
    pub sexes: Sexes,
    pub marks: Vec<Marked>,
    pub journal: Vec<Entry>,
    pub series: String,
    pub neighbours: Vec<Neighbour>,
    pub line: Option<Line>,
    pub room: Room,
    pub meets: Vec<Meets>,
    pub reactions: Vec<(&'static str, Tally)>,
    pub counts: Vec<Count>,
    pub audiences: Vec<Choice>,
}

/// Another event in the same venue at the same time.
pub struct MeetsView {
    pub href: String,
    pub title: String,
    pub note: String,
}

pub struct GroupView {
    pub id: GroupId,
    pub name: String,
    pub other: String,
    pub people: String,
    pub sensitive: bool,
}

pub struct GuideView {
    pub href: String,
    pub name: String,
    pub capacity: String,
}

/// The session before or after in the series.
pub struct NeighbourView {
    pub href: String,
    pub title: String,
    pub note: String,
}

impl SessionPage {
    pub fn new(head: Head, session: Session, known: Known, form: Form, may_act: bool) -> Self {
        let frame = head.frame.clone();
        let lang = frame.lang;
        let days: Vec<NaiveDate> = match session.is_dated() {
            true => {
                session.starts_on.iter_days().take_while(|day| *day <= session.ends_on).collect()
            }
            false => Vec::new(),
        };
        let possible = known.sexes.all() * i64::try_from(known.half_days.len()).unwrap_or(0);
        Self {
            venue: said(lang, &session.venue_ar, &session.venue_fr).into(),
            module: said(lang, &session.module_ar, &session.module_fr).into(),
            certificate_share: frame.percent(session.certificate_share),
            doubt: doubt(&frame, &session),
            participants: frame.number(known.sexes.all()),
            sexes: sexes(&frame, known.sexes),
            half_days: frame.number(known.half_days.len()),
            attendance: attendance(&frame, &known.marks, possible),
            unmarked: unmarked(&frame, &session, &known.marks, possible),
            day_choices: days.iter().map(|day| day_choice(lang, *day)).collect(),
            days: agenda_days(&frame, known.agenda, &days, &known.half_days),
            groups: known.groups.iter().map(|group| GroupView::new(&frame, group)).collect(),
            guides: known.guides.iter().map(|guide| GuideView::new(&head, guide)).collect(),
            series: series(&frame, &known.series, session.ordinal),
            neighbours: known
                .neighbours
                .iter()
                .map(|one| NeighbourView::new(&frame, one))
                .collect(),
            journal: known.journal.iter().map(|entry| line(&frame, entry)).collect(),
            as_written: session.as_written.clone().unwrap_or_default(),
            dated: session.is_dated(),
            module_href: module_href(&head, &session),
            centre: String::new(),
            centre_href: String::new(),
            may_give: false,
            line: known.line.as_ref().map(|line| line_link(lang, line)),
            seats: match (session.seats, head.waiting) {
                (None, 0) => String::new(),
                _ => room_words(&frame, &known.room),
            },
            waiting: frame.number(head.waiting),
            cost: session.cost.map(|cost| kit_lang::dirhams(lang, cost)).unwrap_or_default(),
            meets: meets(&frame, &known.meets),
            counts: known.counts.iter().map(|one| CountView::new(&frame, one)).collect(),
            counting: count_choices(&frame, &known.groups, known.audiences),
            reactions: match answered(&known.reactions) {
                0 => String::new(),
                some => frame.tn("evaluation-people", some),
            },
            opinion: overall(&frame, &known.reactions).unwrap_or_else(|| "–".into()),
            may_link: true,
            frame,
            head,
            form,
            may_act,
        }
    }

    /// Whether the session is in this state: what decides the one strong button.
    pub fn is(&self, state: &str) -> bool {
        self.head.state.as_str() == state
    }
}

fn line_link(lang: kit_lang::Lang, line: &Line) -> (String, String) {
    let title = format!("{} · {}", said(lang, &line.title_ar, &line.title_fr), line.year);
    (title, format!("/plans/{}#line-{}", line.plan, line.id))
}

/// Those that are in the same venue at the same time.
pub fn meets(frame: &Frame, found: &[Meets]) -> Vec<MeetsView> {
    let one = |other: &Meets| MeetsView {
        href: format!("/{}/{}", other.folder(), other.id),
        title: said(frame.lang, &other.title_ar, &other.title_fr).into(),
        note: frame.date_range(other.starts_on, other.ends_on),
    };
    found.iter().map(one).collect()
}

impl MeetsView {
    pub fn sample(frame: &Frame) -> Self {
        Self {
            href: "/sessions/1".into(),
            title: "تقنيات تنشيط الورشات والاجتماعات".into(),
            note: frame.date(NaiveDate::from_ymd_opt(2011, 7, 15).unwrap_or_default()),
        }
    }
}

fn sexes(frame: &Frame, sexes: Sexes) -> String {
    if sexes.all() == 0 {
        return frame.t("session-nobody").into_owned();
    }
    let women = frame.tn("enrol-women", sexes.women);
    let men = frame.tn("enrol-men", sexes.men);
    [women, men].join(" · ")
}

fn counted(marks: &[Marked], of: impl Fn(Mark) -> bool) -> i64 {
    marks.iter().filter(|one| of(one.mark)).map(|one| one.count).sum()
}

/// The share of half-days that participants were there for; a dash before anything is marked.
fn attendance(frame: &Frame, marks: &[Marked], possible: i64) -> String {
    match (counted(marks, |_| true), possible) {
        (0, _) | (_, 0) => "–".into(),
        _ => frame.percent(counted(marks, Mark::counts) as f64 / possible as f64),
    }
}

/// How many marks an open session still waits for.
fn unmarked(frame: &Frame, session: &Session, marks: &[Marked], possible: i64) -> String {
    let left = (possible - counted(marks, |_| true)).max(0);
    match session.state {
        SessionState::Open if left > 0 => frame.tn("session-unmarked", left),
        _ => String::new(),
    }
}

fn series(frame: &Frame, title: &str, ordinal: Option<i64>) -> String {
    match ordinal {
        Some(no) if !title.is_empty() => frame.t2("session-series-of", "title", title, "no", no),
        _ => String::new(),
    }
}

impl GroupView {
    fn new(frame: &Frame, group: &Group) -> Self {
        Self {
            id: group.id,
            name: group.name(frame.lang).into(),
            other: other(frame.lang, &group.name_ar, &group.name_fr).into(),
            people: frame.tn("enrol-people-count", group.people),
            sensitive: group.sensitive,
        }
    }
}

/// Where the sheet of its module is, for whoever may open that.
fn module_href(head: &Head, session: &Session) -> String {
    match session.module {
        Some(id) if !head.alone => format!("/modules/{id}"),
        _ => String::new(),
    }
}

impl SessionPage {
    /// The same with the centre in which it is held, and whether the reader may open that.
    pub fn held_in(mut self, centre: Option<(Organisation, bool)>) -> Self {
        if let Some((centre, opens)) = centre {
            self.centre = centre.name(self.frame.lang).to_owned();
            self.centre_href =
                if opens { format!("/organisations/{}", centre.id) } else { String::new() };
        }
        self
    }
}

impl GuideView {
    fn new(head: &Head, guide: &Guide) -> Self {
        let frame = &head.frame;
        Self {
            href: head.person(guide.person),
            name: said(frame.lang, &guide.name_ar, &guide.name_fr).into(),
            capacity: frame.t(guide.capacity.key()).into_owned(),
        }
    }
}

impl NeighbourView {
    fn new(frame: &Frame, one: &Neighbour) -> Self {
        Self {
            href: format!("/sessions/{}", one.id),
            title: said(frame.lang, &one.title_ar, &one.title_fr).into(),
            note: frame.t2(
                "session-neighbour",
                "no",
                one.ordinal,
                "date",
                one.exactness.words(frame.lang, one.starts_on, one.starts_on),
            ),
        }
    }
}

fn sample_agenda(session: &Session) -> Agenda {
    let item = |time: &str, ar: &str, fr: &str| AgendaItem {
        id: ItemId(Default::default()),
        held_on: session.starts_on,
        starts_at: Some(time.into()),
        title_ar: ar.into(),
        title_fr: fr.into(),
        speaker: "نعيمة بن الطالب".into(),
        method: "عرض ومناقشة، عمل المجموعات".into(),
    };
    Agenda(vec![
        item(
            "09:00",
            "استقبال المشاركين وتقديم أهداف الدورة",
            "Accueil et objectifs de la session",
        ),
        item(
            "10:30",
            "منهجية إعداد المشاريع الصغرى: من الفكرة إلى بطاقة المشروع",
            "Méthode de montage des petits projets : de l’idée à la fiche de projet",
        ),
    ])
}

impl Page for SessionPage {
    const NAME: &'static str = "training/session";

    fn sample(frame: Frame) -> Self {
        let session = sample_session(SessionState::Open);
        let guide = Guide {
            person: PersonId(Default::default()),
            name_ar: "نعيمة بن الطالب".into(),
            name_fr: "Naïma Bentaleb".into(),
            capacity: Capacity::Trainer,
        };
        let neighbour = Neighbour {
            id: EventId(Default::default()),
            title_ar: "إعداد المشاريع الصغرى، دورة مراكش".into(),
            title_fr: "Montage des petits projets, session de Marrakech".into(),
            place: "07".into(),
            ordinal: 1,
            starts_on: session.starts_on,
            exactness: session.exactness,
        };
        let known = Known {
            half_days: sample_half_days(),
            agenda: sample_agenda(&session),
            groups: sample_groups(),
            guides: vec![guide.clone(), Guide { capacity: Capacity::Facilitator, ..guide }],
            sexes: Sexes { women: 27, men: 33, unknown: 0 },
            marks: vec![Marked { mark: Mark::Present, count: 212 }],
            journal: sample_entries(),
            series: "إعداد المشاريع الصغرى".into(),
            neighbours: vec![neighbour],
            line: None,
            room: super::seats::sample_room(),
            meets: Vec::new(),
            reactions: vec![("useful", Tally([0, 1, 4, 18, 22]))],
            counts: sample_counts(),
            audiences: vec![Choice::new("cldh", "CLDH")],
        };
        let head = Head::sample(frame, SessionState::Open, TabName::Overview);
        let meets = MeetsView::sample(&head.frame);
        let mut page = Self::new(head, session, known, Form::default(), true);
        page.meets = vec![meets];
        page.line = Some(("تقوية قدرات النسيج الجمعوي · 2011".into(), "/plans/1#line-1".into()));
        page
    }
}
