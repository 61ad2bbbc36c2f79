//! The roll of a session: who earned a certificate, who has one, and why the others have none.

use super::{crumbs, sample};
use crate::{
    features::{
        certificates::{
            CertificateId, Kind,
            paper::in_script,
            print::MOST_PAGES,
            roll::{Counts, Entry, Rule, Standing, Taker},
            routes::ROLL,
            score::{Score, figure},
        },
        training::{Head, Session, SessionState, TabName},
    },
    foundation::{Form, Page, events::RegistrationId, people::PersonId},
    layout::{Choice, Frame, ListQuery, Pager},
};
use askama::Template;

#[derive(Template)]
#[template(path = "features/certificates/templates/roll.html")]
pub struct RollPage {
    pub frame: Frame,
    pub head: Head,
    /// The rule, in a sentence.
    pub rule: String,
    pub counts: Vec<Count>,
    /// Where the session is closed; nothing once it is.
    pub closure: Option<String>,
    pub action: String,
    /// The question before all are issued.
    pub ask: String,
    pub tests: String,
    pub kind: &'static str,
    pub competence: bool,
    pub may_issue: bool,
    pub waiting: i64,
    pub prints: Vec<(String, String)>,
    pub list: ListQuery,
    pub pager: Pager,
    pub kinds: Vec<Choice>,
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
    pub score: String,
    pub tone: &'static str,
    pub standing: String,
    /// Why there is none, in words.
    pub why: String,
    pub number: String,
    pub issued: String,
    pub may_tick: bool,
    pub ticked: bool,
}

/// What the door found out.
pub struct Seen<'a> {
    pub session: &'a Session,
    pub rule: Rule,
    pub counts: Counts,
    pub entries: Vec<Entry>,
    pub list: ListQuery,
    pub pager: Pager,
    pub may_issue: bool,
    pub form: Form,
}

impl RollPage {
    pub fn new(head: Head, seen: Seen<'_>) -> Self {
        let frame = head.frame.clone();
        let Seen { session, rule, counts, entries, list, pager, may_issue, form } = seen;
        let home = format!("/sessions/{}", session.id);
        let closed = session.state == SessionState::Closed;
        let may_issue = may_issue && closed;
        let kind = rule.kind.as_str();
        Self {
            rule: told(&frame, rule),
            counts: states(&frame, counts, rule.kind, &list),
            closure: (!closed).then(|| format!("{home}/closure")),
            action: format!("{home}/certificates"),
            ask: format!("{home}/certificates/new?kind={kind}"),
            tests: format!("{home}/tests"),
            kind,
            competence: rule.kind == Kind::Competence,
            may_issue,
            waiting: counts.waiting,
            prints: prints(&frame, &home, rule.kind, counts.valid),
            kinds: kinds(&frame),
            standings: standings(&frame, rule.kind),
            nobody: counts.all() == 0,
            people: format!("{home}/people"),
            rows: entries.iter().map(|entry| row(&frame, entry, &form, may_issue)).collect(),
            frame,
            head,
            list,
            pager,
            form,
        }
    }
}

/// What earns this kind, in a sentence; the half-days that are needed are said when they are known.
fn told(frame: &Frame, rule: Rule) -> String {
    let share = frame.percent(rule.share);
    match (rule.kind, rule.pass) {
        (Kind::Competence, Some(pass)) => {
            frame.t1("certificate-rule-competence", "share", frame.percent(pass))
        }
        (Kind::Competence, None) => frame.t("certificate-rule-no-test").into_owned(),
        (Kind::Participation, _) if rule.of > 0 => {
            let needed = rule.needs();
            let args = [("share", share.into()), ("count", needed.into()), ("of", rule.of.into())];
            frame.words.format(frame.lang, "certificate-rule", &args)
        }
        (Kind::Participation, _) => frame.t1("certificate-rule-share", "share", share),
    }
}

fn states(frame: &Frame, counts: Counts, kind: Kind, list: &ListQuery) -> Vec<Count> {
    let count = |standing: Standing| Count {
        href: list.filter_link(
            "state",
            if list.has("state", standing.as_str()) { "" } else { standing.as_str() },
        ),
        label: frame.t(standing.key(kind)).into_owned(),
        figure: frame.number(counts.of(standing)),
        tone: standing.tone(),
        current: list.has("state", standing.as_str()),
    };
    Standing::ALL.into_iter().map(count).collect()
}

fn kinds(frame: &Frame) -> Vec<Choice> {
    let others = Kind::ALL.into_iter().filter(|kind| !kind.is_participation());
    others.map(|kind| Choice::new(kind.as_str(), frame.t(kind.key()))).collect()
}

fn standings(frame: &Frame, kind: Kind) -> Vec<Choice> {
    let choice = |standing: Standing| Choice::new(standing.as_str(), frame.t(standing.key(kind)));
    Standing::ALL.into_iter().map(choice).collect()
}

/// The PDF of all papers in force, in parts when there are more than one file holds.
fn prints(frame: &Frame, home: &str, kind: Kind, papers: i64) -> Vec<(String, String)> {
    let parts = usize::try_from(papers).unwrap_or_default().div_ceil(MOST_PAGES);
    let kind = kind.as_str();
    let href = |part: usize| format!("{home}/certificates.pdf?kind={kind}&part={part}");
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
    let (taker, rule) = (&entry.taker, entry.rule);
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
        share: frame.t2("certificate-share-of", "attended", taker.attended, "of", rule.of),
        score: taker.score().map(Score::told).unwrap_or_default(),
        tone: entry.standing.tone(),
        standing: frame.t(entry.standing.key(rule.kind)).into_owned(),
        why: why(frame, entry),
        number: taker.number.clone().unwrap_or_default(),
        issued: issued.unwrap_or_default(),
        may_tick: may_issue && entry.standing == Standing::Waiting,
        ticked: form.has("registration", &registration),
        registration,
    }
}

/// What is missing: so many half-days of those needed, so many marks of those needed, or the whole test.
fn why(frame: &Frame, entry: &Entry) -> String {
    let (taker, rule) = (&entry.taker, entry.rule);
    if entry.standing != Standing::Short {
        return String::new();
    }
    match (rule.kind, rule.pass, taker.score()) {
        (Kind::Participation, ..) => {
            let args = [
                ("attended", taker.attended.into()),
                ("of", rule.of.into()),
                ("needed", rule.needs().into()),
            ];
            frame.words.format(frame.lang, "certificate-why-short", &args)
        }
        (Kind::Competence, Some(pass), Some(score)) => {
            let needed = figure(pass * score.out_of);
            frame.t2("certificate-why-not-passed", "score", score.told(), "needed", needed)
        }
        (Kind::Competence, Some(_), None) => frame.t("certificate-why-not-tested").into_owned(),
        (Kind::Competence, None, _) => frame.t("certificate-why-no-test").into_owned(),
    }
}

/// The question before certificates are issued: how many, and whose.
#[derive(Template)]
#[template(path = "features/certificates/templates/issue.html")]
pub struct IssuePage {
    pub frame: Frame,
    pub title: String,
    pub text: String,
    pub session: String,
    pub kind: &'static str,
    pub action: String,
    pub back: String,
    pub many: i64,
    pub names: Vec<(String, String, String)>,
    pub more: usize,
}

/// As many names are told one by one; the rest are counted.
const NAMED: usize = 200;

impl IssuePage {
    pub fn new(mut frame: Frame, session: &Session, kind: Kind, entries: &[Entry]) -> Self {
        let home = format!("/sessions/{}", session.id);
        frame.crumbs = crumbs(&frame, session);
        let (title, text) = match kind {
            Kind::Participation => ("certificate-ask-issue-title", "certificate-ask-issue-text"),
            Kind::Competence => {
                ("certificate-ask-competence-title", "certificate-ask-competence-text")
            }
        };
        let many = i64::try_from(entries.len()).unwrap_or(i64::MAX);
        let query = if kind.is_participation() { "" } else { "?kind=competence" };
        Self {
            title: frame.tn(title, many),
            text: frame.t(text).into_owned(),
            session: in_script(frame.lang, &session.title_ar, &session.title_fr),
            kind: kind.as_str(),
            action: format!("{home}/certificates"),
            back: format!("{home}/certificates{query}"),
            many,
            names: entries.iter().take(NAMED).map(|entry| named(&frame, entry)).collect(),
            more: entries.len().saturating_sub(NAMED),
            frame,
        }
    }
}

fn named(frame: &Frame, entry: &Entry) -> (String, String, String) {
    let taker = &entry.taker;
    let name = in_script(frame.lang, &taker.name_ar, &taker.name_fr);
    let other = if name == taker.name_ar { &taker.name_fr } else { &taker.name_ar };
    let other = if *other == name { String::new() } else { other.clone() };
    let earned = match entry.rule.kind {
        Kind::Participation => {
            frame.t2("certificate-share-of", "attended", taker.attended, "of", entry.rule.of)
        }
        Kind::Competence => taker.score().map(Score::told).unwrap_or_default(),
    };
    (name, other, earned)
}

impl Page for RollPage {
    const NAME: &'static str = "certificates/roll";

    fn sample(frame: Frame) -> Self {
        let entries = sample_entries(Kind::Participation);
        let counts = Counts { waiting: 21, valid: 34, revoked: 5, short: 18 };
        let session = sample::session();
        let (rule, list, form) = (entries[0].rule, ListQuery::parse("", &ROLL), Form::default());
        let pager = Pager::new(1, 50, counts.all());
        let seen =
            Seen { session: &session, rule, counts, entries, list, pager, may_issue: true, form };
        let head = Head::sample(frame, SessionState::Closed, TabName::Certificates);
        Self::new(head, seen)
    }
}

impl Page for IssuePage {
    const NAME: &'static str = "certificates/issue";

    fn sample(frame: Frame) -> Self {
        let entries = sample_entries(Kind::Competence);
        Self::new(frame, &sample::session(), Kind::Competence, &entries)
    }
}

fn sample_entries(kind: Kind) -> Vec<Entry> {
    let rule = Rule { kind, share: 0.8, of: 8, pass: Some(0.5) };
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
            attended: 8 - (at as i64 / 3) % 4,
            score: Some(8.5 + (at % 11) as f64),
            out_of: Some(20.0),
            taken_on: None,
            certificate: certified.then(|| CertificateId::new(sample::morning())),
            number: certified.then(|| format!("05.081/2026/{at:04}")),
            issued_at: certified.then_some(sample::morning()),
            revoked_at: (at % 7 == 1).then_some(sample::morning()),
        };
        Entry::new(taker, rule)
    };
    (1..51).map(entry).collect()
}
