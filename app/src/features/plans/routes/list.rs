//! The list of plans, and drafting one.

use crate::{
    features::{
        desk,
        plans::{
            actions,
            forms::{self, NewPlan},
            permissions::{DRAFT, READ, find_for, of},
            plan::{PlanState, Strand},
            store,
            views::{Ground, NewPlanPage, PlansPage, Start, plans_sheet},
        },
    },
    foundation::{
        Cx, Error, Form, SheetFormat, accounts::guard::redirect_with, show, unprocessable,
    },
    layout::{Choice, ListQuery, ListSpec, Pager},
};
use axum::response::Response;
use chrono::Datelike;
use kit_db::ReadTx;

pub const LIST: ListSpec = ListSpec {
    sorts: &["year", "place", "persons", "budget"],
    filters: &["year", "state", "place"],
    default_sort: "year",
    default_desc: true,
    per: 50,
};

pub async fn list(cx: Cx, strand: Strand) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let list = ListQuery::parse(&cx.asked.query, &LIST);
    if let Some(format) = SheetFormat::asked(&cx) {
        let rows = store::rows(&cx, &tx, (strand, &list), (i64::MAX, 0)).await?;
        return plans_sheet(&cx.frame(&tx).await?, strand, &rows).answer(&cx, format).await;
    }
    let total = store::counted(&cx, &tx, strand, &list).await?;
    let pager = Pager::new(list.page, list.per, total);
    let page = (i64::from(pager.per), pager.offset());
    let rows = store::rows(&cx, &tx, (strand, &list), page).await?;
    let page = PlansPage {
        years: store::years(&cx, &tx, strand).await?,
        states: states(&cx),
        places: store::places_with_plans(&cx, &tx, strand).await?,
        may_draft: cx.may(of(strand, DRAFT)),
        ..PlansPage::new(cx.frame(&tx).await?, strand, (list, pager), &rows)
    };
    show(&page)
}

fn states(cx: &Cx) -> Vec<Choice> {
    let word = |state: PlanState| cx.server.words.get(cx.lang, state.key()).into_owned();
    PlanState::ALL.map(|state| Choice::new(state.as_str(), word(state))).into()
}

/// What the address of a new plan may ask for.
const ASKED: ListSpec = ListSpec {
    sorts: &[],
    filters: &["place", "year"],
    default_sort: "",
    default_desc: false,
    per: 50,
};

/// The place and the year first; then what the plan starts from.
pub async fn new(cx: Cx, strand: Strand) -> Result<Response, Error> {
    let asked = ListQuery::parse(&cx.asked.query, &ASKED);
    let chosen = |name: &str, otherwise: String| {
        Some(asked.filter(name).to_owned()).filter(|text| !text.is_empty()).unwrap_or(otherwise)
    };
    let home = cx.home().unwrap_or_default().to_owned();
    let this_year = cx.today().year().to_string();
    let fields = [("place", chosen("place", home)), ("year", chosen("year", this_year))];
    let mut form = Form::filled(fields);
    if forms::year(&mut form, i64::from(cx.today().year())).is_none() {
        return unprocessable(&start(&cx, form, strand).await?);
    }
    show(&start(&cx, form, strand).await?)
}

/// The page with the results of the year before and the needs of the year, once place and year are known.
async fn start(cx: &Cx, form: Form, strand: Strand) -> Result<NewPlanPage, Error> {
    let tx = cx.read().await?;
    let places = store::place_choices(cx, &tx, strand).await?;
    let place = form.value("place").to_owned();
    let known = places.iter().any(|one| one.value == place);
    let year = form.value("year").parse::<i64>().ok().filter(|_| form.error("year").is_none());
    let start = match (known, year) {
        (true, Some(year)) => Some(Start {
            year,
            ground: ground(cx, &tx, strand, (&place, year)).await?,
            before: store::find_of(&tx, strand, &place, year - 1).await?,
            existing: store::find_of(&tx, strand, &place, year).await?,
        }),
        _ => None,
    };
    Ok(NewPlanPage::new(cx.frame(&tx).await?, strand, (form, places), start))
}

/// What the plan of a place and year starts from.
async fn ground(
    cx: &Cx,
    tx: &ReadTx,
    strand: Strand,
    (place, year): (&str, i64),
) -> Result<Ground, Error> {
    if strand == Strand::Training {
        let results = store::results(tx, place, year - 1, cx.today()).await?;
        return Ok(Ground::Taught(results, store::needs_of(tx, place, year, None).await?));
    }
    let reach = store::reach(tx, place, year - 1).await?;
    // What people came with in the year that is nearest: this one, or the plan's own when it is written late.
    let asked = i32::try_from(year.min(i64::from(cx.today().year()))).unwrap_or_default();
    let frequent = match cx.may_at(tx, desk::READ, place).await? {
        true => Some(desk::frequent(tx, place, asked).await?),
        false => None,
    };
    Ok(Ground::Spoken(reach, asked, frequent))
}

pub async fn draft(cx: Cx, mut form: Form, strand: Strand) -> Result<Response, Error> {
    let this_year = i64::from(cx.today().year());
    let Some(new) = NewPlan::read(&mut form, strand, this_year) else {
        return unprocessable(&start(&cx, form, strand).await?);
    };
    let mut tx = cx.write().await?;
    match actions::draft(&cx, &mut tx, &new).await {
        Ok((id, true)) => {
            tx.commit().await?;
            Ok(redirect_with(&cx, &format!("{}/{id}", strand.base()), "toast-plan-drafted"))
        }
        Ok((id, false)) => {
            find_for(&cx, &tx, READ, id).await?;
            Ok(redirect_with(&cx, &format!("{}/{id}", strand.base()), "toast-plan-known"))
        }
        Err(Error::Conflict(why)) => {
            drop(tx);
            form.refuse("place", why, []);
            unprocessable(&start(&cx, form, strand).await?)
        }
        Err(other) => Err(other),
    }
}
