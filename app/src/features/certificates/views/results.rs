//! Results of the test of a session: a row a participant, and the sheet that is filled by hand.

use super::sample;
use crate::{
    features::{
        certificates::{
            Fate, Score,
            forms::USUAL,
            paper::in_script,
            routes::RESULTS,
            score::figure,
            store::{Listed, Sums},
        },
        training::{Head, Session, SessionState, TabName},
    },
    foundation::{
        Form, Page, Paper, events::RegistrationId, letterhead::Letterhead, people::PersonId,
    },
    layout::{Choice, Frame, ListQuery, Pager},
};
use askama::Template;
use chrono::NaiveDate;
use serde_json::json;
use std::collections::HashMap;

#[derive(Template)]
#[template(path = "features/certificates/templates/results.html")]
pub struct ResultsPage {
    pub frame: Frame,
    pub head: Head,
    pub summary: String,
    /// What passes, in a sentence.
    pub rule: String,
    pub planned: bool,
    pub may_mark: bool,
    pub action: String,
    pub sheet: String,
    pub certificates: String,
    pub people: String,
    pub list: ListQuery,
    pub pager: Pager,
    pub results: Vec<Choice>,
    pub rows: Vec<ResultRow>,
    pub form: Form,
    pub nobody: bool,
}

pub struct ResultRow {
    pub id: String,
    pub name: String,
    pub other: String,
    pub href: String,
    /// As the field shows it: what was typed when it came back, what is kept otherwise.
    pub value: String,
    /// What is kept, as the field would show it.
    pub was: String,
    pub version: i64,
    pub tone: &'static str,
    pub result: String,
    pub wrong: Option<String>,
    /// A certificate says it: it can no longer change.
    pub certified: bool,
}

/// What became of a row that was sent.
#[derive(Debug, Clone, Copy)]
pub enum Outcome {
    /// It could not be read: the key of the sentence that says why.
    Wrong(&'static str),
    Fate(Fate),
}

/// What the door found out.
pub struct ResultsSeen<'a> {
    pub session: &'a Session,
    pub pass: Option<f64>,
    pub sums: Sums,
    pub rows: Vec<Listed>,
    pub list: ListQuery,
    pub pager: Pager,
    pub may_mark: bool,
    pub form: Form,
    pub outcomes: HashMap<RegistrationId, Outcome>,
}

/// The key of the word for a result.
pub fn result_key(score: Option<Score>, pass: Option<f64>) -> &'static str {
    match (score, pass) {
        (None, _) => "test-missing",
        (Some(_), None) => "test-taken",
        (Some(score), Some(pass)) if score.passes(pass) => "test-passed",
        (Some(_), Some(_)) => "test-failed",
    }
}

fn result_tone(score: Option<Score>, pass: Option<f64>) -> &'static str {
    match (score, pass) {
        (None, _) => "draft",
        (Some(score), Some(pass)) if !score.passes(pass) => "stop",
        (Some(_), _) => "done",
    }
}

/// Marks out of what everybody's are out of are shown alone.
fn shown(score: Option<Score>, usual: f64) -> String {
    score.map_or_else(String::new, |score| {
        let alone = (score.out_of - usual).abs() < 1e-6;
        if alone { figure(score.score) } else { score.told() }
    })
}

impl Outcome {
    pub fn is_saved(&self) -> bool {
        matches!(self, Self::Fate(Fate::Saved(_)))
    }

    pub fn is_wrong(&self) -> bool {
        matches!(self, Self::Wrong(_))
    }

    /// The sentence beside the row; nothing when it was saved.
    fn sentence(&self, frame: &Frame) -> Option<String> {
        match self {
            Self::Wrong(key) => Some(frame.t(key).into_owned()),
            Self::Fate(Fate::Saved(_)) => None,
            Self::Fate(Fate::Certified) => Some(frame.t("test-certified").into_owned()),
            Self::Fate(Fate::Stale(None, _)) => Some(frame.t("test-stale-none").into_owned()),
            Self::Fate(Fate::Stale(Some(score), _)) => {
                Some(frame.t1("test-stale", "score", score.told()))
            }
        }
    }

    /// The row for the script.
    pub fn told(
        &self,
        frame: &Frame,
        id: RegistrationId,
        score: Option<Score>,
        pass: Option<f64>,
    ) -> serde_json::Value {
        let version = match self {
            Self::Fate(Fate::Saved(version) | Fate::Stale(_, version)) => Some(*version),
            _ => None,
        };
        let (tone, result) = (result_tone(score, pass), frame.t(result_key(score, pass)));
        let result = self.is_saved().then_some(result);
        let wrong = self.sentence(frame);
        json!({ "id": id.to_string(), "version": version, "wrong": wrong, "tone": tone, "result": result })
    }
}

impl ResultsPage {
    pub fn new(head: Head, seen: ResultsSeen<'_>) -> Self {
        let frame = head.frame.clone();
        let ResultsSeen { session, pass, sums, rows, list, pager, may_mark, form, outcomes } = seen;
        let home = format!("/sessions/{}", session.id);
        let usual = sums.usual.unwrap_or(USUAL);
        let form = filled(form, usual, sums.taken_on.unwrap_or(session.ends_on));
        let made = Made { frame: &frame, usual, pass, form: &form, outcomes: &outcomes };
        Self {
            summary: Self::summary(&frame, &sums, pass),
            rule: match pass {
                Some(pass) => frame.t1("test-rule", "share", frame.percent(pass)),
                None => frame.t("test-rule-none").into_owned(),
            },
            planned: session.state == SessionState::Planned,
            may_mark,
            action: format!("{home}/tests{}", list.page_link(list.page)),
            sheet: format!("{home}/tests.pdf"),
            certificates: format!("{home}/certificates?kind=competence"),
            people: format!("{home}/people"),
            results: ["passed", "failed", "missing"]
                .map(|result| Choice::new(result, frame.t(&format!("test-{result}"))))
                .into(),
            nobody: sums.people == 0,
            rows: rows.iter().map(|row| made.row(row)).collect(),
            list,
            pager,
            form,
            frame,
            head,
        }
    }

    /// How many were tested and passed, and the average, in a sentence.
    pub fn summary(frame: &Frame, sums: &Sums, pass: Option<f64>) -> String {
        let Some(average) = sums.average else {
            return frame.t("test-summary-none").into_owned();
        };
        let usual = sums.usual.unwrap_or(USUAL);
        let average = format!("{}/{}", figure(average * usual), figure(usual));
        let args = [
            ("tested", sums.tested.into()),
            ("people", sums.people.into()),
            ("average", average.into()),
            ("passed", sums.passed.into()),
        ];
        let key = if pass.is_some() { "test-summary" } else { "test-summary-taken" };
        frame.words.format(frame.lang, key, &args)
    }
}

/// The two fields over the rows, when nothing was typed yet.
fn filled(form: Form, usual: f64, taken_on: NaiveDate) -> Form {
    if !form.value("taken_on").is_empty() || form.is_wrong() {
        return form;
    }
    Form::filled([("out_of", figure(usual)), ("taken_on", taken_on.to_string())])
}

/// What rows are made from.
struct Made<'a> {
    frame: &'a Frame,
    usual: f64,
    pass: Option<f64>,
    form: &'a Form,
    outcomes: &'a HashMap<RegistrationId, Outcome>,
}

impl Made<'_> {
    fn row(&self, row: &Listed) -> ResultRow {
        let (score, id) = (row.score(), row.registration.to_string());
        let outcome = self.outcomes.get(&row.registration);
        let was = shown(score, self.usual);
        let came_back = outcome.map_or(self.form.is_wrong(), |outcome| !outcome.is_saved());
        let typed = self.form.value(&format!("score-{id}"));
        let name = in_script(self.frame.lang, &row.name_ar, &row.name_fr);
        let other = if name == row.name_ar { &row.name_fr } else { &row.name_ar };
        ResultRow {
            value: if came_back { typed.to_owned() } else { was.clone() },
            was,
            other: if *other == name { String::new() } else { other.clone() },
            name,
            href: format!("/people/{}", row.person),
            version: row.version,
            tone: result_tone(score, self.pass),
            result: self.frame.t(result_key(score, self.pass)).into_owned(),
            wrong: outcome.and_then(|outcome| outcome.sentence(self.frame)),
            certified: row.certified > 0,
            id,
        }
    }
}

/// The sheet on which marks are written by hand, with the names of the session.
pub fn blank_sheet(
    frame: &Frame,
    session: &Session,
    head: &Letterhead,
    rows: &[Listed],
    today: NaiveDate,
) -> Paper {
    let title = session.title(frame.lang).to_owned();
    let days = frame.date_range(session.starts_on, session.ends_on);
    let people: Vec<_> =
        rows.iter().map(|row| json!({ "ar": row.name_ar, "fr": row.name_fr })).collect();
    let word = |key: &str| frame.t(key).into_owned();
    let data = json!({
        "head": head,
        "title": title,
        "sub": days,
        "words": {
            "sheet": word("test-sheet"),
            "number": word("test-sheet-number"),
            "name_ar": word("certificate-name-ar"),
            "name_fr": word("certificate-name-fr"),
            "score": word("test-score"),
            "remark": word("test-sheet-remark"),
            "taken_on": word("test-taken-on"),
            "out_of": word("test-out-of"),
            "examiner": word("test-sheet-examiner"),
        },
        "people": people,
        "foot": format!("{} · {title} · {days}", word("test-sheet")),
    });
    Paper {
        template: include_str!("../templates/test_sheet.typ"),
        data,
        files: Vec::new(),
        title: format!("{} · {title}", word("test-sheet")),
        lang: frame.lang,
        date: today,
    }
}

impl Page for ResultsPage {
    const NAME: &'static str = "certificates/tests";

    fn sample(frame: Frame) -> Self {
        let names = [
            ("فاطمة الزهراء أيت أوملال", "Fatima Zahra Aït Oumlal"),
            (
                "محمد المهدي بن عبد الرحمان أيت سيدي علي الأزيلالي",
                "Mohamed El Mehdi Ben Abderrahmane Aït Sidi Ali El Azilali",
            ),
            ("حسن بوكماز", "Hassan Bougmez"),
        ];
        let row = |at: usize| Listed {
            registration: RegistrationId::new(sample::morning()),
            person: PersonId::new(sample::morning()),
            name_ar: names[at % 3].0.into(),
            name_fr: names[at % 3].1.into(),
            score: (at % 5 != 4).then_some(7.25 + at as f64 / 2.0),
            out_of: (at % 5 != 4).then_some(if at == 7 { 40.0 } else { 20.0 }),
            version: 1,
            certified: i64::from(at == 9),
        };
        let rows: Vec<Listed> = (0..24).map(row).collect();
        let outcomes = HashMap::from([
            (rows[2].registration, Outcome::Wrong("test-score-unreadable")),
            (rows[3].registration, Outcome::Fate(Fate::Stale(rows[3].score(), 2))),
        ]);
        let mut form = Form::filled([("out_of", "20".into()), ("taken_on", "2011-07-17".into())]);
        form.fill(&format!("score-{}", rows[2].registration), ["غائب".to_owned()]);
        form.fill(&format!("score-{}", rows[3].registration), ["١٤٫٥".to_owned()]);
        let sums = Sums {
            people: 24,
            tested: 20,
            passed: 15,
            average: Some(0.662),
            usual: Some(20.0),
            taken_on: None,
        };
        let seen = ResultsSeen {
            session: &sample::session(),
            pass: Some(0.5),
            sums,
            rows,
            list: ListQuery::parse("", &RESULTS),
            pager: Pager::new(1, 100, 24),
            may_mark: true,
            form,
            outcomes,
        };
        Self::new(Head::sample(frame, SessionState::Closed, TabName::Tests), seen)
    }
}
