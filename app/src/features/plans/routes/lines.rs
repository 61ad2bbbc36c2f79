//! Lines: read, added, edited, moved, removed. A form that is wrong, or late, comes back with everything that was typed.

use super::{
    show::{ask_removal, head, read, upwards},
    text::last_writer,
};
use crate::{
    features::plans::{
        actions,
        forms::{LineDraft, line_fields, sum_typed},
        line::{Line, LineId},
        permissions::{EDIT_LINE, LINE, MOVE_LINE, READ, REMOVE_LINE, find_for},
        plan::{Plan, PlanId, Strand},
        store,
        views::{LineFormPage, LinePage, Offered},
    },
    foundation::{Cx, Error, Form, accounts::guard::redirect_with, audiences, show, unprocessable},
    layout::{Both, Choice, ClashView, ListQuery, ListSpec},
};
use askama::Template;
use axum::{
    extract::Path,
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use kit_db::ReadTx;

pub async fn page(cx: Cx, Path((id, line)): Path<(PlanId, LineId)>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let plan = find_for(&cx, &tx, READ, id).await?;
    let line = store::line(&tx, id, line).await?.ok_or(Error::NotFound)?;
    let head = head(&cx, &tx, &plan, None).await?;
    let (document, progress) = read(&cx, &tx, plan).await?;
    show(&LinePage::new(head, &document, &line, &progress, cx.today()))
}

/// What the address of a new line may ask for.
const ASKED: ListSpec = ListSpec {
    sorts: &[],
    filters: &["axis", "module"],
    default_sort: "",
    default_desc: false,
    per: 50,
};

pub async fn new(cx: Cx, Path(id): Path<PlanId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let plan = find_for(&cx, &tx, LINE, id).await?;
    plan.changeable()?;
    let asked = ListQuery::parse(&cx.asked.query, &ASKED);
    let mut fields = vec![
        ("axis", asked.filter("axis").to_owned()),
        ("place", plan.place.clone()),
        ("groups", "1".to_owned()),
        ("half_days", "4".to_owned()),
    ];
    if let Ok(module) = asked.filter("module").parse()
        && let Some(row) = store::module(&tx, module).await?
    {
        let module = module.to_string();
        fields.extend([("module", module), ("title_ar", row.title_ar), ("title_fr", row.title_fr)]);
    }
    let form = Form::filled(fields);
    show(&form_page(&cx, &tx, &plan, None, form).await?)
}

async fn form_page(
    cx: &Cx,
    tx: &ReadTx,
    plan: &Plan,
    line: Option<&Line>,
    form: Form,
) -> Result<LineFormPage, Error> {
    let document = store::document(tx, plan.clone(), cx.today()).await?;
    let axes = document.axes.iter();
    let offered = Offered {
        axes: axes.map(|axis| Choice::new(axis.id.to_string(), axis.title(cx.lang))).collect(),
        modules: match plan.strand {
            Strand::Training => store::module_choices(tx, &plan.place, cx.lang).await?,
            Strand::Communication => Vec::new(),
        },
        messages: document
            .messages
            .iter()
            .map(|message| Choice::new(message.id.to_string(), message.words(cx.lang)))
            .collect(),
        audiences: audiences::choices(tx, cx.lang).await?,
        places: store::places_below(tx, &plan.place, cx.lang).await?,
    };
    let head = head(cx, tx, plan, None).await?;
    Ok(LineFormPage::new(head, &document, line, form, offered))
}

pub async fn add(cx: Cx, Path(id): Path<PlanId>, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let plan = find_for(&cx, &tx, LINE, id).await?;
    let done = match LineDraft::read(&mut form, plan.strand, year(&plan)) {
        Some(draft) => actions::line(&cx, &mut tx, id, &draft).await.map(Some),
        None => Ok(None),
    };
    match done {
        Ok(Some(line)) => {
            tx.commit().await?;
            let to = format!("{}#line-{line}", plan.href());
            return Ok(redirect_with(&cx, &to, "toast-plan-line-added"));
        }
        Ok(None) => {}
        Err(Error::Conflict(why)) if refuse_chosen(&mut form, why) => {}
        Err(other) => return Err(other),
    }
    drop(tx);
    let tx = cx.read().await?;
    unprocessable(&form_page(&cx, &tx, &plan, None, form).await?)
}

/// Notes what is wrong with something that was chosen from a list, under its field; says whether that was what was wrong.
fn refuse_chosen(form: &mut Form, why: &'static str) -> bool {
    let name = match why {
        "plan-line-place-out" => "place",
        "plan-line-axis-unknown" => "axis",
        "plan-line-audience-unknown" => "audience",
        "plan-line-module-unknown" => "module",
        "plan-line-message-unknown" => "message",
        _ => return false,
    };
    form.refuse(name, why, []);
    true
}

fn year(plan: &Plan) -> i32 {
    i32::try_from(plan.year).unwrap_or_default()
}

pub async fn edit_page(
    cx: Cx,
    Path((id, line)): Path<(PlanId, LineId)>,
) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let plan = find_for(&cx, &tx, EDIT_LINE, id).await?;
    plan.changeable()?;
    let line = store::line(&tx, id, line).await?.ok_or(Error::NotFound)?;
    let form = filled(&tx, &line).await?;
    show(&form_page(&cx, &tx, &plan, Some(&line), form).await?)
}

/// The form of a line as it is kept.
async fn filled(tx: &ReadTx, line: &Line) -> Result<Form, Error> {
    let day = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    let mut form = Form::filled([
        ("module", line.module.map(|id| id.to_string()).unwrap_or_default()),
        ("title_ar", line.title_ar.clone()),
        ("title_fr", line.title_fr.clone()),
        ("axis", line.axis.map(|id| id.to_string()).unwrap_or_default()),
        ("audience", line.audience.clone().unwrap_or_default()),
        ("groups", line.groups.to_string()),
        ("persons", line.persons.to_string()),
        ("half_days", line.half_days.to_string()),
        ("place", line.place.clone()),
        ("quarter", line.quarter.to_string()),
        ("month", line.month.map(|no| no.to_string()).unwrap_or_default()),
        ("starts_on", day(line.starts_on)),
        ("ends_on", day(line.ends_on)),
        ("trainer", line.trainer.clone()),
        ("indicator", line.indicator.clone()),
    ]);
    if let Some(action) = store::action(tx, line.id).await? {
        let target = action.target.map(|target| target.to_string()).unwrap_or_default();
        let message = action.message.map(|id| id.to_string()).unwrap_or_default();
        form.fill("channel", [action.channel.as_str().to_owned()]);
        form.fill("message", [message]);
        form.fill("partners", [action.partners]);
        form.fill("target", [target]);
    }
    for budget in store::budgets_of(tx, line.id).await? {
        form.fill(budget.source.field(), [sum_typed(budget.amount)]);
    }
    for answer in store::answers_of(tx, line.id).await? {
        form.fill(&format!("answer-{}", answer.need), [answer.persons.to_string()]);
    }
    Ok(form)
}

pub async fn edit(
    cx: Cx,
    Path((id, line)): Path<(PlanId, LineId)>,
    mut form: Form,
) -> Result<Response, Error> {
    let version = form.version();
    let mut tx = cx.write().await?;
    let plan = find_for(&cx, &tx, EDIT_LINE, id).await?;
    let draft = LineDraft::read(&mut form, plan.strand, year(&plan));
    let done = match &draft {
        Some(draft) => actions::edit_line(&cx, &mut tx, (id, line), version, draft).await,
        None => Ok(()),
    };
    match (done, draft) {
        (Ok(()), Some(_)) => {
            tx.commit().await?;
            let to = format!("{}#line-{line}", plan.href());
            return Ok(redirect_with(&cx, &to, "toast-plan-saved"));
        }
        (Ok(()), None) => {}
        (Err(Error::Stale), _) => {
            drop(tx);
            return clash(&cx, (id, line), form).await;
        }
        (Err(Error::Conflict(why)), _) if refuse_chosen(&mut form, why) => {}
        (Err(other), _) => return Err(other),
    }
    drop(tx);
    let tx = cx.read().await?;
    let line = store::line(&tx, id, line).await?.ok_or(Error::NotFound)?;
    let page = form_page(&cx, &tx, &plan, Some(&line), form).await?;
    unprocessable(&LineFormPage { version: Some(version), ..page })
}

/// The page for whoever saved second: what is kept now beside what they typed, nothing of it lost.
async fn clash(cx: &Cx, (id, line): (PlanId, LineId), form: Form) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let plan = find_for(cx, &tx, EDIT_LINE, id).await?;
    let line = store::line(&tx, id, line).await?.ok_or(Error::NotFound)?;
    let kept = filled(&tx, &line).await?;
    let mut page = form_page(cx, &tx, &plan, Some(&line), form).await?;
    let answers = page.needs.iter().map(|need| (need.field.clone(), need.label.clone()));
    let fields = line_fields(plan.strand).iter().map(|name| ((*name).to_owned(), page.label(name)));
    let who = last_writer(&tx, &plan).await?;
    let both = |name: &str| Both { kept: kept.value(name), typed: page.form.value(name) };
    let all = fields.chain(answers);
    page.clash = ClashView::of(who, all, both, |name, value| page.said(name, value));
    Ok((StatusCode::CONFLICT, Html(page.render()?)).into_response())
}

pub async fn r#move(
    cx: Cx,
    Path((id, line)): Path<(PlanId, LineId)>,
    form: Form,
) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let href = find_for(&cx, &tx, MOVE_LINE, id).await?.href();
    actions::move_line(&cx, &mut tx, (id, line), upwards(&form)).await?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("{href}#line-{line}")).into_response())
}

/// The question before a line goes.
pub async fn remove_page(
    cx: Cx,
    Path((id, line)): Path<(PlanId, LineId)>,
) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let plan = find_for(&cx, &tx, REMOVE_LINE, id).await?;
    plan.changeable()?;
    let line = store::line(&tx, id, line).await?.ok_or(Error::NotFound)?;
    let head = head(&cx, &tx, &plan, None).await?;
    let words = ["plan-line-remove", "plan-line-remove-title", "plan-line-remove-text"];
    ask_removal(head, words, line.title(cx.lang), &format!("lines/{}", line.id))
}

pub async fn remove(
    cx: Cx,
    Path((id, line)): Path<(PlanId, LineId)>,
    _: Form,
) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let href = find_for(&cx, &tx, REMOVE_LINE, id).await?.href();
    actions::remove_line(&cx, &mut tx, (id, line)).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &href, "toast-plan-line-removed"))
}
