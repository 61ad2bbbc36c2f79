//! One's own account.

use super::sign_in::signed_out;
use crate::foundation::{
    Cx, Error, Form,
    accounts::{
        GrantId, Password,
        actions::{self, hash_of},
        forms,
        guard::{SESSION, cookie, redirect_with},
        store,
        views::{Mine, MinePage, filled},
    },
    privacy, show, unprocessable,
};
use axum::{
    extract::Path,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use kit_db::Reads;
use kit_lang::Lang;

pub async fn page(cx: Cx, headers: HeaderMap) -> Result<Response, Error> {
    let tx = cx.read().await?;
    show(&mine(&cx, &tx, &headers, None).await?)
}

/// Where the page was before.
pub async fn moved(_: Cx) -> Redirect {
    Redirect::to("/account")
}

/// The page; with what was typed when a form comes back.
async fn mine(
    cx: &Cx,
    tx: &impl Reads,
    headers: &HeaderMap,
    form: Option<Form>,
) -> Result<MinePage, Error> {
    let id = cx.account().ok_or(Error::NotFound)?;
    let account = store::find(tx, id).await?.ok_or(Error::NotFound)?;
    let given = store::all_of(tx, id).await?;
    let today = cx.today();
    let mut colleagues: Vec<store::Colleague> = Vec::new();
    for one in given.iter().filter(|one| one.may_be_delegated(today)) {
        for colleague in store::colleagues(tx, id, &one.place, today).await? {
            if !colleagues.iter().any(|known| known.id == colleague.id) {
                colleagues.push(colleague);
            }
        }
    }
    let mine = Mine {
        browsers: store::browsers(tx, id, cx.now).await?,
        delegations: store::delegated_by(tx, id).await?,
        recovery: store::recovery_left(tx, id).await?,
        passkeys: store::passkeys(tx, id).await?.len(),
        provider: cx.server.config.provider.as_ref().map(|one| one.label.clone()),
        given,
        colleagues,
        account,
    };
    let mut form = form.unwrap_or_default();
    // The other forms of the page begin with what is kept.
    for name in ["name", "lang"] {
        if form.value(name).is_empty() && form.error(name).is_none() {
            form.fill(name, [filled(&mine.account).value(name).to_owned()]);
        }
    }
    if form.value("mail").is_empty() && form.error("mail").is_none() {
        form.fill("mail", [store::mail_of(tx, id).await?]);
    }
    let here = hash_of(&cookie(headers, SESSION).unwrap_or_default());
    Ok(MinePage::new(
        privacy::framed(cx, tx, privacy::Use::Account).await?,
        &mine,
        form,
        &here,
        today,
    ))
}

async fn again(cx: &Cx, headers: &HeaderMap, form: Form) -> Result<Response, Error> {
    let tx = cx.read().await?;
    unprocessable(&mine(cx, &tx, headers, Some(form)).await?)
}

pub async fn edit(cx: Cx, headers: HeaderMap, mut form: Form) -> Result<Response, Error> {
    let name = form.required("name", 200);
    let lang = form.choice("lang", Lang::from_code);
    let Some(lang) = lang.filter(|_| !form.is_wrong()) else {
        return again(&cx, &headers, form).await;
    };
    let mut tx = cx.write().await?;
    match actions::edit(&cx, &mut tx, (&name, lang), form.version()).await {
        Err(Error::Stale) => {
            drop(tx);
            form.refuse_whole("account-clash");
            let page = mine(&cx, &cx.read().await?, &headers, Some(form)).await?;
            return Ok((StatusCode::CONFLICT, show(&page)?).into_response());
        }
        other => other?,
    }
    tx.commit().await?;
    Ok(redirect_with(&cx, "/account", "toast-account-saved"))
}

pub async fn change_password(
    cx: Cx,
    headers: HeaderMap,
    mut form: Form,
) -> Result<Response, Error> {
    let account = {
        let tx = cx.read().await?;
        let id = cx.account().ok_or(Error::NotFound)?;
        store::find(&tx, id).await?.ok_or(Error::NotFound)?
    };
    let about = [account.login.as_str(), account.name.as_str()];
    let now = Password::new(form.required("password", 1000));
    let new = forms::new_password(&mut form, &about);
    if form.is_wrong() {
        return again(&cx, &headers, form).await;
    }
    // As at the door: whoever found an open screen does not try passwords without end.
    let mut tx = cx.write().await?;
    let attempt = actions::attempt(&cx, &mut tx, &account.login).await?;
    tx.commit().await?;
    if attempt.account_of(&now).await?.is_none() {
        form.refuse("password", "password-wrong", []);
        return again(&cx, &headers, form).await;
    }
    let hash = actions::hashed(&new).await?;
    let token = cookie(&headers, SESSION).unwrap_or_default();
    let mut tx = cx.write().await?;
    attempt.take_back(&cx, &mut tx).await?;
    actions::change_password(&cx, &mut tx, &hash, &token).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, "/account", new.strength(&about).toast()))
}

/// As with a new password: whoever found an open screen knows none.
pub async fn change_mail(cx: Cx, headers: HeaderMap, mut form: Form) -> Result<Response, Error> {
    let mail = forms::mail(&mut form).unwrap_or_default();
    let password = Password::new(form.required("mail_password", 1000));
    if form.is_wrong() {
        return again(&cx, &headers, form).await;
    }
    let id = cx.account().ok_or(Error::NotFound)?;
    let mut tx = cx.write().await?;
    let account = store::find(&tx, id).await?.ok_or(Error::NotFound)?;
    let attempt = actions::attempt(&cx, &mut tx, &account.login).await?;
    tx.commit().await?;
    if attempt.account_of(&password).await?.is_none() {
        form.refuse("mail_password", "password-wrong", []);
        return again(&cx, &headers, form).await;
    }
    let mut tx = cx.write().await?;
    attempt.take_back(&cx, &mut tx).await?;
    actions::change_mail(&cx, &mut tx, &mail).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, "/account", "toast-account-readdressed"))
}

pub async fn end_session(
    cx: Cx,
    Path(id): Path<store::SessionId>,
    _: Form,
) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::end_session(&cx, &mut tx, id).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, "/account#sessions", "toast-session-ended"))
}

pub async fn end_sessions(cx: Cx, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::end_sessions(&cx, &mut tx).await?;
    tx.commit().await?;
    Ok(signed_out(&cx))
}

pub async fn delegate(cx: Cx, headers: HeaderMap, mut form: Form) -> Result<Response, Error> {
    let input = forms::delegation(&mut form);
    let Some(input) = input.filter(|_| !form.is_wrong()) else {
        return again(&cx, &headers, form).await;
    };
    let mut tx = cx.write().await?;
    let given = store::grant(&tx, input.grant).await?.ok_or(Error::NotFound)?;
    match actions::delegate(&cx, &mut tx, &given, input.to, input.days).await {
        Err(Error::Conflict(key)) => {
            drop(tx);
            form.refuse_whole(key);
            return again(&cx, &headers, form).await;
        }
        other => other?,
    }
    tx.commit().await?;
    Ok(redirect_with(&cx, "/account#absence", "toast-delegated"))
}

pub async fn recall(cx: Cx, Path(id): Path<GrantId>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::recall(&cx, &mut tx, id).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, "/account#absence", "toast-recalled"))
}
