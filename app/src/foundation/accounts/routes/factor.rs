//! The second factor: at the door, and in one's account.

use super::{passkey::site, sign_in::signed_in};
use crate::foundation::{
    Cx, Error, Form,
    accounts::{
        Account, Password,
        actions::{self, hash_of},
        code::OneTimeCode,
        factor::SharedSecret,
        forms,
        guard::{SESSION, cookie, redirect_with},
        store,
        views::{CodesPage, DoorPage, FactorPage, Offer},
    },
    show, unprocessable,
};
use axum::{
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
};
use kit_db::Reads;

/// The page that asks for the six figures, or has them set up when they are due.
pub async fn door_page(cx: Cx, headers: HeaderMap) -> Result<Response, Error> {
    let pairs = url::form_urlencoded::parse(cx.asked.query.as_bytes());
    let back = pairs.filter(|(name, _)| name == "back").map(|(_, value)| value).next();
    let form = Form::filled([("back", back.unwrap_or_default().into_owned())]);
    let tx = cx.read().await?;
    match pending(&cx, &tx, &headers).await? {
        Some(account) => show(&door(&cx, &tx, &account, form).await?),
        None => Ok(Redirect::to("/sign-in").into_response()),
    }
}

pub(super) async fn pending(
    cx: &Cx,
    tx: &impl Reads,
    headers: &HeaderMap,
) -> Result<Option<Account>, Error> {
    let Some(token) = cookie(headers, SESSION) else { return Ok(None) };
    Ok(store::pending(tx, hash_of(&token), cx.now).await?)
}

pub(super) async fn door(
    cx: &Cx,
    tx: &impl Reads,
    account: &Account,
    form: Form,
) -> Result<DoorPage, Error> {
    let figures = store::factor(tx, account.id).await?.is_some();
    let keys = store::has_passkey(tx, account.id).await?;
    // Whoever has one kind shows it: to set up another at the door would let in whoever has the password.
    let offer = match figures || keys {
        true => None,
        false => Some(offer(cx, account, &form)?),
    };
    let passkey = site(cx).ok().map(|site| site.origin);
    Ok(DoorPage { frame: cx.bare_frame(), form, offer, figures, keys, passkey })
}

/// The secret that the form holds already, or a new one, and its drawing.
fn offer(cx: &Cx, account: &Account, form: &Form) -> Result<Offer, Error> {
    let secret = SharedSecret::parse(form.value("secret")).unwrap_or_else(SharedSecret::random);
    let url = secret.url(&cx.server.words.get(cx.lang, "product-name"), &account.login);
    let drawing = kit_pdf::qr_svg(&url)?.replacen("<svg ", "<svg width=\"216\" height=\"216\" ", 1);
    Ok(Offer { drawing, secret: secret.typed() })
}

pub async fn confirm(cx: Cx, headers: HeaderMap, mut form: Form) -> Result<Response, Error> {
    let token = cookie(&headers, SESSION).unwrap_or_default();
    let typed = form.required("figures", 40);
    let mut tx = cx.write().await?;
    let Some(account) = pending(&cx, &tx, &headers).await? else {
        return Ok(Redirect::to("/sign-in").into_response());
    };
    if form.is_wrong() {
        return unprocessable(&door(&cx, &tx, &account, form).await?);
    }
    let attempt = actions::attempt_factor(&cx, &mut tx, account.clone()).await?;
    let input = (typed.as_str(), token.as_str());
    if !actions::is_protected(&tx, account.id).await? {
        return set_up(&cx, tx, (&attempt, &account), input, form).await;
    }
    let signed = actions::confirm(&cx, &mut tx, &attempt, &account, input).await?;
    let page = match &signed {
        Some(_) => None,
        None => {
            form.refuse("figures", "factor-wrong", []);
            Some(door(&cx, &tx, &account, form.clone()).await?)
        }
    };
    tx.commit().await?;
    match (signed, page) {
        (Some(signed), _) => Ok(signed_in(&cx, &signed, forms::back(form.value("back")))),
        (None, Some(page)) => unprocessable(&page),
        (None, None) => Err(Error::NotFound),
    }
}

/// The first figures of a telephone that was asked for at the door.
async fn set_up(
    cx: &Cx,
    mut tx: kit_db::WriteTx,
    (attempt, account): (&actions::Attempt, &Account),
    (typed, token): (&str, &str),
    mut form: Form,
) -> Result<Response, Error> {
    let secret =
        SharedSecret::parse(form.value("secret")).ok_or(Error::Unreadable("unreadable-form"))?;
    let codes = actions::protect(cx, &mut tx, account, (&secret, typed)).await?;
    let Some(codes) = codes else {
        form.refuse("figures", "factor-wrong", []);
        let page = door(cx, &tx, account, form).await?;
        tx.commit().await?;
        return unprocessable(&page);
    };
    let signed = actions::sign_in_whole(cx, &mut tx, attempt, account, token).await?;
    tx.commit().await?;
    let_in(cx, &signed, &codes)
}

/// The recovery codes, shown once to whoever has just set up the second factor at the door and is in.
pub(super) fn let_in(
    cx: &Cx,
    signed: &actions::SignedIn,
    codes: &[OneTimeCode],
) -> Result<Response, Error> {
    let mut page = show(&CodesPage::new(cx.bare_frame(), codes))?;
    let mut response = signed_in(cx, signed, "/");
    let cookies = std::mem::take(response.headers_mut());
    for (name, value) in &cookies {
        if name == axum::http::header::SET_COOKIE {
            page.headers_mut().append(name, value.clone());
        }
    }
    Ok(page)
}

/// One's own second factor.
pub async fn page(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let account = own(&cx, &tx).await?;
    show(&factor_page(&cx, &tx, &account, Form::default()).await?)
}

pub(super) async fn own(cx: &Cx, tx: &impl Reads) -> Result<Account, Error> {
    let id = cx.account().ok_or(Error::NotFound)?;
    store::find(tx, id).await?.ok_or(Error::NotFound)
}

async fn factor_page(
    cx: &Cx,
    tx: &impl Reads,
    account: &Account,
    form: Form,
) -> Result<FactorPage, Error> {
    let figures = store::factor(tx, account.id).await?.is_some();
    let protected = figures || store::has_passkey(tx, account.id).await?;
    let left = match protected {
        true => Some(store::codes_left(tx, account.id).await?),
        false => None,
    };
    let offer = match figures {
        true => None,
        false => Some(offer(cx, account, &form)?),
    };
    Ok(FactorPage::new(cx.frame(tx).await?, form, offer, left))
}

pub async fn protect(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let figures = form.required("figures", 40);
    let mut tx = cx.write().await?;
    let account = own(&cx, &tx).await?;
    if store::factor(&tx, account.id).await?.is_some() {
        return Err(Error::Conflict("factor-there"));
    }
    let secret =
        SharedSecret::parse(form.value("secret")).ok_or(Error::Unreadable("unreadable-form"))?;
    let codes = match form.is_wrong() {
        true => None,
        false => actions::protect(&cx, &mut tx, &account, (&secret, &figures)).await?,
    };
    let Some(codes) = codes else {
        form.refuse("figures", "factor-wrong", []);
        return unprocessable(&factor_page(&cx, &tx, &account, form).await?);
    };
    let page = CodesPage::new(cx.frame(&tx).await?, &codes);
    tx.commit().await?;
    show(&page)
}

/// Whether the form carries one's password: an open screen is not enough to take the factor away or to see new codes.
pub(super) async fn knows_password(cx: &Cx, form: &mut Form) -> Result<Option<Account>, Error> {
    let typed = Password::new(form.required("password", 1000));
    let account = own(cx, &cx.read().await?).await?;
    if form.is_wrong() {
        return Ok(None);
    }
    let mut tx = cx.write().await?;
    let attempt = actions::attempt(cx, &mut tx, &account.login).await?;
    tx.commit().await?;
    if attempt.account_of(&typed).await?.is_none() {
        form.refuse("password", "password-wrong", []);
        return Ok(None);
    }
    let mut tx = cx.write().await?;
    attempt.take_back(cx, &mut tx).await?;
    tx.commit().await?;
    Ok(Some(account))
}

async fn again(cx: &Cx, form: Form) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let account = own(cx, &tx).await?;
    unprocessable(&factor_page(cx, &tx, &account, form).await?)
}

pub async fn unprotect(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let Some(account) = knows_password(&cx, &mut form).await? else {
        return again(&cx, form).await;
    };
    let mut tx = cx.write().await?;
    actions::unprotect(&cx, &mut tx, &account).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, "/account", "toast-factor-removed"))
}

pub async fn renew_codes(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let Some(account) = knows_password(&cx, &mut form).await? else {
        return again(&cx, form).await;
    };
    let mut tx = cx.write().await?;
    let codes = actions::renew_codes(&cx, &mut tx, &account).await?;
    let page = CodesPage::new(cx.frame(&tx).await?, &codes);
    tx.commit().await?;
    show(&page)
}
