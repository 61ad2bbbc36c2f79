use super::{domains, invented};
use crate::{
    features::{
        modules::Domain,
        needs::{
            Answer,
            need::{HIGHEST, level_key},
            routes::LIST,
            store::{Gap, Listed},
        },
    },
    foundation::{Page, Sheet, people::in_script_of},
    layout::{
        Choice, Crumb, Frame, ListQuery, Pager,
        charts::{Bar, Chart, Paint, bars},
    },
};
use askama::Template;
use kit_lang::Lang;
use kit_sheets::Out;

/// What the list may be narrowed by.
pub struct Filters {
    pub this_year: i64,
    pub years: Vec<i64>,
    pub places: Vec<Choice>,
    pub audiences: Vec<Choice>,
}

/// The needs of the reader's places, with the gap that plans leave.
#[derive(Template)]
#[template(path = "features/needs/templates/needs.html")]
pub struct NeedsPage {
    pub frame: Frame,
    pub list: ListQuery,
    pub pager: Pager,
    pub this_year: String,
    pub years: Vec<Choice>,
    pub places: Vec<Choice>,
    pub audiences: Vec<Choice>,
    pub domains: Vec<Choice>,
    pub answers: Vec<Choice>,
    pub rows: Vec<Row>,
    pub sums: Sums,
    pub gaps: Vec<GapRow>,
    pub chart: String,
    pub highest: i64,
    /// The form to fill by hand, for what the list is narrowed to.
    pub paper: String,
    pub may_record: bool,
}

/// A need in the list, ready to read.
pub struct Row {
    pub href: String,
    pub competence: String,
    pub levels: String,
    pub audience: String,
    pub place: String,
    pub persons: String,
    pub left: String,
    pub tone: &'static str,
    pub answer: String,
    pub priority: i64,
}

/// The sums of all that is listed, on every page of it.
pub struct Sums {
    pub needs: String,
    pub persons: String,
    pub answered: String,
    pub left: String,
    /// How much of the whole is left, in words; empty when nothing is.
    pub left_note: String,
    pub is_left: bool,
}

/// The needs of one domain.
pub struct GapRow {
    pub href: String,
    pub domain: String,
    pub needs: String,
    pub persons: String,
    pub answered: String,
    pub left: String,
}

impl NeedsPage {
    pub fn new(
        mut frame: Frame,
        (list, pager): (ListQuery, Pager),
        (rows, gaps): (&[Listed], &[Gap]),
        filters: Filters,
        may_record: bool,
    ) -> Self {
        frame.crumbs = vec![Crumb::here(frame.t("need-list-title"))];
        let mut gaps = gaps.to_vec();
        gaps.sort_by_key(|gap| (-gap.left(), gap.domain.as_str()));
        let year = |year: &i64| Choice::new(year.to_string(), year.to_string());
        let all = Choice::new("all", frame.t("need-all-years"));
        let answer = |answer: Answer| Choice::new(answer.as_str(), frame.t(&answer.key()));
        Self {
            this_year: frame.t1("need-this-year", "year", filters.this_year.to_string()),
            years: filters.years.iter().map(year).chain([all]).collect(),
            places: filters.places,
            audiences: filters.audiences,
            domains: domains(&frame),
            answers: Answer::ALL.map(answer).into(),
            rows: rows.iter().map(|row| Row::new(&frame, row)).collect(),
            sums: sums(&frame, &gaps),
            chart: chart(&frame, &list, &gaps),
            gaps: gaps.iter().map(|gap| GapRow::new(&frame, &list, gap)).collect(),
            highest: HIGHEST,
            paper: format!("/needs/form.pdf{}", list.without("domain")),
            may_record,
            list,
            pager,
            frame,
        }
    }
}

impl Row {
    fn new(frame: &Frame, row: &Listed) -> Self {
        let said = |ar: &str, fr: &str| in_script_of(frame.lang, ar, fr).to_owned();
        let answer = Answer::of(row.answered, row.persons);
        Self {
            href: format!("/needs/{}", row.id),
            competence: said(&row.competence_ar, &row.competence_fr),
            levels: levels(frame, row.level_present, row.level_required),
            audience: said(&row.audience_ar, &row.audience_fr),
            place: said(&row.place_ar, &row.place_fr),
            persons: frame.number(row.persons),
            left: frame.number((row.persons - row.answered).max(0)),
            tone: tone(answer),
            answer: frame.t(&answer.key()).into_owned(),
            priority: row.priority,
        }
    }
}

/// From the present level to the required one, in words.
pub fn levels(frame: &Frame, present: i64, required: i64) -> String {
    let (present, required) = (frame.t(&level_key(present)), frame.t(&level_key(required)));
    frame.t2("need-levels", "present", present, "required", required)
}

/// The shape and colour of an answer.
pub fn tone(answer: Answer) -> &'static str {
    match answer {
        Answer::Not => "stop",
        Answer::Partly => "wait",
        Answer::Wholly => "done",
    }
}

fn sums(frame: &Frame, gaps: &[Gap]) -> Sums {
    let sum = |of: fn(&Gap) -> i64| gaps.iter().map(of).sum::<i64>();
    let (persons, left) = (sum(|gap| gap.persons), sum(Gap::left));
    let share = if persons > 0 { left as f64 / persons as f64 } else { 0.0 };
    let left_note = if left > 0 {
        frame.t1("need-left-share", "share", frame.percent(share))
    } else {
        String::new()
    };
    Sums {
        needs: frame.number(sum(|gap| gap.needs)),
        persons: frame.number(persons),
        answered: frame.number(sum(|gap| gap.answered)),
        left: frame.number(left),
        left_note,
        is_left: left > 0,
    }
}

impl GapRow {
    fn new(frame: &Frame, list: &ListQuery, gap: &Gap) -> Self {
        Self {
            href: list.filter_link("domain", gap.domain.as_str()),
            domain: frame.t(&gap.domain.key()).into_owned(),
            needs: frame.number(gap.needs),
            persons: frame.number(gap.persons),
            answered: frame.number(gap.answered),
            left: frame.number(gap.left()),
        }
    }
}

/// Persons left over, by domain.
fn chart(frame: &Frame, list: &ListQuery, gaps: &[Gap]) -> String {
    let bar = |gap: &Gap| Bar {
        label: frame.t(&gap.domain.key()).into_owned(),
        value: gap.left() as f64,
        shown: frame.number(gap.left()),
        href: Some(list.filter_link("domain", gap.domain.as_str())),
    };
    let title = frame.t("need-left-by-domain");
    let chart = Chart { title: &title, desc: "", rtl: frame.rtl(), paint: Paint::Classes };
    bars(&chart, &gaps.iter().map(bar).collect::<Vec<_>>())
}

/// The list as a sheet, with both wordings and all that the priority is made of.
pub fn export(frame: &Frame, rows: &[Listed]) -> Sheet {
    let headings = [
        "need-year",
        "need-place",
        "need-audience",
        "need-domain",
        "need-competence-ar",
        "need-competence-fr",
        "need-persons",
        "need-level-present",
        "need-level-required",
        "need-urgency",
        "need-impact",
        "need-feasibility",
        "need-priority",
        "need-answered",
        "need-left",
        "need-source",
        "need-source-note",
    ];
    Sheet {
        file: "needs".into(),
        name: frame.t("need-list-title").into_owned(),
        titles: Vec::new(),
        columns: headings.map(|key| frame.t(key).into_owned()).into(),
        rows: rows.iter().map(|row| cells(frame, row)).collect(),
    }
}

fn cells(frame: &Frame, row: &Listed) -> Vec<Out> {
    let shown = Row::new(frame, row);
    vec![
        Out::Plain(row.year),
        Out::from(shown.place),
        Out::from(shown.audience),
        Out::from(frame.t(&row.domain.key()).into_owned()),
        Out::from(row.competence_ar.as_str()),
        Out::from(row.competence_fr.as_str()),
        Out::Int(row.persons),
        Out::Int(row.level_present),
        Out::Int(row.level_required),
        Out::Int(row.urgency),
        Out::Int(row.impact),
        Out::Int(row.feasibility),
        Out::Int(row.priority),
        Out::Int(row.answered),
        Out::Int((row.persons - row.answered).max(0)),
        Out::from(frame.t(&row.source.key()).into_owned()),
        Out::from(row.source_note.as_str()),
    ]
}

impl Page for NeedsPage {
    const NAME: &'static str = "needs/needs";

    fn sample(frame: Frame) -> Self {
        let need = invented();
        let listed = |n: i64| Listed {
            id: need.id,
            year: 2026,
            persons: 20 + n * 13,
            answered: n * 17 % 60,
            domain: Domain::ALL[usize::try_from(n).unwrap_or(0) % 8],
            competence_ar: need.competence_ar.clone(),
            competence_fr: need.competence_fr.clone(),
            level_present: n % 3,
            level_required: n % 3 + 2,
            urgency: 5,
            impact: 5,
            feasibility: 5,
            priority: 125 - n * 8,
            source: need.source,
            source_note: need.source_note.clone(),
            place_ar: "إقليم أزيلال".into(),
            place_fr: "Azilal".into(),
            audience_ar: "أعضاء اللجن المحلية".into(),
            audience_fr: "Membres des comités locaux".into(),
        };
        let rows: Vec<Listed> = (0..14).map(listed).collect();
        let gap = |row: &Listed| Gap {
            domain: row.domain,
            needs: 4,
            persons: row.persons * 9,
            answered: row.answered * 5,
        };
        let gaps: Vec<Gap> = rows.iter().take(8).map(gap).collect();
        let name = if frame.lang == Lang::Ar { "أزيلال" } else { "Azilal" };
        let filters = Filters {
            this_year: 2026,
            years: vec![2025],
            places: vec![Choice::new("05.081", name)],
            audiences: vec![Choice::new("cldh", "CLDH")],
        };
        let list = (ListQuery::parse("place=05.081", &LIST), Pager::new(1, 50, 118));
        Self::new(frame, list, (&rows, &gaps), filters, true)
    }
}
