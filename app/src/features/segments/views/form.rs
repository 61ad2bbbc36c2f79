use super::{Choices, Words, invented, invented_choices, invented_question};
use crate::{
    features::segments::{
        Segment,
        builder::{self, Control, KINDS, List, Lists, named},
        forms::{self, FIELDS},
    },
    foundation::{Form, Page},
    layout::{Both, Choice, ClashView, Crumb, Frame},
};
use askama::Template;

/// A segment to write or to edit.
#[derive(Template)]
#[template(path = "features/segments/templates/segment_form.html")]
pub struct FormPage {
    pub frame: Frame,
    pub form: Form,
    pub title: String,
    /// A line under the title: what it is copied from; may be empty.
    pub sub: String,
    pub action: String,
    pub back: String,
    pub version: i64,
    pub places: Vec<Choice>,
    pub hows: Vec<Choice>,
    pub rows: Vec<RowView>,
    /// How many people it finds, when that was asked, with what it asks in words.
    pub counted: Option<i64>,
    pub sentence: String,
    pub clash: ClashView,
}

/// A row of the question.
pub struct RowView {
    pub kind: &'static str,
    pub label: String,
    pub depth: usize,
    pub group: bool,
    /// The field that says "is" or "is not", or how many of a group must hold.
    pub word: String,
    pub words: Vec<Choice>,
    pub fields: Vec<FieldView>,
    /// Where a condition is added at the end of a group; what may be added there.
    pub adds: String,
    pub kinds: Vec<Choice>,
    pub adding: String,
    pub remove: String,
    /// Names of the hidden fields.
    pub is: String,
    pub d: String,
}

pub struct FieldView {
    pub name: String,
    pub label: String,
    /// `choose`, `day` or `figure`.
    pub control: &'static str,
    pub choices: Vec<Choice>,
    pub required: bool,
    /// The words of the empty option.
    pub blank: String,
}

/// The choices of a row, lent to the macros.
impl RowView {
    fn words(&self) -> &[Choice] {
        &self.words
    }

    fn kinds(&self) -> &[Choice] {
        &self.kinds
    }
}

impl FieldView {
    fn choices(&self) -> &[Choice] {
        &self.choices
    }
}

impl FormPage {
    pub fn writing(
        mut frame: Frame,
        form: Form,
        rows: &[builder::Row],
        choices: &Choices,
        source: Option<&Segment>,
    ) -> Self {
        let key = if source.is_some() { "segments-copy-title" } else { "segments-new-title" };
        let title = frame.t(key).into_owned();
        let above = Crumb::link(frame.t("segments-title"), "/segments");
        frame.crumbs = vec![above, Crumb::here(title.clone())];
        let sub = source.map(|one| frame.t1("segments-copy-sub", "name", one.name(frame.lang)));
        let back = source.map_or("/segments".into(), |one| format!("/segments/{}", one.id));
        let words = (title, sub.unwrap_or_default());
        Self::new(frame, form, (rows, choices), words, ("/segments".into(), back))
    }

    pub fn editing(
        mut frame: Frame,
        form: Form,
        rows: &[builder::Row],
        choices: &Choices,
        segment: &Segment,
    ) -> Self {
        let here = format!("/segments/{}", segment.id);
        let title = frame.t("segments-edit-title").into_owned();
        frame.crumbs = vec![
            Crumb::link(frame.t("segments-title"), "/segments"),
            Crumb::link(segment.name(frame.lang), &here),
            Crumb::here(frame.t("button-edit")),
        ];
        let words = (title, segment.name(frame.lang).to_owned());
        let page = Self::new(frame, form, (rows, choices), words, (here.clone(), here));
        Self { version: segment.version, ..page }
    }

    fn new(
        frame: Frame,
        form: Form,
        (rows, choices): (&[builder::Row], &Choices),
        (title, sub): (String, String),
        (action, back): (String, String),
    ) -> Self {
        let rows = rows.iter().enumerate().map(|(n, row)| shown(&frame, choices, n, row));
        Self {
            rows: rows.collect(),
            hows: choices.list(List::Hows).to_vec(),
            places: Vec::new(),
            version: 0,
            counted: None,
            sentence: String::new(),
            clash: ClashView::default(),
            title,
            sub,
            action,
            back,
            form,
            frame,
        }
    }

    /// What may be added to the whole.
    pub fn kinds(&self) -> Vec<Choice> {
        kinds(&self.frame, 0)
    }

    /// The page for whoever saved second: what is kept now beside what they typed, nothing of it lost.
    pub fn against(mut self, kept: &Form, who: String, questions: [String; 2]) -> Self {
        let both = |name: &str| match name {
            "question" => Both { kept: &questions[0], typed: &questions[1] },
            _ => Both { kept: kept.value(name), typed: self.form.value(name) },
        };
        let fields = self.frame.labelled(&FIELDS);
        let said = |name: &str, value: &str| match name {
            "place" => Choice::said(&self.places, value),
            _ => value.to_owned(),
        };
        self.clash = ClashView::of(who, fields, both, said);
        self
    }
}

/// What may be added in a group of this depth: no group where groups end.
fn kinds(frame: &Frame, depth: usize) -> Vec<Choice> {
    let offered = KINDS.iter().filter(|kind| !kind.is_group() || depth < 2);
    offered.map(|kind| Choice::new(kind.word, frame.t(kind.label))).collect()
}

fn shown(frame: &Frame, choices: &Choices, n: usize, row: &builder::Row) -> RowView {
    let is = |value: &str, key: &str| Choice::new(value, frame.t(key));
    let group = row.kind.is_group();
    let field = |field: &builder::Field| FieldView {
        name: named(n, field.name),
        label: frame.t(field.label).into_owned(),
        control: match field.control {
            Control::Choose(_) => "choose",
            Control::Day => "day",
            Control::Figure => "figure",
        },
        choices: match field.control {
            Control::Choose(list) => choices.list(list).to_vec(),
            _ => Vec::new(),
        },
        required: field.required,
        blank: frame
            .t(if field.required { "segments-choose" } else { "segments-any" })
            .into_owned(),
    };
    RowView {
        kind: row.kind.word,
        label: frame.t(row.kind.label).into_owned(),
        depth: row.depth,
        group,
        word: named(n, "word"),
        words: match group {
            true => choices.list(List::Hows).to_vec(),
            false => vec![is("", "segments-yes"), is("not", "segments-no")],
        },
        fields: row.kind.fields.iter().map(field).collect(),
        adds: format!("add-{n}"),
        kinds: if group { kinds(frame, row.depth + 1) } else { Vec::new() },
        adding: format!("add:{n}"),
        remove: format!("remove:{n}"),
        is: named(n, "is"),
        d: named(n, "d"),
    }
}

impl Page for FormPage {
    const NAME: &'static str = "segments/segment_form";

    fn sample(frame: Frame) -> Self {
        let segment = invented();
        let kept = forms::filled(&segment);
        let typed = Segment { note: "للملتقى الجهوي".into(), ..segment.clone() };
        let mut form = forms::filled(&typed);
        form.refuse("r1-from", "field-required", []);
        let rows = builder::rows(&form);
        let choices = invented_choices(&frame);
        let today = chrono::NaiveDate::MIN;
        let sentence =
            Words { frame: &frame, choices: &choices, today }.sentence(&invented_question());
        let both = [sentence.clone(), sentence.clone()];
        let page = Self::editing(frame, form, &rows, &choices, &segment);
        let places =
            vec![Choice::new("05.081", "أزيلال"), Choice::new("05", "Béni Mellal-Khénifra")];
        Self { counted: Some(1_318), sentence, places, ..page }.against(
            &kept,
            "نادية المرابط".into(),
            both,
        )
    }
}
