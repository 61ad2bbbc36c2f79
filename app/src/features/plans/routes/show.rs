//! The pages on which a plan is read: its lines, the year, the needs, the journal, the year before beside it.

use crate::{
    features::plans::{
        document::Document,
        forms,
        permissions::{APPROVE, EDIT, FOLLOW, READ, RETURN, REVISE, SUBMIT, find_for, of},
        plan::{Plan, PlanId, Strand},
        progress::Progress,
        store,
        tabs::TabName,
        views::{
            self, CalendarPage, ComparisonPage, Head, May, NeedsPage, PlanJournal, PlanPage, Side,
            lines_sheet,
        },
        wording::key,
    },
    foundation::{Cx, Error, Form, SheetFormat, cells, journal, places, show, unprocessable},
    layout::{ConfirmPage, Crumb},
};
use askama::Template;
use axum::{
    extract::Path,
    response::{Html, IntoResponse, Response},
};
use kit_db::ReadTx;

/// The head of every page of a plan.
pub async fn head(
    cx: &Cx,
    tx: &ReadTx,
    plan: &Plan,
    current: Option<TabName>,
) -> Result<Head, Error> {
    let mut frame = cx.frame(tx).await?;
    let place = places::name_of(tx, &plan.place, cx.lang).await?;
    views::crumbs(&mut frame, plan, &place, current);
    let at = |verb| cx.may_at(tx, of(plan.strand, verb), &plan.place);
    let may = May {
        edit: at(EDIT).await?,
        submit: at(SUBMIT).await?,
        give_back: at(RETURN).await?,
        approve: at(APPROVE).await?,
        revise: at(REVISE).await?,
        follow: plan.strand.speaks() && at(FOLLOW).await?,
    };
    Ok(Head::new(frame, plan, place, may, current))
}

/// The plan with what was done about it, as far as the reader may see who came.
pub async fn read(cx: &Cx, tx: &ReadTx, plan: Plan) -> Result<(Document, Progress), Error> {
    let id = plan.id;
    let veiled = !cells::sees_persons(cx, tx, &plan.place).await?;
    let (document, progress) =
        (store::document(tx, plan, cx.today()).await?, store::progress(tx, id).await?);
    Ok((Document { veiled, ..document }, Progress { veiled, ..progress }))
}

/// The question before a part of a plan goes: the keys of its words, the part's title, its address within the plan.
pub fn ask_removal(
    head: Head,
    [word, title, text]: [&'static str; 3],
    name: &str,
    part: &str,
) -> Result<Response, Error> {
    let [word, title, text] = [word, title, text].map(|one| key(head.plan.strand, one));
    let mut frame = head.frame;
    frame.crumbs.push(Crumb::here(frame.t(word)));
    let page = ConfirmPage {
        title: frame.t1(title, "title", name),
        text: frame.t(text).into_owned(),
        action: format!("{}/{part}/removal", head.href),
        verb: frame.t(word).into_owned(),
        back: head.href,
        danger: true,
        fields: Vec::new(),
        frame,
    };
    Ok(Html(page.render()?).into_response())
}

pub async fn lines(cx: Cx, Path(id): Path<PlanId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let plan = find_for(&cx, &tx, READ, id).await?;
    if let Some(format) = SheetFormat::asked(&cx) {
        let (document, progress) = read(&cx, &tx, plan).await?;
        let frame = cx.frame(&tx).await?;
        let sheet = lines_sheet(&frame, &document, &progress, cx.today());
        return sheet.answer(&cx, format).await;
    }
    show(&overview(&cx, &tx, plan, Form::default()).await?)
}

async fn overview(cx: &Cx, tx: &ReadTx, plan: Plan, form: Form) -> Result<PlanPage, Error> {
    let id = plan.id;
    let head = head(cx, tx, &plan, Some(TabName::Lines)).await?;
    let side = Side {
        versions: store::versions(tx, id).await?,
        journal: journal::of(tx, plan.strand.kind(), id, 6).await?,
    };
    let (document, progress) = read(cx, tx, plan).await?;
    Ok(PlanPage::new(head, &document, &progress, side, cx.today()).with_form(form))
}

/// The lines again, with what is wrong in the small form for an axis.
pub async fn again(cx: &Cx, id: PlanId, form: Form) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let plan = find_for(cx, &tx, EDIT, id).await?;
    unprocessable(&overview(cx, &tx, plan, form).await?)
}

pub async fn calendar(cx: Cx, Path(id): Path<PlanId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let plan = find_for(&cx, &tx, READ, id).await?;
    let head = head(&cx, &tx, &plan, Some(TabName::Calendar)).await?;
    let (document, progress) = read(&cx, &tx, plan).await?;
    show(&CalendarPage::new(head, &document, &progress, cx.today()))
}

pub async fn needs(cx: Cx, Path(id): Path<PlanId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let plan = find_for(&cx, &tx, READ, id).await?;
    if plan.strand != Strand::Training {
        return Err(Error::NotFound);
    }
    let head = head(&cx, &tx, &plan, Some(TabName::Needs)).await?;
    let document = store::document(&tx, plan, cx.today()).await?;
    show(&NeedsPage::new(head, &document, cx.opens("/needs/{id}")))
}

pub async fn journal(cx: Cx, Path(id): Path<PlanId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let plan = find_for(&cx, &tx, READ, id).await?;
    let entries = journal::of(&tx, plan.strand.kind(), id, 200).await?;
    let head = head(&cx, &tx, &plan, Some(TabName::Journal)).await?;
    show(&PlanJournal::new(head, &entries))
}

/// The plan of the year before beside this one.
pub async fn comparison(cx: Cx, Path(id): Path<PlanId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let plan = find_for(&cx, &tx, READ, id).await?;
    let head = head(&cx, &tx, &plan, None).await?;
    let before = store::find_of(&tx, plan.strand, &plan.place, plan.year - 1).await?;
    let before = match before {
        Some(before) => Some(read(&cx, &tx, before).await?),
        None => None,
    };
    let now = read(&cx, &tx, plan).await?;
    show(&ComparisonPage::new(head, before.as_ref(), &now))
}

/// Whether the reader pressed "up" rather than "down".
pub fn upwards(form: &Form) -> bool {
    form.value(forms::WAY) == "up"
}
