use super::{
    super::{
        actions, forms,
        notice::framed,
        permissions::{ANSWER, IDENTIFY, RECEIVE, REFUSE, SEE_REQUESTS, TAKE_FILE, find_request},
        processing::Use,
        request::{Request, RequestId},
        store::{self, AskedRequests},
        views::{May, RequestForm, RequestPage, RequestsPage, export_requests},
    },
    REQUESTS,
};
use crate::{
    foundation::{
        Cx, Error, Form, SheetFormat,
        accounts::guard::redirect_with,
        journal,
        people::{self, PersonId},
        places, show, unprocessable,
    },
    layout::{Choice, ListQuery, Pager},
};
use axum::{extract::Path, response::Response};
use kit_db::Reads;

pub async fn list(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let list = ListQuery::parse(&cx.asked.query, &REQUESTS);
    let asked = AskedRequests { list: &list, today: cx.today() };
    let frame = cx.frame(&tx).await?;
    if let Some(format) = SheetFormat::asked(&cx) {
        let rows = store::requests(&cx, &tx, &asked, None).await?;
        return export_requests(&frame, &rows, cx.today()).answer(&cx, format).await;
    }
    let total = store::total_requests(&cx, &tx, &asked).await?;
    let pager = Pager::new(list.page, list.per, total);
    let part = (i64::from(pager.per), pager.offset());
    let rows = store::requests(&cx, &tx, &asked, Some(part)).await?;
    show(&RequestsPage::new(frame, &cx, (list, pager), &rows))
}

pub async fn blank(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let mut form = Form::filled([
        ("kind", cx.asked.word("kind")),
        ("received_on", cx.today().to_string()),
        ("place", cx.home().unwrap_or_default().to_owned()),
    ]);
    if let Ok(id) = cx.asked.word("person").parse::<PersonId>() {
        let person = people::find_for(&cx, &tx, people::READ, id).await?;
        form.fill("person", [id.to_string()]);
        form.fill("name", [person.name(cx.lang).to_owned()]);
        form.fill("place", [person.place.clone()]);
    }
    show(&form_page(&cx, &tx, form).await?)
}

async fn choices(cx: &Cx, tx: &impl Reads, form: &Form) -> Result<Vec<Choice>, Error> {
    let mut places = places::choices_within(tx, &cx.scope(RECEIVE), true, cx.lang).await?;
    let of = form.value("place");
    if !of.is_empty()
        && !places.iter().any(|one| one.value == of)
        && cx.may_at(tx, RECEIVE, of).await?
    {
        places.insert(0, Choice::new(of, places::name_of(tx, of, cx.lang).await?));
    }
    Ok(places)
}

async fn form_page(cx: &Cx, tx: &impl Reads, form: Form) -> Result<RequestForm, Error> {
    let places = choices(cx, tx, &form).await?;
    Ok(RequestForm::new(framed(cx, tx, Use::Request).await?, form, places))
}

pub async fn receive(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let places = choices(&cx, &tx, &form).await?;
    let new = forms::read_request(&mut form, &places, cx.today());
    let Some(new) = new.filter(|_| !form.is_wrong()) else {
        return unprocessable(&form_page(&cx, &tx, form).await?);
    };
    let id = actions::receive(&cx, &mut tx, &new).await?;
    tx.commit().await?;
    let to = format!("/requests/{id}");
    Ok(redirect_with(&cx, &to, "toast-request-received"))
}

pub async fn page(cx: Cx, Path(id): Path<RequestId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let request = find_request(&cx, &tx, SEE_REQUESTS, id).await?;
    show(&seen(&cx, &tx, request, Form::default()).await?)
}

async fn seen(
    cx: &Cx,
    tx: &impl Reads,
    request: Request,
    form: Form,
) -> Result<RequestPage, Error> {
    let at = request.place.as_str();
    let may = May {
        identify: cx.may_at(tx, IDENTIFY, at).await?,
        answer: cx.may_at(tx, ANSWER, at).await?,
        refuse: cx.may_at(tx, REFUSE, at).await?,
        take: cx.may_at(tx, TAKE_FILE, at).await?,
    };
    let place = places::name_of(tx, at, cx.lang).await?;
    let lines = journal::of(tx, "request", request.id, 20).await?;
    let frame = framed(cx, tx, Use::Request).await?;
    Ok(RequestPage::new(frame, (request, place), may, (form, cx.today()), &lines))
}

pub async fn identify(cx: Cx, Path(id): Path<RequestId>, form: Form) -> Result<Response, Error> {
    step(&cx, id, form, Told { field: "how", verb: IDENTIFY, toast: "toast-request-identified" })
        .await
}

pub async fn answer(cx: Cx, Path(id): Path<RequestId>, form: Form) -> Result<Response, Error> {
    step(&cx, id, form, Told { field: "answer", verb: ANSWER, toast: "toast-request-answered" })
        .await
}

pub async fn refuse(cx: Cx, Path(id): Path<RequestId>, form: Form) -> Result<Response, Error> {
    step(&cx, id, form, Told { field: "reason", verb: REFUSE, toast: "toast-request-refused" })
        .await
}

/// A step that asks for one text.
struct Told {
    field: &'static str,
    verb: crate::foundation::Verb,
    toast: &'static str,
}

async fn step(cx: &Cx, id: RequestId, mut form: Form, told: Told) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let request = find_request(cx, &tx, told.verb, id).await?;
    let text = form.required(told.field, 2_000);
    if form.is_wrong() {
        return unprocessable(&seen(cx, &tx, request, form).await?);
    }
    match told.field {
        "how" => actions::identify(cx, &mut tx, id, &text).await?,
        "answer" => actions::answer(cx, &mut tx, id, &text).await?,
        _ => actions::refuse(cx, &mut tx, id, &text).await?,
    }
    tx.commit().await?;
    Ok(redirect_with(cx, &format!("/requests/{id}"), told.toast))
}
