//! The list, a case, its form, its papers.

use super::LIST;
use crate::{
    features::desk::{
        Case, CaseId, actions, forms, paper,
        permissions::{ANSWER, EDIT, OVERRULE, READ, RECEIVE, find_for},
        store, subject,
        views::{CasePage, CasesPage, FormPage, Shown, export},
    },
    foundation::{
        Cx, Download, Error, Form, SheetFormat, accounts::guard::redirect_with, journal, links,
        mail, people, places, privacy, show, sms, unprocessable,
    },
    layout::{Choice, ListQuery, Pager},
};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use kit_db::Reads;
use kit_lang::Lang;

pub async fn list(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let list = ListQuery::parse(&cx.asked.query, &LIST);
    let asked = store::Asked { list: &list };
    let frame = cx.frame(&tx).await?;
    if let Some(format) = SheetFormat::asked(&cx) {
        let rows = store::rows(&cx, &tx, &asked, None).await?;
        note_export(&cx, &tx).await?;
        return export(&frame, &rows, cx.today()).answer(&cx, format).await;
    }
    let sums = store::sums(&cx, &tx, &asked).await?;
    let pager = Pager::new(list.page, list.per, sums.cases);
    let part = (i64::from(pager.per), pager.offset());
    let rows = store::rows(&cx, &tx, &asked, Some(part)).await?;
    let places = places::choices_within(&tx, &cx.scope(READ), true, cx.lang).await?;
    let list = (list.clone(), pager);
    show(&CasesPage::new(frame, list, (&rows, &sums), (places, cx.today()), cx.may(RECEIVE)))
}

/// Names of many that leave in a file are looked up, too.
async fn note_export(cx: &Cx, tx: &impl Reads) -> Result<(), Error> {
    let title = cx.server.words.get(Lang::Ar, "case-list-title");
    let place = cx.home().unwrap_or("MA");
    let list = journal::Subject { kind: "cases", id: "list".into(), place, title: &title };
    journal::note_read(cx, tx, READ, list).await
}

pub async fn page(cx: Cx, Path(id): Path<CaseId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let case = find_for(&cx, &tx, READ, id).await?;
    if !case.is_anonymous() {
        journal::note_read(&cx, &tx, READ, subject(&case)).await?;
    }
    show(&case_page(&cx, &tx, case, Form::default()).await?)
}

/// The page of a case with what was typed on it.
pub async fn case_page(
    cx: &Cx,
    tx: &impl Reads,
    case: Case,
    form: Form,
) -> Result<CasePage, Error> {
    let may_work = cx.may_at(tx, ANSWER, &case.place).await?;
    let decides = cx.may_at(tx, OVERRULE, &case.place).await?;
    let person = match case.person {
        Some(id) => people::find(tx, store::now(tx, id).await?).await?,
        None => None,
    };
    let who = cx.asked.word("who");
    let may_search = may_work && cx.may(people::READ) && case.erased_on.is_none();
    let shown = Shown {
        place: places::name_of(tx, &case.place, cx.lang).await?,
        desk: store::desk_name(tx, &case).await?,
        desks: match may_work && case.state.is_open() {
            true => store::desks(cx, tx, &case.place).await?,
            false => Vec::new(),
        },
        steps: store::steps(tx, case.id).await?,
        person: person.map(|one| (one.id, one.name(cx.lang).to_owned())),
        found: match may_search && !who.is_empty() {
            true => store::people(cx, tx, &who).await?,
            false => Vec::new(),
        },
        who,
        may_search,
        may_answer: may_work && case.may_answer(cx.account(), decides).is_ok(),
        may_work,
        may_give: cx.may_at(tx, links::GIVE, &case.place).await?,
        served: mail::may_post(cx),
        texted: sms::may_text(cx),
        today: cx.today(),
        case,
    };
    Ok(CasePage::new(cx.frame(tx).await?, shown, form))
}

pub async fn blank(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let asked = cx.asked.word("place");
    let place = if asked.is_empty() { cx.home().unwrap_or_default() } else { &asked };
    let form = forms::begun(&cx, place);
    show(&form_page(&cx, &tx, form, None).await?)
}

/// The places of the actor; of a case that is there, also its own.
async fn places(cx: &Cx, tx: &impl Reads, case: Option<&Case>) -> Result<Vec<Choice>, Error> {
    let verb = if case.is_some() { EDIT } else { RECEIVE };
    let mut places = places::choices_within(tx, &cx.scope(verb), true, cx.lang).await?;
    let own = case.filter(|case| !places.iter().any(|choice| choice.value == case.place));
    if let Some(case) = own {
        let name = places::name_of(tx, &case.place, cx.lang).await?;
        places.push(Choice::new(&case.place, name));
    }
    Ok(places)
}

async fn form_page(
    cx: &Cx,
    tx: &impl Reads,
    form: Form,
    case: Option<&Case>,
) -> Result<FormPage, Error> {
    let places = places(cx, tx, case).await?;
    let notices = privacy::notice(cx, tx, privacy::Use::Case).await?;
    Ok(FormPage { notices, ..FormPage::new(cx.frame(tx).await?, form, places, case) })
}

pub async fn receive(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let places = places(&cx, &tx, None).await?;
    let new = forms::read(&cx, &mut form, &places);
    if form.is_wrong() {
        return unprocessable(&form_page(&cx, &tx, form, None).await?);
    }
    let case = actions::receive(&cx, &mut tx, &new).await?;
    tx.commit().await?;
    let to = format!("/cases/{}", case.id);
    Ok(redirect_with(&cx, &to, "toast-case-received"))
}

pub async fn edit_page(cx: Cx, Path(id): Path<CaseId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let case = find_for(&cx, &tx, EDIT, id).await?;
    case.may_edit()?;
    show(&form_page(&cx, &tx, forms::filled(&case), Some(&case)).await?)
}

pub async fn edit(cx: Cx, Path(id): Path<CaseId>, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let case = find_for(&cx, &tx, EDIT, id).await?;
    let places = places(&cx, &tx, Some(&case)).await?;
    let new = forms::read(&cx, &mut form, &places);
    if form.is_wrong() {
        let version = form.version();
        let page = form_page(&cx, &tx, form, Some(&case)).await?;
        return unprocessable(&FormPage { version, ..page });
    }
    match actions::edit(&cx, &mut tx, id, &new, form.version()).await {
        Err(Error::Stale) => {
            let who = last_who(&tx, id).await?;
            let page = form_page(&cx, &tx, form, Some(&case)).await?;
            let page = page.against(&forms::filled(&case), who);
            return Ok((StatusCode::CONFLICT, show(&page)?).into_response());
        }
        other => other?,
    }
    tx.commit().await?;
    let to = format!("/cases/{id}");
    Ok(redirect_with(&cx, &to, "toast-case-saved"))
}

/// Who did something to a case last.
pub async fn last_who(tx: &impl Reads, id: CaseId) -> Result<String, Error> {
    let last = journal::of(tx, "case", id, 1).await?;
    Ok(last.first().map(|entry| entry.actor_name.clone()).unwrap_or_default())
}

/// The receipt, for whoever lost theirs.
pub async fn receipt(cx: Cx, Path(id): Path<CaseId>) -> Result<Response, Error> {
    let paper = {
        let tx = cx.read().await?;
        let case = find_for(&cx, &tx, READ, id).await?;
        paper::receipt(&cx, &tx, &case).await?
    };
    let bytes = cx.server.press.print(paper).await?;
    Ok(Download::pdf("receipt.pdf".into(), bytes).into_response())
}

/// The answer on the paper of the office.
pub async fn letter(cx: Cx, Path(id): Path<CaseId>) -> Result<Response, Error> {
    let paper = {
        let tx = cx.read().await?;
        let case = find_for(&cx, &tx, READ, id).await?;
        if case.state.is_open() || case.erased_on.is_some() {
            return Err(Error::NotFound);
        }
        paper::answer(&cx, &tx, &case).await?
    };
    let bytes = cx.server.press.print(paper).await?;
    Ok(Download::pdf("answer.pdf".into(), bytes).into_response())
}
