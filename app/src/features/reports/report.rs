//! The figures of a training year, whatever they are shown on. Nothing here touches the outside.

pub use super::area::{Area, Names, Residence};
use super::{
    ages::{BANDS, UNKNOWN},
    plan::{Count, Line, LineKey},
    veil::Veil,
};
use crate::{features::indicators::Target, foundation::audiences::Audience};
use chrono::{Datelike, NaiveDate};
use kit_db::{FromRow, id};
use kit_lang::Lang;
use std::collections::BTreeMap;

id!(
    /// A session, as the lists of this slice link to it.
    SessionKey
);

/// A session of the year, with what its list shows.
#[derive(Debug, Clone, PartialEq, FromRow)]
pub struct SessionLine {
    pub id: SessionKey,
    pub title_ar: String,
    pub title_fr: String,
    pub place_ar: String,
    pub place_fr: String,
    /// The place directly below the report's in which it took place; none for the report's own.
    pub child: Option<String>,
    pub starts_on: NaiveDate,
    pub ends_on: NaiveDate,
    pub state: String,
    /// Half-days and days that have come, of a session that was opened.
    pub half_days: i64,
    pub days: i64,
    /// Every half-day, those to come too.
    pub all_half_days: i64,
    /// The hours of its module, when it has one.
    pub module_hours: Option<i64>,
    /// What it cost, in centimes, when that is known.
    pub cost: Option<i64>,
    /// The line of the plan that it answers.
    pub line: Option<LineKey>,
}

/// What is counted of any group of participants.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counted {
    /// Different persons among those registered.
    pub people_registered: i64,
    /// Different persons who were there at least once.
    pub people: i64,
    pub registrations: i64,
    /// Registrations of people who were there for at least one half-day.
    pub participations: i64,
    /// Half-days attended, present or late.
    pub attended: i64,
}

/// One line of a breakdown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// As in addresses: a sex, a band, a place, a kind of organisation.
    pub key: String,
    pub counted: Counted,
}

/// One group of one breakdown.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// Which breakdown: `who`, `kind`, `audience`, `line`, `child` or `event`.
    pub what: String,
    pub sex: String,
    pub age: String,
    /// A place of residence, a place below the report's, a kind of organisation, an audience.
    pub key: String,
    pub milieu: String,
    /// A session, or a line of a plan.
    pub event: Option<kit_db::uuid::Uuid>,
    pub people_registered: i64,
    pub people: i64,
    pub registrations: i64,
    pub participations: i64,
    pub attended: i64,
}

/// The training year of a place and all below it.
#[derive(Debug, Clone)]
pub struct TrainingReport {
    pub area: Area,
    pub year: i32,
    /// The day on which it was read.
    pub on: NaiveDate,
    pub sessions: Vec<SessionLine>,
    pub whole: Counted,
    by_session: BTreeMap<SessionKey, Counted>,
    cells: Vec<Cell>,
    /// Different persons by the capacity in which they taught or helped.
    pub team: Vec<(String, i64)>,
    /// Participations with a certificate of participation that stands.
    pub certified: i64,
    /// Participations with a certificate of competence that stands: a test was passed.
    pub competent: i64,
    pub target: Option<Target>,
    /// The lines of the approved plans of the place and below it.
    pub lines: Vec<Line>,
    /// Those of plans that were never approved: left out of every figure.
    pub unapproved: Vec<Line>,
    /// Those who took part and are on no list.
    pub counts: Vec<Count>,
    pub audiences: Vec<Audience>,
    /// Names of the places in the breakdowns.
    pub places: BTreeMap<String, Names>,
    /// What is hidden; none for who may see the persons.
    pub veil: Option<Veil>,
}

impl SessionLine {
    pub fn title(&self, lang: Lang) -> &str {
        if lang == Lang::Ar { &self.title_ar } else { &self.title_fr }
    }

    pub fn place(&self, lang: Lang) -> &str {
        if lang == Lang::Ar { &self.place_ar } else { &self.place_fr }
    }
}

impl Counted {
    pub fn add(&mut self, other: Self) {
        self.people_registered += other.people_registered;
        self.people += other.people;
        self.registrations += other.registrations;
        self.participations += other.participations;
        self.attended += other.attended;
    }
}

impl Cell {
    fn counted(&self) -> Counted {
        Counted {
            people_registered: self.people_registered,
            people: self.people,
            registrations: self.registrations,
            participations: self.participations,
            attended: self.attended,
        }
    }
}

impl TrainingReport {
    pub fn new(
        area: Area,
        year: i32,
        on: NaiveDate,
        sessions: Vec<SessionLine>,
        cells: Vec<Cell>,
    ) -> Self {
        let mut whole = Counted::default();
        cells.iter().filter(|cell| cell.what == "who").for_each(|cell| whole.add(cell.counted()));
        let of_sessions = cells.iter().filter(|cell| cell.what == "event");
        let by_session = of_sessions
            .filter_map(|cell| Some((SessionKey(cell.event?), cell.counted())))
            .collect();
        Self {
            area,
            year,
            on,
            sessions,
            whole,
            by_session,
            cells,
            team: Vec::new(),
            certified: 0,
            competent: 0,
            target: None,
            lines: Vec::new(),
            unapproved: Vec::new(),
            counts: Vec::new(),
            audiences: Vec::new(),
            places: BTreeMap::new(),
            veil: None,
        }
    }

    /// Sessions in a state; every session for an empty one.
    pub fn in_state(&self, state: &str) -> i64 {
        let there = |session: &&SessionLine| state.is_empty() || session.state == state;
        count(self.sessions.iter().filter(there).count())
    }

    pub fn half_days(&self) -> i64 {
        self.sessions.iter().map(|session| session.half_days).sum()
    }

    pub fn days(&self) -> i64 {
        self.sessions.iter().map(|session| session.days).sum()
    }

    /// Half-days on which somebody registered was expected.
    pub fn expected(&self) -> i64 {
        let of = |session: &SessionLine| session.half_days * self.of_session(session).registrations;
        self.sessions.iter().map(of).sum()
    }

    /// Half-days attended over half-days expected; none when nobody was expected.
    pub fn attendance_rate(&self) -> Option<f64> {
        let expected = self.expected();
        (expected > 0).then(|| (self.whole.attended as f64 / expected as f64).min(1.0))
    }

    /// Two half-days are a day.
    pub fn person_days(&self) -> f64 {
        self.whole.attended as f64 / 2.0
    }

    pub fn of_session(&self, session: &SessionLine) -> Counted {
        self.by_session.get(&session.id).copied().unwrap_or_default()
    }

    /// Sessions that took place and of which nobody is marked present: their people are missing from the figures.
    pub fn unmarked(&self) -> i64 {
        let unmarked = |session: &&SessionLine| {
            let counted = self.of_session(session);
            session.half_days > 0 && counted.registrations > 0 && counted.participations == 0
        };
        count(self.sessions.iter().filter(unmarked).count())
    }

    /// Women, men, unknown; the unknown only if there are any.
    pub fn by_sex(&self) -> Vec<Group> {
        let groups = ["f", "m", UNKNOWN].map(|sex| Group {
            key: sex.into(),
            counted: self.sum(|cell| known(&cell.sex) == sex),
        });
        groups
            .into_iter()
            .filter(|group| group.key != UNKNOWN || group.counted.people > 0)
            .collect()
    }

    /// Every band, and the unknown only if there are any.
    pub fn by_age(&self) -> Vec<Group> {
        let keys = BANDS.iter().map(|band| band.key).chain([UNKNOWN]);
        let groups = keys.map(|age| Group {
            key: age.into(),
            counted: self.sum(|cell| known(&cell.age) == age),
        });
        groups.filter(|group| group.key != UNKNOWN || group.counted.people > 0).collect()
    }

    /// Different persons of a sex in a band.
    pub fn people_of(&self, sex: &str, age: &str) -> i64 {
        self.sum(|cell| known(&cell.sex) == sex && known(&cell.age) == age).people
    }

    /// Town, country, unknown; the unknown only if there are any.
    pub fn by_milieu(&self) -> Vec<Group> {
        let groups = ["urban", "rural", UNKNOWN].map(|milieu| Group {
            key: milieu.into(),
            counted: self.sum(|cell| known(&cell.milieu) == milieu),
        });
        groups
            .into_iter()
            .filter(|group| group.key != UNKNOWN || group.counted.people > 0)
            .collect()
    }

    /// By audience as of the registration, with the women among its persons.
    pub fn by_audience(&self) -> Vec<(Group, i64)> {
        let women = |key: &str| {
            let cells = self.cells.iter().filter(|cell| cell.what == "audience");
            cells.filter(|cell| cell.key == key && cell.sex == "f").map(|cell| cell.people).sum()
        };
        let groups = self.grouped("audience");
        groups.into_iter().map(|group| (group.clone(), women(&group.key))).collect()
    }

    /// What is counted of a line, by sex.
    pub fn line_cells(&self) -> impl Iterator<Item = (LineKey, &str, Counted)> {
        let cells = self.cells.iter().filter(|cell| cell.what == "line");
        cells.filter_map(|cell| Some((LineKey(cell.event?), cell.sex.as_str(), cell.counted())))
    }

    /// By place of residence, the most people first.
    pub fn by_home(&self) -> Vec<Group> {
        self.grouped("who")
    }

    /// By kind of organisation, the most people first. Who came for two kinds is in both.
    pub fn by_kind(&self) -> Vec<Group> {
        self.grouped("kind")
    }

    /// By the place below in which the sessions took place or were planned, with their number, the most people first. Who
    /// came in two is in both.
    pub fn by_child(&self) -> Vec<(Group, i64)> {
        let mut sessions: BTreeMap<&str, i64> = BTreeMap::new();
        for session in &self.sessions {
            *sessions.entry(session.child.as_deref().unwrap_or_default()).or_default() += 1;
        }
        for line in &self.lines {
            sessions.entry(line.child.as_deref().unwrap_or_default()).or_default();
        }
        let counted = self.grouped("child");
        let of = |key: &str| counted.iter().find(|group| group.key == key).cloned();
        let mut groups: Vec<(Group, i64)> = sessions
            .into_iter()
            .map(|(key, sessions)| {
                let nobody = Group { key: key.into(), counted: Counted::default() };
                (of(key).unwrap_or(nobody), sessions)
            })
            .collect();
        groups.sort_by_key(|(group, sessions)| (-group.counted.people, -sessions));
        groups
    }

    /// Sessions by the month in which they began, 1 to 12.
    pub fn by_month(&self) -> Vec<(u32, i64, Counted)> {
        (1..=12).map(|month| self.month(month)).collect()
    }

    fn month(&self, month: u32) -> (u32, i64, Counted) {
        let mut counted = Counted::default();
        let mut sessions = 0;
        for session in self.sessions.iter().filter(|one| one.starts_on.month() == month) {
            counted.add(self.of_session(session));
            sessions += 1;
        }
        (month, sessions, counted)
    }

    /// Every place that a breakdown names.
    pub fn place_keys(&self) -> Vec<String> {
        let groups =
            self.by_home().into_iter().chain(self.by_child().into_iter().map(|(group, _)| group));
        groups.map(|group| group.key).filter(|key| !key.is_empty()).collect()
    }

    fn sum(&self, of: impl Fn(&Cell) -> bool) -> Counted {
        let mut counted = Counted::default();
        let own = self.cells.iter().filter(|cell| cell.what == "who" && of(cell));
        own.for_each(|cell| counted.add(cell.counted()));
        counted
    }

    fn grouped(&self, what: &str) -> Vec<Group> {
        let mut sums: BTreeMap<&str, Counted> = BTreeMap::new();
        for cell in self.cells.iter().filter(|cell| cell.what == what) {
            sums.entry(cell.key.trim_end_matches('-')).or_default().add(cell.counted());
        }
        let mut groups: Vec<Group> =
            sums.into_iter().map(|(key, counted)| Group { key: key.into(), counted }).collect();
        groups.sort_by_key(|group| (-group.counted.people, -group.counted.registrations));
        groups
    }
}

/// What is not known has a word of its own in addresses.
fn known(value: &str) -> &str {
    if value.is_empty() { UNKNOWN } else { value }
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
