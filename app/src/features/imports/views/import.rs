//! A sheet on its way: its columns, its rows by fate, and the one button.

use super::{
    row::{RowView, Typed},
    session_crumbs, shown_file, state,
};
use crate::{
    features::{
        imports::{
            faces::Faces,
            fields::Field,
            import::{Counts, Fate, Import, ImportRow, ImportState},
            store::Made,
        },
        training::Session,
    },
    foundation::Form,
    layout::{Choice, Crumb, Frame, JournalLine, ListQuery, Pager, Step, StepState},
};
use askama::Template;
use kit_sheets::column_letters;
use std::collections::{BTreeMap, HashMap};

/// What the page is made from.
pub struct Seen {
    pub import: Import,
    pub session: Option<Session>,
    pub counts: Counts,
    pub list: ListQuery,
    pub pager: Pager,
    pub rows: Vec<ImportRow>,
    /// The names of the places that the rows are in.
    pub places: HashMap<String, (String, String)>,
    /// Those who may be meant by the rows.
    pub faces: Faces,
    /// Who was registered by an import that was taken back, and what ties them.
    pub stayed: Vec<Made>,
    /// How many of the sheet wait for a seat now.
    pub waiting: i64,
    pub form: Form,
    /// The row whose form came back.
    pub typed: Option<i64>,
}

#[derive(Template)]
#[template(path = "features/imports/templates/import.html")]
pub struct ImportPage {
    pub frame: Frame,
    pub form: Form,
    pub file: String,
    pub sub: String,
    pub state: (&'static str, String),
    pub steps: Vec<Step>,
    pub address: String,
    pub dropping: String,
    pub undoing: String,
    pub version: i64,
    /// Still to be looked over and confirmed.
    pub open: bool,
    pub written: bool,
    /// What remains of an import that was taken back: a sentence for each reason.
    pub stayed: Vec<String>,
    pub undone: bool,
    pub other_sheets: usize,
    pub columns: Vec<ColumnView>,
    pub kinds: Vec<Choice>,
    pub unmatched: usize,
    pub fates: Vec<FateView>,
    pub list: ListQuery,
    pub pager: Pager,
    pub rows: Vec<RowView>,
    pub counts: Counts,
    pub writes: String,
    pub session: Option<(String, String)>,
    /// Those for whom there is no seat: the sentence and where they are; empty when all have one.
    pub waiting: (String, String),
    pub journal: Vec<JournalLine>,
}

/// A column of the sheet and what it holds.
pub struct ColumnView {
    pub name: String,
    pub letter: String,
    pub heading: String,
    pub samples: Vec<String>,
    pub chosen: String,
    pub wrong: Option<String>,
}

/// A count that is a filter.
pub struct FateView {
    pub class: &'static str,
    pub icon: &'static str,
    pub label: String,
    pub count: i64,
    pub note: String,
    pub href: String,
    pub current: bool,
}

impl ImportPage {
    pub fn new(mut frame: Frame, seen: Seen) -> Self {
        frame.crumbs = match &seen.session {
            Some(session) => session_crumbs(&frame, session),
            None => vec![Crumb::link(frame.t("menu-people"), "/people")],
        };
        let imports = seen.session.as_ref().map_or("/people/imports".into(), |session| {
            format!("/sessions/{}/imports", session.id)
        });
        frame.crumbs.push(Crumb::link(frame.t("import-title"), imports));
        frame.crumbs.push(Crumb::here(shown_file(&seen.import.file_name)));
        let import = &seen.import;
        let open = import.is_open().is_ok();
        let address = format!("/imports/{}", import.id);
        let typed = Typed { row: seen.typed, form: &seen.form };
        let rows = seen.rows.iter();
        let rows = rows.map(|row| RowView::new(&frame, &seen, row, open, &typed)).collect();
        let session = seen.session.as_ref().map(|session| {
            (session.title(frame.lang).to_owned(), format!("/sessions/{}/people", session.id))
        });
        Self {
            file: shown_file(&import.file_name),
            sub: sub(&frame, &seen),
            state: state(&frame, import),
            steps: steps(&frame, import, &seen.counts),
            dropping: format!("{address}/dropping"),
            undoing: format!("{address}/undoing"),
            address,
            version: import.version,
            open,
            written: import.state == ImportState::Written,
            stayed: stayed(&frame, &seen.stayed),
            undone: import.was_undone(),
            other_sheets: import.layout.other_sheets,
            columns: columns(&frame, import, &seen.form),
            kinds: Field::ALL
                .iter()
                .map(|field| Choice::new(field.as_str(), frame.t(&field.key())))
                .collect(),
            unmatched: import.layout.fields.iter().filter(|field| field.is_none()).count(),
            fates: fates(&frame, &seen),
            rows,
            writes: frame.tn("import-write", seen.counts.writable()),
            waiting: waiting(&frame, &seen),
            journal: Vec::new(),
            session,
            counts: seen.counts,
            list: seen.list,
            pager: seen.pager,
            form: seen.form,
            frame,
        }
    }

    /// What the list shows when it shows nothing.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

/// Where the file came from and how much is in it.
fn sub(frame: &Frame, seen: &Seen) -> String {
    let rows = frame.tn("import-rows", seen.counts.all());
    let when = frame.date_time(seen.import.made_at);
    match seen.import.layout.sheet.as_str() {
        "" => format!("{rows} · {when}"),
        sheet => format!("{} · {rows} · {when}", frame.t1("import-sheet", "name", sheet)),
    }
}

/// File, columns, rows, writing.
fn steps(frame: &Frame, import: &Import, counts: &Counts) -> Vec<Step> {
    let named = import.layout.fields.iter().flatten().any(|field| field.is_name());
    let settled = counts.undecided == 0;
    let [columns, rows, writing] = match (import.state, named, settled) {
        (ImportState::Written, ..) => [StepState::Done; 3],
        (ImportState::Dropped, ..) => [StepState::Done, StepState::Done, StepState::Stopped],
        (_, false, _) => [StepState::Current, StepState::Coming, StepState::Coming],
        (_, true, false) => [StepState::Done, StepState::Current, StepState::Coming],
        (_, true, true) => [StepState::Done, StepState::Done, StepState::Current],
    };
    let step = |key: &str, state| Step::new(frame.t(key), state, "");
    vec![
        step("import-step-file", StepState::Done),
        step("import-step-columns", columns),
        step("import-step-rows", rows),
        step("import-step-writing", writing),
    ]
}

fn columns(frame: &Frame, import: &Import, form: &Form) -> Vec<ColumnView> {
    let layout = &import.layout;
    let view = |at: usize| {
        let name = format!("column-{at}");
        let kept = layout.fields.get(at).copied().flatten().map_or("", Field::as_str);
        let typed = form.errors().any(|(field, _)| field.starts_with("column-"))
            || !form.general.is_empty() && !form.values(&name).is_empty();
        ColumnView {
            letter: column_letters(layout.letters.get(at).copied().unwrap_or(at)),
            heading: layout.headings.get(at).cloned().unwrap_or_default(),
            samples: layout.samples.get(at).cloned().unwrap_or_default(),
            chosen: if typed { form.value(&name).to_owned() } else { kept.to_owned() },
            wrong: form.error(&name).map(|error| frame.error(error)),
            name,
        }
    };
    (0..layout.headings.len()).map(view).collect()
}

fn fates(frame: &Frame, seen: &Seen) -> Vec<FateView> {
    let all = FateView {
        class: "all",
        icon: "file",
        label: frame.t("import-fate-all").into_owned(),
        count: seen.counts.all(),
        note: String::new(),
        href: seen.list.without("fate"),
        current: seen.list.filter("fate").is_empty(),
    };
    let one = |fate: Fate| {
        let (class, icon) = match fate {
            Fate::New => ("new", "plus"),
            Fate::Known => ("known", "done"),
            Fate::Doubtful => ("doubtful", "wait"),
            Fate::Wrong => ("wrong-rows", "stop"),
        };
        let left = seen.counts.undecided;
        let asks = fate == Fate::Doubtful && left > 0 && left < seen.counts.doubtful;
        FateView {
            class,
            icon,
            label: frame.t(Counts::key(fate)).into_owned(),
            count: seen.counts.of(fate),
            note: if asks { frame.tn("import-undecided", left) } else { String::new() },
            href: seen.list.filter_link("fate", fate.as_str()),
            current: seen.list.has("fate", fate.as_str()),
        }
    };
    std::iter::once(all).chain(Fate::ALL.into_iter().map(one)).collect()
}

/// How many of a sheet that was written wait for a seat, with the address of the list.
fn waiting(frame: &Frame, seen: &Seen) -> (String, String) {
    match &seen.session {
        Some(session) if seen.waiting > 0 && seen.import.state == ImportState::Written => (
            frame.tn("import-some-wait", seen.waiting),
            format!("/sessions/{}/waiting", session.id),
        ),
        _ => Default::default(),
    }
}

/// How many people stay and why, one sentence a reason.
fn stayed(frame: &Frame, made: &[Made]) -> Vec<String> {
    let mut reasons: BTreeMap<&'static str, i64> = BTreeMap::new();
    for key in made.iter().filter_map(Made::ties) {
        *reasons.entry(key).or_default() += 1;
    }
    reasons.into_iter().map(|(key, count)| frame.tn(key, count)).collect()
}
