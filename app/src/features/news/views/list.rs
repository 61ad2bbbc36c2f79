use super::invented;
use crate::{
    features::news::{PostKind, State, routes::LIST, store::Listed},
    foundation::{
        Page, Sheet,
        people::{in_other_script, in_script_of},
    },
    layout::{Choice, Crumb, Frame, ListQuery, Pager},
};
use askama::Template;
use kit_sheets::Out;

/// The posts that the reader sees.
#[derive(Template)]
#[template(path = "features/news/templates/posts.html")]
pub struct PostsPage {
    pub frame: Frame,
    pub list: ListQuery,
    pub pager: Pager,
    pub rows: Vec<Row>,
    pub kinds: Vec<Choice>,
    pub states: Vec<Choice>,
    pub places: Vec<Choice>,
    pub may_write: bool,
}

/// A post in the list, ready to read.
pub struct Row {
    pub href: String,
    pub title: String,
    pub other: String,
    pub kind: String,
    pub place: String,
    pub changed: String,
    pub state: String,
    pub tone: &'static str,
}

impl PostsPage {
    pub fn new(
        mut frame: Frame,
        (list, pager): (ListQuery, Pager),
        rows: &[Listed],
        places: Vec<Choice>,
        may_write: bool,
    ) -> Self {
        frame.crumbs = vec![Crumb::here(frame.t("post-list-title"))];
        let rows = rows.iter().map(|row| Row::new(&frame, row)).collect();
        let kind = |one: &PostKind| Choice::new(one.as_str(), frame.t(&one.key()));
        let state = |one: &State| Choice::new(one.as_str(), frame.t(&one.key()));
        let kinds = PostKind::ALL.iter().map(kind).collect();
        let states = State::ALL.iter().map(state).collect();
        Self { rows, kinds, states, places, may_write, frame, list, pager }
    }
}

impl Row {
    fn new(frame: &Frame, row: &Listed) -> Self {
        Self {
            href: format!("/posts/{}", row.id),
            title: in_script_of(frame.lang, &row.title_ar, &row.title_fr).to_owned(),
            other: in_other_script(frame.lang, &row.title_ar, &row.title_fr).to_owned(),
            kind: frame.t(&row.kind.key()).into_owned(),
            place: in_script_of(frame.lang, &row.place_ar, &row.place_fr).to_owned(),
            changed: frame.date_time(row.published_at.unwrap_or(row.changed_at)),
            state: frame.t(&row.state.key()).into_owned(),
            tone: row.state.tone(),
        }
    }
}

/// The list as a sheet, with both titles in columns of their own.
pub fn export(frame: &Frame, rows: &[Listed]) -> Sheet {
    let headings =
        ["post-title-ar", "post-title-fr", "post-kind", "post-place", "post-date", "post-state"];
    let line = |row: &Listed| {
        let shown = Row::new(frame, row);
        vec![
            Out::from(row.title_ar.as_str()),
            Out::from(row.title_fr.as_str()),
            Out::from(shown.kind),
            Out::from(shown.place),
            Out::from(shown.changed),
            Out::from(shown.state),
        ]
    };
    Sheet {
        file: "posts".into(),
        name: frame.t("post-list-title").into_owned(),
        titles: Vec::new(),
        columns: headings.map(|key| frame.t(key).into_owned()).into(),
        rows: rows.iter().map(line).collect(),
    }
}

impl Page for PostsPage {
    const NAME: &'static str = "news/posts";

    fn sample(frame: Frame) -> Self {
        let one = invented();
        let listed = |n: usize| Listed {
            id: one.id,
            kind: PostKind::ALL[n % 2],
            title_ar: one.title_ar.clone(),
            title_fr: one.title_fr.clone(),
            state: State::ALL[n % 3],
            published_at: one.published_at,
            changed_at: one.changed_at,
            place_ar: "إقليم أزيلال".into(),
            place_fr: "Azilal".into(),
        };
        let rows: Vec<Listed> = (0..12).map(listed).collect();
        let list = ListQuery::parse("kind=call", &LIST);
        let places = vec![Choice::new("05.081", "Azilal")];
        Self::new(frame, (list, Pager::new(1, 50, 62)), &rows, places, true)
    }
}
