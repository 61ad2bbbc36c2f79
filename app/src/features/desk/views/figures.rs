use crate::{
    features::desk::{
        figures::{Figures, Frequent},
        word::{Kind, Theme},
    },
    foundation::Page,
    layout::{Choice, Crumb, Frame},
};
use askama::Template;
use kit_cells::Hidden;
use std::collections::BTreeMap;

/// What the page of figures is made from.
pub struct Counting {
    pub place: String,
    pub name: String,
    pub year: i32,
    pub figures: Figures,
    /// Of each place right below it.
    pub parts: Vec<(String, Figures)>,
    pub names: BTreeMap<String, String>,
    /// Whether the reader may see the cases themselves.
    pub sees: bool,
    pub hidden: Hidden,
    pub hidden_parts: BTreeMap<String, Hidden>,
    pub years: Vec<Choice>,
    pub places: Vec<Choice>,
    /// Where the reader sets the days that are promised here; empty when they may not, or when the place is no seat.
    pub terms: String,
}

/// Figures of a year without names.
#[derive(Template)]
#[template(path = "features/desk/templates/figures.html")]
pub struct FiguresPage {
    pub frame: Frame,
    pub title: String,
    pub place: String,
    pub year: String,
    pub years: Vec<Choice>,
    pub places: Vec<Choice>,
    pub is_empty: bool,
    pub sees: bool,
    pub cards: Vec<Card>,
    pub kinds: Vec<Line>,
    pub themes: Vec<Line>,
    /// What the next plan of communication begins with.
    pub next: Vec<Next>,
    pub next_title: String,
    pub terms: String,
    pub parts: Vec<PartLine>,
    /// Why some figures are not shown; empty when all are.
    pub note: String,
}

/// A figure that stands alone.
pub struct Card {
    pub href: String,
    pub label: String,
    pub figure: String,
    pub note: String,
    pub tone: &'static str,
}

/// How many of a sort; the second figure is empty where it is not told.
pub struct Line {
    pub label: String,
    pub cases: String,
    pub open: String,
    pub share: f64,
}

/// A theme for the next plan: what people came with most, and what nobody has answered.
pub struct Next {
    pub href: String,
    pub label: String,
    pub cases: String,
    pub unanswered: String,
}

/// A place below.
pub struct PartLine {
    pub href: String,
    pub name: String,
    pub received: String,
    pub answered: String,
    pub in_time: String,
    pub late: String,
    pub theme: String,
}

impl FiguresPage {
    pub fn new(mut frame: Frame, of: Counting) -> Self {
        let title = frame.t2("case-figures-of", "place", &*of.name, "year", of.year.to_string());
        frame.crumbs = match of.sees {
            true => vec![Crumb::link(frame.t("case-list-title"), "/cases")],
            false => Vec::new(),
        };
        frame.crumbs.push(Crumb::here(frame.t("case-figures")));
        let veiled = of.hidden.total
            || of.hidden.groups.iter().flatten().any(|hidden| *hidden)
            || of.hidden_parts.values().any(|part| part.total);
        let parts = of.parts.iter().filter(|(code, _)| *code != of.place);
        Self {
            cards: cards(&frame, &of),
            kinds: kinds(&frame, &of),
            themes: themes(&frame, &of),
            next: next(&frame, &of),
            next_title: frame.t1("case-for-plan", "year", (of.year + 1).to_string()),
            parts: parts.map(|(code, part)| part_line(&frame, &of, code, part)).collect(),
            is_empty: of.figures.received == 0,
            note: if veiled { frame.t("case-figures-hidden").into_owned() } else { String::new() },
            year: of.year.to_string(),
            place: of.place,
            years: of.years,
            places: of.places,
            sees: of.sees,
            terms: of.terms,
            title,
            frame,
        }
    }
}

impl FiguresPage {
    /// The register of the same place and year.
    fn register(&self) -> String {
        format!("/desk/register?year={}&place={}", self.year, self.place)
    }
}

/// A figure, or the mark of one that is not shown.
fn shown(frame: &Frame, value: u64, hidden: bool) -> String {
    match hidden {
        true => frame.t("figure-hidden").into_owned(),
        false => frame.number(i64::try_from(value).unwrap_or(i64::MAX)),
    }
}

/// Whether one of the groups of a breakdown is hidden: 0 the sorts, 1 the fates, 2 the themes.
fn is_hidden(hidden: &Hidden, breakdown: usize, group: usize) -> bool {
    let groups = hidden.groups.get(breakdown);
    hidden.total || groups.and_then(|groups| groups.get(group)).copied().unwrap_or_default()
}

/// Whether anything of what became of the cases is hidden: then nothing of it is told.
fn fates_hidden(hidden: &Hidden) -> bool {
    (0..3).any(|fate| is_hidden(hidden, 1, fate))
}

fn cards(frame: &Frame, of: &Counting) -> Vec<Card> {
    let (figures, fates) = (&of.figures, fates_hidden(&of.hidden));
    let list = |query: &str| match of.sees {
        true => format!("/cases?place={}{query}", of.place),
        false => "#places".into(),
    };
    let card = |query: &str, label: &str, figure: String, note: String| Card {
        href: list(query),
        label: frame.t(label).into_owned(),
        figure,
        note,
        tone: "",
    };
    let share = |part: u64, whole: u64| match (whole, fates) {
        (0, _) | (_, true) => String::new(),
        (whole, false) => frame.percent(part as f64 / whole as f64),
    };
    let few = !of.sees && figures.answered < kit_cells::LEAST;
    let median = figures.median.filter(|_| !fates && !few);
    let rated = !of.sees && figures.rated < kit_cells::LEAST;
    let satisfaction = figures.satisfaction.filter(|_| !rated);
    let dash = || String::from("–");
    let late = card("&clock=late", "case-late", shown(frame, figures.late, fates), String::new());
    vec![
        card("", "case-received", shown(frame, figures.received, of.hidden.total), String::new()),
        card(
            "",
            "case-figure-answered",
            shown(frame, figures.answered, fates),
            share(figures.answered, figures.received),
        ),
        card(
            "",
            "case-figure-in-time",
            shown(frame, figures.in_time, fates),
            share(figures.in_time, figures.answered),
        ),
        card(
            "",
            "case-figure-median",
            median.map_or_else(dash, |days| frame.tn("case-days", days)),
            String::new(),
        ),
        Card { tone: if figures.late > 0 && !fates { "wait" } else { "" }, ..late },
        card(
            "",
            "case-satisfaction",
            satisfaction.map_or_else(dash, |mark| format!("{mark:.1} / 5")),
            String::new(),
        ),
    ]
}

fn kinds(frame: &Frame, of: &Counting) -> Vec<Line> {
    let most = of.figures.received.max(1) as f64;
    let line = |(n, (kind, cases)): (usize, &(Kind, u64))| {
        let hidden = is_hidden(&of.hidden, 0, n);
        Line {
            label: frame.t(&kind.key()).into_owned(),
            cases: shown(frame, *cases, hidden),
            open: String::new(),
            share: if hidden { 0.0 } else { *cases as f64 / most },
        }
    };
    of.figures.by_kind.iter().enumerate().map(line).collect()
}

fn themes(frame: &Frame, of: &Counting) -> Vec<Line> {
    let most = of.figures.received.max(1) as f64;
    let line = |one: &Frequent| {
        let at = Theme::ALL.iter().position(|theme| *theme == one.theme).unwrap_or_default();
        let hidden = is_hidden(&of.hidden, 2, at);
        Line {
            label: frame.t(&one.theme.key()).into_owned(),
            cases: shown(frame, one.cases, hidden),
            open: if of.sees { shown(frame, one.unanswered, false) } else { String::new() },
            share: if hidden { 0.0 } else { one.cases as f64 / most },
        }
    };
    let mut lines: Vec<&Frequent> = of.figures.by_theme.iter().collect();
    if !of.sees {
        // The order would tell what is hidden.
        lines.sort_by_key(|one| one.theme);
    }
    lines.into_iter().filter(|one| !of.sees || one.cases > 0).map(line).collect()
}

/// The three themes that came back most, for who may see the cases behind them.
fn next(frame: &Frame, of: &Counting) -> Vec<Next> {
    let count = |key: &str, many: u64| frame.tn(key, i64::try_from(many).unwrap_or(i64::MAX));
    let line = |one: &Frequent| Next {
        href: format!("/cases?place={}&theme={}", of.place, one.theme.as_str()),
        label: frame.t(&one.theme.key()).into_owned(),
        cases: count("case-count", one.cases),
        unanswered: match one.unanswered {
            0 => String::new(),
            many => count("case-count-unanswered", many),
        },
    };
    let came = of.figures.by_theme.iter().filter(|one| of.sees && one.cases > 0);
    came.take(3).map(line).collect()
}

fn part_line(frame: &Frame, of: &Counting, code: &str, part: &Figures) -> PartLine {
    let hidden = of.hidden_parts.get(code).cloned().unwrap_or_default();
    let fates = fates_hidden(&hidden);
    let theme = part.frequent().filter(|_| of.sees);
    PartLine {
        href: format!("/desk/figures?place={code}&year={}", of.year),
        name: of.names.get(code).cloned().unwrap_or_default(),
        received: shown(frame, part.received, hidden.total),
        answered: shown(frame, part.answered, fates),
        in_time: shown(frame, part.in_time, fates),
        late: shown(frame, part.late, fates),
        theme: theme.map(|theme| frame.t(&theme.key()).into_owned()).unwrap_or_default(),
    }
}

impl Page for FiguresPage {
    const NAME: &'static str = "desk/figures";

    fn sample(frame: Frame) -> Self {
        let figures = |many: u64| Figures {
            received: many,
            answered: many * 4 / 5,
            in_time: many * 3 / 5,
            late: many / 12,
            median: Some(8),
            rated: many / 4,
            satisfaction: Some(3.8),
            by_kind: vec![
                (Kind::Question, many / 2),
                (Kind::Suggestion, many / 6),
                (Kind::Complaint, many / 3),
            ],
            by_theme: Theme::ALL
                .iter()
                .map(|theme| Frequent { theme: *theme, cases: many / 8, unanswered: many / 40 })
                .collect(),
        };
        let names = [("05.081.01.01", "أزيلال"), ("05.081.03.09", "تبانت")];
        let part = |total| Hidden { total, groups: Vec::new() };
        Self::new(
            frame,
            Counting {
                place: "05.081".into(),
                name: "أزيلال".into(),
                year: 2026,
                figures: figures(118),
                parts: vec![(names[0].0.into(), figures(84)), (names[1].0.into(), figures(34))],
                names: names.map(|(code, name)| (code.into(), name.into())).into(),
                sees: true,
                hidden: Hidden::default(),
                hidden_parts: [(names[1].0.to_owned(), part(true))].into(),
                years: vec![Choice::new("2026", "2026"), Choice::new("2025", "2025")],
                places: vec![Choice::new("05.081", "أزيلال")],
                terms: "/desk/05.081/terms".into(),
            },
        )
    }
}
