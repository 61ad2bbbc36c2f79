//! Addresses of links: the list on a thing for those who give them, and the one page for those who hold them.

mod bearer;

use super::{
    Bearer, Given, Linkable,
    actions::{self, GivenLink},
    forms::{self, Giving},
    link::LinkId,
    paper::{self, address},
    permissions::{ANSWER, GIVE, READ, RENEW, REVOKE, find_for},
    store,
    token::Token,
    views::{LinksPage, Shown, SlipPage},
};
use crate::foundation::{
    Cx, Download, Error, Form, Route, accounts::guard::redirect_with, show, unprocessable,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use kit_db::{ReadTx, uuid::Uuid};

pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/links/{kind}/{thing}", READ, page),
        Route::post("/links/{kind}/{thing}", GIVE, give),
        Route::post("/links/{id}/renewal", RENEW, renew),
        Route::post("/links/{id}/revocation", REVOKE, revoke),
        Route::post("/links/{id}/slip", GIVE, slip),
        Route::get("/l/{token}", ANSWER, bearer::page),
        Route::post("/l/{token}", ANSWER, bearer::answer),
        Route::get("/l", ANSWER, bearer::thanks),
    ]
}

/// The thing, with the acts that may be given on it, for who may see its links.
async fn thing(cx: &Cx, tx: &ReadTx, kind: &str, id: Uuid) -> Result<Given, Error> {
    let linkable = Linkable::of(kind).next().ok_or(Error::NotFound)?;
    let thing = (linkable.thing)(cx, tx, id).await?.ok_or(Error::NotFound)?;
    cx.allow_at(tx, READ, READ, &thing.place).await?;
    Ok(thing)
}

/// What the actor may give on this thing, and who holds none of it.
type Offered = Vec<(&'static Linkable, Vec<Bearer>)>;

async fn offered(
    cx: &Cx,
    tx: &ReadTx,
    (kind, id, place): (&str, Uuid, &str),
) -> Result<Offered, Error> {
    let mut offered = Vec::new();
    if !cx.may_at(tx, GIVE, place).await? {
        return Ok(offered);
    }
    let links = store::of(cx, tx, kind, id).await?;
    for linkable in Linkable::of(kind) {
        if !cx.may_at(tx, linkable.verb, place).await? {
            continue;
        }
        let mut bearers = (linkable.bearers)(cx, tx, id).await?;
        let holds = |subject: Uuid| {
            links.iter().any(|link| {
                let standing = link.standing(linkable.repeated, cx.now);
                link.verb == linkable.verb.name
                    && link.subject == subject
                    && (standing.is_out() || standing == super::link::Standing::Used)
            })
        };
        bearers.retain(|one| !holds(one.subject));
        offered.push((linkable, bearers));
    }
    Ok(offered)
}

async fn page(cx: Cx, Path((kind, id)): Path<(String, Uuid)>) -> Result<Response, Error> {
    show(&links_page(&cx, (&kind, id), None).await?)
}

async fn links_page(
    cx: &Cx,
    (kind, id): (&str, Uuid),
    form: Option<Form>,
) -> Result<LinksPage, Error> {
    let tx = cx.read().await?;
    let thing = thing(cx, &tx, kind, id).await?;
    let offered = offered(cx, &tx, (kind, id, &thing.place)).await?;
    let links = store::of(cx, &tx, kind, id).await?;
    let served = crate::foundation::mail::may_post(cx);
    let form = form.unwrap_or_else(|| {
        let how = if served { "mail" } else { "slip" };
        Form::filled([("lang", "ar".to_owned()), ("how", how.to_owned())])
    });
    let action = format!("/links/{kind}/{id}");
    let shown = Shown { thing, offered, links, served, action, now: cx.now };
    Ok(LinksPage::new(cx.frame(&tx).await?, shown, form))
}

async fn give(
    cx: Cx,
    Path((kind, id)): Path<(String, Uuid)>,
    mut form: Form,
) -> Result<Response, Error> {
    let (given, giving) = {
        let tx = cx.read().await?;
        let given = thing(&cx, &tx, &kind, id).await?;
        let offered = offered(&cx, &tx, (&kind, id, &given.place)).await?;
        (given, forms::giving(&cx, &mut form, &offered))
    };
    let Some(giving): Option<Giving> = giving.filter(|_| !form.is_wrong()) else {
        return unprocessable(&links_page(&cx, (&kind, id), Some(form)).await?);
    };
    let mut tx = cx.write().await?;
    let links = actions::give(&cx, &mut tx, (id, &given), &giving).await?;
    tx.commit().await?;
    handed(&cx, &given, links, (&kind, id)).await
}

/// What there is to hand over: one on the screen, several as slips; nothing when all go by mail.
async fn handed(
    cx: &Cx,
    thing: &Given,
    mut links: Vec<GivenLink>,
    (kind, id): (&str, Uuid),
) -> Result<Response, Error> {
    links.retain(|given| given.token.is_some());
    match links.as_slice() {
        [] => Ok(redirect_with(cx, &format!("/links/{kind}/{id}"), "toast-link-posted")),
        [one] => slip_page(cx, thing, one).await,
        several => {
            let paper = { paper::slips(cx, &cx.read().await?, &thing.title, several).await? };
            let bytes = cx.server.press.print(paper).await?;
            Ok(Download::pdf("qurb-links.pdf".into(), bytes).into_response())
        }
    }
}

/// The link, in the answer to the form that made it: it stands in no other page, and cannot be asked again.
async fn slip_page(cx: &Cx, thing: &Given, given: &GivenLink) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let Some(token) = &given.token else { return Err(Error::NotFound) };
    let (frame, address) = (cx.frame(&tx).await?, address(cx, token));
    show(&SlipPage::new(frame, thing, &given.link, (token.text().to_owned(), address)))
}

async fn renew(cx: Cx, Path(id): Path<LinkId>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let given = actions::renew(&cx, &mut tx, id).await?;
    tx.commit().await?;
    let (kind, of) = (given.link.kind.clone(), given.link.thing);
    let thing = { thing(&cx, &cx.read().await?, &kind, of).await? };
    handed(&cx, &thing, vec![given], (&kind, of)).await
}

async fn revoke(cx: Cx, Path(id): Path<LinkId>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::revoke(&cx, &mut tx, id).await?;
    let link = store::find(&cx, &tx, id).await?.ok_or(Error::NotFound)?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/links/{}/{}", link.kind, link.thing), "toast-link-revoked"))
}

/// The paper, for whoever still has the link on the screen. Another one prints nothing.
async fn slip(cx: Cx, Path(id): Path<LinkId>, form: Form) -> Result<Response, Error> {
    let paper = {
        let tx = cx.read().await?;
        let link = find_for(&cx, &tx, GIVE, id).await?;
        let token = Token::typed(form.value("token"));
        let Some(token) = token.filter(|token| token.is(link.hash.as_deref())) else {
            return Err(Error::Conflict("link-slip-gone"));
        };
        let thing = thing(&cx, &tx, &link.kind, link.thing).await?;
        let given = GivenLink { link, token: Some(token) };
        paper::slips(&cx, &tx, &thing.title, &[given]).await?
    };
    let bytes = cx.server.press.print(paper).await?;
    Ok(Download::pdf("qurb-link.pdf".into(), bytes).into_response())
}
