use super::{subject, titled};
use crate::{
    features::{
        desk::Theme,
        modules::Domain,
        plans::{
            forms::{ActionDraft, LineDraft, NewPlan},
            line::AxisId,
            need::{Answer, Need, gap},
            permissions::{DRAFT, of},
            plan::{Plan, PlanId, PlanState, Strand},
            store,
            word::{Aim, Channel},
        },
    },
    foundation::{
        Cx, Error,
        journal::{Change, record},
        search,
    },
};
use kit_db::WriteTx;
use kit_lang::Lang;
use std::collections::HashMap;

/// Persons in a session that a need becomes.
const GROUP: i64 = 25;
/// Half-days of such a session.
const HALF_DAYS: i64 = 4;

/// Drafts the plan of a place and year, with a line for each need, or for each thing that people come back with, that was ticked; answers whether it is new.
///
/// When there is one already, that one is answered and nothing changes. Fails with [`Error::Conflict`] when the actor may
/// not draft in that place.
pub async fn draft(cx: &Cx, tx: &mut WriteTx, new: &NewPlan) -> Result<(PlanId, bool), Error> {
    if !cx.may_at(tx, of(new.strand, DRAFT), &new.place).await? {
        return Err(Error::Conflict("plan-place-out"));
    }
    if let Some(known) = store::find_of(tx, new.strand, &new.place, new.year).await? {
        return Ok((known.id, false));
    }
    let plan = blank(cx, new);
    store::insert(cx, tx, &plan).await?;
    match new.strand {
        Strand::Training => {
            let needs = store::needs_of(tx, &new.place, new.year, Some(plan.id)).await?;
            let ticked: Vec<&Need> =
                needs.iter().filter(|need| new.needs.contains(&need.id)).collect();
            lines(cx, tx, plan.id, &ticked).await?;
        }
        Strand::Communication => answers(cx, tx, &plan, &new.themes).await?,
    }
    let title = titled(tx, &plan).await?;
    let year = plan.year.to_string();
    let place_fr = crate::foundation::places::name_of(tx, &plan.place, Lang::Fr).await?;
    search::index(tx, "plan", plan.id, &[&title, &place_fr, &year]).await?;
    let told = [Change::new("plan-state", "", "plan-state-draft")];
    record(cx, tx, of(plan.strand, DRAFT), subject(&plan, &title), &told).await?;
    Ok((plan.id, true))
}

fn blank(cx: &Cx, new: &NewPlan) -> Plan {
    Plan {
        id: PlanId::new(cx.now),
        strand: new.strand,
        place: new.place.clone(),
        year: new.year,
        state: PlanState::Draft,
        revision: 0,
        context: String::new(),
        method: String::new(),
        objectives: String::new(),
        logistics: String::new(),
        evaluation: String::new(),
        risks: String::new(),
        governance: String::new(),
        submitted_at: None,
        approved_on: None,
        minutes: String::new(),
        version: 1,
        made_at: cx.now,
    }
}

/// A line a need, the most urgent in the first quarters, under an axis for each domain.
async fn lines(cx: &Cx, tx: &mut WriteTx, plan: PlanId, needs: &[&Need]) -> Result<(), Error> {
    let mut axes: HashMap<Domain, AxisId> = HashMap::new();
    let most = needs.len().max(1);
    for (order, need) in needs.iter().enumerate() {
        let axis = Some(axis_of(cx, tx, plan, need.domain, &mut axes).await?);
        let quarter = i64::try_from(order * 4 / most + 1).unwrap_or(4);
        let persons = gap(need.persons, need.elsewhere).max(1);
        let id = store::insert_line(cx, tx, plan, &line_of(need, axis, quarter, persons)).await?;
        let answer = Answer { line: id, need: need.id, persons };
        store::set_answers(tx, id, &[answer]).await?;
    }
    Ok(())
}

/// An action a theme under one objective: what people come back with is answered before they ask again.
async fn answers(cx: &Cx, tx: &mut WriteTx, plan: &Plan, themes: &[Theme]) -> Result<(), Error> {
    if themes.is_empty() {
        return Ok(());
    }
    let words = &cx.server.words;
    let said = |key: &str| (words.get(Lang::Ar, key), words.get(Lang::Fr, key));
    let (ar, fr) = said("plan-axis-asked");
    let axis = store::insert_axis(cx, tx, plan.id, (&ar, &fr), Some(Aim::Inform)).await?;
    for theme in themes {
        let (ar, fr) = said(&theme.key());
        let line = action_of(plan, axis, (&ar, &fr));
        let id = store::insert_line(cx, tx, plan.id, &line).await?;
        if let Some(action) = &line.action {
            store::put_action(tx, id, action).await?;
        }
    }
    Ok(())
}

/// A first proposal: a meeting for everybody in the first month. It is edited like any other.
fn action_of(plan: &Plan, axis: AxisId, (ar, fr): (&str, &str)) -> LineDraft {
    LineDraft {
        axis: Some(axis),
        title_ar: ar.into(),
        title_fr: fr.into(),
        module: None,
        audience: Some("population".into()),
        groups: 1,
        persons: 100,
        half_days: 0,
        place: plan.place.clone(),
        quarter: 1,
        month: Some(1),
        starts_on: None,
        ends_on: None,
        trainer: String::new(),
        indicator: String::new(),
        budgets: Vec::new(),
        answers: Vec::new(),
        action: Some(ActionDraft {
            channel: Channel::Meeting,
            message: None,
            partners: String::new(),
            target: None,
        }),
    }
}

async fn axis_of(
    cx: &Cx,
    tx: &mut WriteTx,
    plan: PlanId,
    domain: Domain,
    axes: &mut HashMap<Domain, AxisId>,
) -> Result<AxisId, Error> {
    if let Some(known) = axes.get(&domain) {
        return Ok(*known);
    }
    let words = &cx.server.words;
    let key = domain.key();
    let titles = (words.get(Lang::Ar, &key), words.get(Lang::Fr, &key));
    let id = store::insert_axis(cx, tx, plan, (&titles.0, &titles.1), None).await?;
    axes.insert(domain, id);
    Ok(id)
}

fn line_of(need: &Need, axis: Option<AxisId>, quarter: i64, persons: i64) -> LineDraft {
    LineDraft {
        axis,
        title_ar: need.competence_ar.clone(),
        title_fr: need.competence_fr.clone(),
        module: None,
        audience: Some(need.audience.clone()),
        groups: (persons + GROUP - 1) / GROUP,
        persons,
        half_days: HALF_DAYS,
        place: need.place.clone(),
        quarter,
        month: None,
        starts_on: None,
        ends_on: None,
        trainer: String::new(),
        indicator: String::new(),
        budgets: Vec::new(),
        answers: Vec::new(),
        action: None,
    }
}
