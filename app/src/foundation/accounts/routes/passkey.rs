//! Passkeys: at the door, and in one's account. A page's script asks the device; what goes over the wire are two forms.

use super::{
    factor::{door, knows_password, let_in, own, pending},
    sign_in::signed_in,
};
use crate::foundation::{
    Cx, Error, Form,
    accounts::{
        Account,
        actions::{self, Added},
        forms,
        guard::{CHOSEN, SESSION, cookie, redirect_with},
        passkey::{Answer, CeremonyId, PasskeyId, Site, Unable},
        store,
        views::{CodesPage, PasskeyRemovalPage, PasskeysPage, SignInPage},
    },
    show, unprocessable,
};
use axum::{
    Json,
    extract::Path,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use kit_db::Reads;
use kit_lang::Lang;
use serde_json::json;

/// This site as devices know it, if its address lets them.
pub fn site(cx: &Cx) -> Result<Site, Unable> {
    Site::at(&cx.server.config.public_url, &cx.server.words.get(cx.lang, "product-name"))
}

fn usable(cx: &Cx) -> Result<Site, Error> {
    site(cx).map_err(|_| Error::Conflict("passkey-not-here"))
}

/// One's own passkeys.
pub async fn page(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let account = own(&cx, &tx).await?;
    show(&passkeys_page(&cx, &tx, &account, Form::default()).await?)
}

async fn passkeys_page(
    cx: &Cx,
    tx: &impl Reads,
    account: &Account,
    form: Form,
) -> Result<PasskeysPage, Error> {
    let keys = store::passkeys(tx, account.id).await?;
    let codes = store::codes_left(tx, account.id).await?;
    let site = site(cx).map(|site| site.origin);
    let address = cx.server.config.public_url.as_str();
    Ok(PasskeysPage::new(cx.frame(tx).await?, form, (&keys, codes), site, address))
}

/// A question for the device, for the page's script.
fn asked((id, question): (CeremonyId, serde_json::Value)) -> Response {
    Json(json!({ "ceremony": id, "question": question })).into_response()
}

/// Why there is none, in the reader's language, for the script to show.
fn refused(cx: &Cx, form: &Form) -> Response {
    let frame = cx.bare_frame();
    let first = form.general.first().or_else(|| form.errors().next().map(|(_, error)| error));
    let error = first.map(|error| frame.error(error)).unwrap_or_default();
    (StatusCode::UNPROCESSABLE_ENTITY, Json(json!({ "error": error }))).into_response()
}

/// Asks this device for a new key. An open screen is not enough: a passkey opens the account for good.
pub async fn ask_for(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let site = usable(&cx)?;
    form.required("name", 60);
    let Some(account) = knows_password(&cx, &mut form).await? else {
        return Ok(refused(&cx, &form));
    };
    let mut tx = cx.write().await?;
    let question = match actions::ask_for_passkey(&cx, &mut tx, &site, &account).await {
        Err(Error::Conflict(key)) => {
            form.refuse_whole(key);
            return Ok(refused(&cx, &form));
        }
        other => other?,
    };
    tx.commit().await?;
    Ok(asked(question))
}

pub async fn add(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let site = usable(&cx)?;
    let name = form.required("name", 60);
    let answer = form.value("answer").to_owned();
    let ceremony = form.value("ceremony").parse().ok();
    let mut tx = cx.write().await?;
    let account = own(&cx, &tx).await?;
    let added = match ceremony.filter(|_| !form.is_wrong()) {
        Some(ceremony) => {
            let input = (ceremony, answer.as_str(), name.as_str());
            actions::add_passkey(&cx, &mut tx, &site, &account, input).await?
        }
        None => Added::Refused,
    };
    let frame = cx.frame(&tx).await?;
    tx.commit().await?;
    match added {
        Added::First(codes) => show(&CodesPage::new(frame, &codes)),
        Added::Another => Ok(redirect_with(&cx, "/account/passkeys", "toast-passkey-added")),
        Added::Refused => {
            form.refuse_whole("passkey-wrong");
            let tx = cx.read().await?;
            unprocessable(&passkeys_page(&cx, &tx, &account, form).await?)
        }
    }
}

pub async fn remove_page(cx: Cx, Path(id): Path<PasskeyId>) -> Result<Response, Error> {
    show(&removal(&cx, id, Form::default()).await?)
}

async fn removal(cx: &Cx, id: PasskeyId, form: Form) -> Result<PasskeyRemovalPage, Error> {
    let tx = cx.read().await?;
    let account = own(cx, &tx).await?;
    let keys = store::passkeys(&tx, account.id).await?;
    let key = keys.iter().find(|key| key.id == id).ok_or(Error::NotFound)?;
    Ok(PasskeyRemovalPage::new(cx.frame(&tx).await?, form, key))
}

pub async fn remove(cx: Cx, Path(id): Path<PasskeyId>, mut form: Form) -> Result<Response, Error> {
    removal(&cx, id, Form::default()).await?;
    let Some(account) = knows_password(&cx, &mut form).await? else {
        return unprocessable(&removal(&cx, id, form).await?);
    };
    let mut tx = cx.write().await?;
    actions::remove_passkey(&cx, &mut tx, &account, id).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, "/account/passkeys", "toast-passkey-removed"))
}

/// Asks whoever stands at the door for a passkey: any, or one of the account whose password was given.
pub async fn ask_at_door(cx: Cx, headers: HeaderMap, _: Form) -> Result<Response, Error> {
    let site = usable(&cx)?;
    let mut tx = cx.write().await?;
    let account = pending(&cx, &tx, &headers).await?.map(|account| account.id);
    let question = actions::ask_to_enter(&cx, &mut tx, &site, account).await?;
    tx.commit().await?;
    Ok(asked(question))
}

pub async fn enter(cx: Cx, headers: HeaderMap, mut form: Form) -> Result<Response, Error> {
    let site = usable(&cx)?;
    let before = cookie(&headers, SESSION).unwrap_or_default();
    let chosen = cookie(&headers, CHOSEN).and_then(|code| Lang::from_code(&code));
    let ceremony: Option<CeremonyId> = form.value("ceremony").parse().ok();
    let answer = Answer::parse(form.value("answer"));
    let mut tx = cx.write().await?;
    let signed = match (ceremony, &answer) {
        (Some(ceremony), Some(answer)) => {
            let input = (ceremony, answer);
            actions::enter(&cx, &mut tx, &site, input, (&before, chosen)).await?
        }
        _ => None,
    };
    tx.commit().await?;
    match signed {
        Some(signed) => Ok(signed_in(&cx, &signed, forms::back(form.value("back")))),
        None => {
            form.refuse_whole("passkey-wrong");
            unprocessable(&SignInPage::new(&cx, form))
        }
    }
}

/// Asks the device of whoever gave the password, and has nothing beside it yet, for a first key.
pub async fn ask_first(cx: Cx, headers: HeaderMap, mut form: Form) -> Result<Response, Error> {
    let site = usable(&cx)?;
    form.required("name", 60);
    let mut tx = cx.write().await?;
    let account = unprotected(&cx, &tx, &headers).await?;
    let Some(account) = account.filter(|_| !form.is_wrong()) else {
        form.refuse_whole("passkey-wrong");
        return Ok(refused(&cx, &form));
    };
    let question = actions::ask_for_passkey(&cx, &mut tx, &site, &account).await?;
    tx.commit().await?;
    Ok(asked(question))
}

/// Keeps that first key, which lets in, and shows the recovery codes.
pub async fn add_first(cx: Cx, headers: HeaderMap, mut form: Form) -> Result<Response, Error> {
    let site = usable(&cx)?;
    let token = cookie(&headers, SESSION).unwrap_or_default();
    let (name, answer) = (form.required("name", 60), form.value("answer").to_owned());
    let ceremony = form.value("ceremony").parse().ok();
    let mut tx = cx.write().await?;
    let Some(account) = unprotected(&cx, &tx, &headers).await? else {
        return Ok(Redirect::to("/sign-in").into_response());
    };
    let attempt = actions::attempt_factor(&cx, &mut tx, account.clone()).await?;
    let added = match ceremony.filter(|_| !form.is_wrong()) {
        Some(ceremony) => {
            let input = (ceremony, answer.as_str(), name.as_str());
            actions::add_passkey(&cx, &mut tx, &site, &account, input).await?
        }
        None => Added::Refused,
    };
    let codes = match added {
        Added::First(codes) => codes,
        Added::Another => Vec::new(),
        Added::Refused => {
            form.refuse_whole("passkey-wrong");
            let page = door(&cx, &tx, &account, form).await?;
            tx.commit().await?;
            return unprocessable(&page);
        }
    };
    let signed = actions::sign_in_whole(&cx, &mut tx, &attempt, &account, &token).await?;
    tx.commit().await?;
    let_in(&cx, &signed, &codes)
}

/// Whoever gave the password and has nothing beside it: who has shows that first.
async fn unprotected(
    cx: &Cx,
    tx: &impl Reads,
    headers: &HeaderMap,
) -> Result<Option<Account>, Error> {
    match pending(cx, tx, headers).await? {
        Some(account) if !actions::is_protected(tx, account.id).await? => Ok(Some(account)),
        _ => Ok(None),
    }
}
