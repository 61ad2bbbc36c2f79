//! Addresses of signing in and out, and of the language.
use super::{
    actions, forms,
    guard::{CHOSEN, LANG, SESSION, cookie, set_cookie},
    permissions::{READ, SIGN_IN, SIGN_OUT, SPEAK},
    store,
    views::{MePage, SignInPage},
};
use crate::foundation::{Cx, Error, Form, Route, places, show, unprocessable};
use axum::{
    extract::Path,
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
};
use kit_lang::Lang;

pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/sign-in", SIGN_IN, sign_in_page),
        Route::post("/sign-in", SIGN_IN, sign_in),
        Route::post("/sign-out", SIGN_OUT, sign_out),
        Route::post("/language/{lang}", SPEAK, speak),
        Route::get("/me", READ, me),
    ]
}

async fn sign_in_page(cx: Cx) -> Result<Response, Error> {
    let pairs = url::form_urlencoded::parse(cx.asked.query.as_bytes());
    let back = pairs.filter(|(name, _)| name == "back").map(|(_, value)| value).next();
    let form = Form::filled([("back", back.unwrap_or_default().into_owned())]);
    show(&SignInPage { frame: cx.bare_frame(), form })
}

async fn sign_in(cx: Cx, headers: HeaderMap, mut form: Form) -> Result<Response, Error> {
    let input = forms::SignIn::read(&mut form);
    if form.is_wrong() {
        return unprocessable(&SignInPage { frame: cx.bare_frame(), form });
    }
    let mut tx = cx.write().await?;
    let attempt = actions::attempt(&cx, &mut tx, &input.login).await?;
    tx.commit().await?;
    // Between the two transactions: the password takes a core for a while, and nobody else's writing should wait for it.
    let Some(account) = attempt.account_of(&input.password).await? else {
        form.refuse_whole("sign-in-wrong");
        return unprocessable(&SignInPage { frame: cx.bare_frame(), form });
    };
    let chosen = cookie(&headers, CHOSEN).and_then(|code| Lang::from_code(&code));
    let mut tx = cx.write().await?;
    let signed = actions::sign_in(&cx, &mut tx, &attempt, account, chosen).await?;
    tx.commit().await?;
    let mut response = Redirect::to(forms::back(form.value("back"))).into_response();
    set_cookie(&mut response, &cx.server, CHOSEN, "", 0);
    set_cookie(&mut response, &cx.server, SESSION, &signed.token, 30 * 86_400);
    set_cookie(&mut response, &cx.server, LANG, signed.lang.code(), 365 * 86_400);
    Ok(response)
}

async fn sign_out(cx: Cx, headers: HeaderMap, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    if let Some(token) = cookie(&headers, SESSION) {
        actions::sign_out(&mut tx, &token).await?;
    }
    tx.commit().await?;
    let mut response = Redirect::to("/sign-in").into_response();
    set_cookie(&mut response, &cx.server, SESSION, "", 0);
    Ok(response)
}

async fn speak(cx: Cx, Path(lang): Path<String>, form: Form) -> Result<Response, Error> {
    let lang = Lang::from_code(&lang).ok_or(Error::NotFound)?;
    let mut tx = cx.write().await?;
    actions::speak(&cx, &mut tx, lang).await?;
    tx.commit().await?;
    let mut response = Redirect::to(forms::back(form.value("back"))).into_response();
    set_cookie(&mut response, &cx.server, LANG, lang.code(), 365 * 86_400);
    if cx.account().is_none() {
        set_cookie(&mut response, &cx.server, CHOSEN, lang.code(), 3600);
    }
    Ok(response)
}

async fn me(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let account = cx.account().ok_or(Error::NotFound)?;
    let login = store::login(&tx, account).await?.ok_or(Error::NotFound)?;
    let mut roles = Vec::new();
    for grant in cx.actor.iter().flat_map(|actor| &actor.grants) {
        let place = places::name_of(&tx, &grant.place, cx.lang).await?;
        roles.push((grant.clone(), place));
    }
    show(&MePage::new(cx.frame(&tx).await?, login, &roles))
}
