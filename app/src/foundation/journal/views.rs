//! What the pages of the journal show.
use super::{Change, Entry, Undo, routes::LIST, store::Listed};
use crate::{
    foundation::{Page, Sample, Sheet, accounts::AccountId, links},
    layout::{Choice, Crumb, Frame, JournalLine, ListQuery, Pager, Tab, ThingLine},
};
use askama::Template;
use chrono::NaiveDate;
use kit_sheets::Out;
use std::borrow::Cow;

pub fn samples() -> Vec<Sample> {
    vec![Sample::of::<JournalPage>()]
}

/// Everything that happened in the reader's scope.
#[derive(Template)]
#[template(path = "foundation/journal/templates/journal.html")]
pub struct JournalPage {
    pub frame: Frame,
    pub list: ListQuery,
    pub pager: Pager,
    pub tabs: Vec<Tab>,
    pub lines: Vec<Row>,
    /// There are more than one can page through.
    pub more: bool,
    pub actors: Vec<Choice>,
    pub verbs: Vec<Choice>,
    pub kinds: Vec<Choice>,
    pub places: Vec<Choice>,
}

/// What one may narrow the journal to, as it is in the reader's scope.
pub struct Offered {
    pub actors: Vec<Choice>,
    pub places: Vec<Choice>,
}

/// A line of the page: with its number, what else happened to the thing, and how to take it back.
pub struct Row {
    pub line: ThingLine,
    pub kind: String,
    pub no: String,
    pub story: String,
    pub undo: Option<Act>,
    /// The account of who did it, for who may open it.
    pub account: Option<String>,
}

/// A button or a link that takes a line back.
pub struct Act {
    pub label: String,
    pub href: String,
    pub posts: bool,
}

impl JournalPage {
    pub fn new(
        mut frame: Frame,
        list: ListQuery,
        pager: Pager,
        (lines, undoes): (&[Listed], &[Option<&'static Undo>]),
        offered: Offered,
    ) -> Self {
        frame.crumbs = vec![Crumb::here(frame.t("journal-title"))];
        let reads = list.has("reads", "yes");
        let tabs = vec![
            Tab::new(frame.t("journal-changes"), "/journal", !reads),
            Tab::new(frame.t("journal-reads"), "/journal?reads=yes", reads),
        ];
        let rows = lines.iter().zip(undoes).map(|(line, undo)| row(&frame, line, *undo));
        let mut verbs: Vec<Choice> = crate::app::verbs()
            .iter()
            .filter(|verb| !verb.name.ends_with(".read"))
            .map(|verb| Choice::new(verb.name, frame.t(&verb.key())))
            .collect();
        verbs.sort_by_cached_key(|choice| kit_lang::sort_key(frame.lang, &choice.label));
        let kinds = kinds().map(|kind| Choice::new(kind, kind_words(&frame, kind)));
        Self {
            tabs,
            lines: rows.collect(),
            more: false,
            actors: named(&frame, offered.actors),
            verbs,
            kinds: kinds.collect(),
            places: offered.places,
            frame,
            list,
            pager,
        }
    }
}

/// Those who did something, as people read them.
fn named(frame: &Frame, actors: Vec<Choice>) -> Vec<Choice> {
    let told = |actor: Choice| Choice { label: links::told_by(frame, &actor.label), ..actor };
    actors.into_iter().map(told).collect()
}

impl JournalPage {
    /// With links to the accounts that the reader may open.
    pub fn linked(mut self, lines: &[Listed], seen: &[AccountId]) -> Self {
        for (row, line) in self.lines.iter_mut().zip(lines) {
            let account = line.actor.filter(|actor| seen.contains(actor));
            row.account = account.map(|account| format!("/accounts/{account}"));
        }
        self
    }
}

fn kind_words(frame: &Frame, kind: &str) -> String {
    match kinds().any(|one| one == kind) {
        true => frame.t(&format!("journal-kind-{kind}")).into_owned(),
        false => kind.to_owned(),
    }
}

fn row(frame: &Frame, listed: &Listed, undo: Option<&'static Undo>) -> Row {
    let act = |undo: &Undo| Act {
        label: frame.t("journal-take-back").into_owned(),
        href: undo.href(&listed.subject),
        posts: undo.posts,
    };
    let mut story = url::form_urlencoded::Serializer::new(String::from("/journal?"));
    story.append_pair("kind", &listed.kind).append_pair("subject", &listed.subject);
    Row {
        line: with_thing(frame, &listed.entry()),
        kind: kind_words(frame, &listed.kind),
        no: listed.no.map(|no| frame.t1("journal-no", "no", no.to_string())).unwrap_or_default(),
        story: story.finish().replacen("?&", "?", 1),
        undo: undo.map(act),
        account: None,
    }
}

/// The lines as a sheet.
pub fn export(frame: &Frame, lines: &[Listed]) -> Sheet {
    let headings = [
        "journal-number",
        "journal-when",
        "journal-who",
        "journal-what",
        "journal-kind",
        "journal-thing",
        "journal-place",
        "journal-fields",
    ];
    let row = |listed: &Listed| {
        let line = line(frame, &listed.entry());
        vec![
            listed.no.map_or(Out::from(""), Out::Int),
            Out::from(line.when),
            Out::from(line.who),
            Out::from(line.what),
            Out::from(kind_words(frame, &listed.kind)),
            Out::from(listed.title.as_str()),
            Out::from(listed.place.as_str()),
            Out::from(line.changes.join(" · ")),
        ]
    };
    Sheet {
        file: "journal".into(),
        name: frame.t("journal-title").into_owned(),
        titles: Vec::new(),
        columns: headings.map(|key| frame.t(key).into_owned()).into(),
        rows: lines.iter().map(row).collect(),
    }
}

fn with_thing(frame: &Frame, entry: &Entry) -> ThingLine {
    let href = href(&entry.kind, &entry.subject);
    ThingLine { line: line(frame, entry), title: entry.title.clone(), href }
}

/// Lines with the things they are about.
pub fn lines(frame: &Frame, entries: &[Entry]) -> Vec<ThingLine> {
    entries.iter().map(|entry| with_thing(frame, entry)).collect()
}

/// A line as people read it: the side column of every thing shows these.
pub fn line(frame: &Frame, entry: &Entry) -> JournalLine {
    let changes = entry.changes();
    JournalLine {
        who: links::told_by(frame, &entry.actor_name),
        what: frame.t(&entry.verb_key()).into_owned(),
        when: frame.date_time(entry.at),
        at: entry.at.to_rfc3339(),
        changes: changes.iter().map(|change| told(frame, change)).collect(),
    }
}

/// Fields whose value is not shown: a group may be marked sensitive long after somebody was put into it.
const UNSAID: &[&str] = &["person-audience-joined", "person-audience-left"];

fn told(frame: &Frame, change: &Change) -> String {
    let label = frame.t(&change.field);
    if UNSAID.contains(&change.field.as_str()) {
        return label.into_owned();
    }
    let after = value(frame, &change.after);
    match change.before.as_str() {
        "" => frame.t2("journal-set", "field", &*label, "after", &*after),
        before => {
            let before = value(frame, before);
            let args = [
                ("field", label.as_ref().into()),
                ("before", before.as_ref().into()),
                ("after", after.as_ref().into()),
            ];
            frame.words.format(frame.lang, "journal-changed", &args)
        }
    }
}

/// A value as it was noted; one that is the key of a word, such as a state, is said in the reader's language.
fn value<'a>(frame: &'a Frame, noted: &'a str) -> Cow<'a, str> {
    if frame.words.has(frame.lang, noted) {
        return frame.t(noted);
    }
    dated(frame, noted).map_or(Cow::Borrowed(noted), Cow::Owned)
}

/// A day as it was noted, `2011-07-15`, alone or in brackets after something, as the reader's language writes it.
fn dated(frame: &Frame, noted: &str) -> Option<String> {
    if let Some((before, day)) = noted.strip_suffix(')').and_then(|text| text.rsplit_once('(')) {
        return Some(format!("{before}({})", frame.date(day.parse::<NaiveDate>().ok()?)));
    }
    Some(frame.date(noted.parse::<NaiveDate>().ok()?))
}

/// Where the page of a thing is, by what it is; `{id}` stands for the thing.
pub const PAGES: &[(&str, &str)] = &[
    ("session", "/sessions/{id}"),
    ("person", "/people/{id}"),
    ("processing", "/processings/{id}"),
    ("request", "/requests/{id}"),
    ("organisation", "/organisations/{id}"),
    ("place", "/places/{id}"),
    ("import", "/imports/{id}"),
    ("certificate", "/certificates/{id}"),
    ("segment", "/segments/{id}"),
    ("practice", "/practices/{id}"),
    ("module", "/modules/{id}"),
    ("need", "/needs/{id}"),
    ("case", "/cases/{id}"),
    ("case_terms", "/desk/{id}/terms"),
    ("cases", "/cases"),
    ("target", "/targets"),
    ("achieved", "/targets/years"),
    ("plan", "/plans/{id}"),
    ("communication_plan", "/communication-plans/{id}"),
    ("common_message", "/common-messages"),
    ("event", "/events/{id}"),
    ("audience", "/audiences/{id}"),
    ("people", "/people"),
    ("job", "/jobs"),
    ("letter", "/letters"),
    ("account", "/accounts/{id}"),
    ("campaign", "/campaigns/{id}"),
    // A letter of the register has no page of its own; it is taken back from here.
    ("dispatch", "/dispatches"),
    ("outlet", "/outlets/{id}"),
    ("release", "/releases/{id}"),
    ("coverage", "/coverage"),
    ("post", "/posts/{id}"),
];

/// Every kind of thing that lines are about: those with a page, and the installation's own.
pub fn kinds() -> impl Iterator<Item = &'static str> {
    PAGES.iter().map(|(kind, _)| *kind).chain(["backup"])
}

/// Where the page of this thing is.
pub fn href(kind: &str, id: &str) -> Option<String> {
    let (_, page) = PAGES.iter().find(|(one, _)| *one == kind)?;
    Some(page.replace("{id}", id))
}

impl Page for JournalPage {
    const NAME: &'static str = "journal/journal";

    fn sample(frame: Frame) -> Self {
        let line = Listed {
            no: Some(128_341),
            at: chrono::DateTime::UNIX_EPOCH,
            actor: Some(AccountId(Default::default())),
            actor_name: "أمينة بنعلي".into(),
            verb: "module.retire".into(),
            kind: "module".into(),
            subject: "0".into(),
            title: "دورة تكوينية حول إعداد المشاريع الصغرى وتتبعها مع الجمعيات والتعاونيات".into(),
            detail: serde_json::to_string(&[Change::new("journal-field-title", "قبل", "بعد")])
                .unwrap_or_default(),
            place: "05.081".into(),
        };
        let list = ListQuery::parse("", &LIST);
        let undoes: Vec<_> = (0..12).map(|n| crate::app::UNDOES.get(n)).collect();
        let names = ["أمينة بنعلي", "Driss"].map(|name| Choice::new(name, name));
        let offered = Offered { actors: names.into(), places: Vec::new() };
        let pager = Pager::new(1, 50, 120);
        let lines = vec![line; 12];
        let page = Self::new(frame, list, pager, (&lines, &undoes), offered);
        Self { more: true, ..page.linked(&lines[..9], &[AccountId(Default::default())]) }
    }
}
