//! The door: signing in and out, and the language.

use crate::foundation::{
    Cx, Error, Form,
    accounts::{
        actions, forms,
        guard::{CHOSEN, LANG, SESSION, cookie, set_cookie},
        session::{Stage, WHOLE_MOST},
        views::SignInPage,
    },
    show, unprocessable,
};
use axum::{
    extract::Path,
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
};
use kit_lang::Lang;

pub async fn page(cx: Cx) -> Result<Response, Error> {
    let pairs = url::form_urlencoded::parse(cx.asked.query.as_bytes());
    let back = pairs.filter(|(name, _)| name == "back").map(|(_, value)| value).next();
    let form = Form::filled([("back", back.unwrap_or_default().into_owned())]);
    show(&SignInPage::new(&cx, form))
}

pub async fn sign_in(cx: Cx, headers: HeaderMap, mut form: Form) -> Result<Response, Error> {
    let input = forms::SignIn::read(&mut form);
    if form.is_wrong() {
        return unprocessable(&SignInPage::new(&cx, form));
    }
    let mut tx = cx.write().await?;
    let attempt = actions::attempt(&cx, &mut tx, &input.login).await?;
    tx.commit().await?;
    // Between the two transactions: the password takes a core for a while, and nobody else's writing should wait for it.
    let Some(account) = attempt.account_of(&input.password).await? else {
        form.refuse_whole("sign-in-wrong");
        return unprocessable(&SignInPage::new(&cx, form));
    };
    let chosen = cookie(&headers, CHOSEN).and_then(|code| Lang::from_code(&code));
    let mut tx = cx.write().await?;
    let signed = actions::sign_in(&cx, &mut tx, &attempt, account, chosen).await?;
    tx.commit().await?;
    Ok(signed_in(&cx, &signed, forms::back(form.value("back"))))
}

/// Goes on to `to` as the person who is signed in now.
pub fn signed_in(cx: &Cx, signed: &actions::SignedIn, to: &str) -> Response {
    let to = match signed.stage {
        Stage::Open => to.to_owned(),
        Stage::Factor => {
            let back: String = url::form_urlencoded::byte_serialize(to.as_bytes()).collect();
            format!("/sign-in/factor?back={back}")
        }
    };
    let mut response = Redirect::to(&to).into_response();
    set_cookie(&mut response, &cx.server, CHOSEN, "", 0);
    set_cookie(&mut response, &cx.server, SESSION, &signed.token, WHOLE_MOST.num_seconds());
    set_cookie(&mut response, &cx.server, LANG, signed.lang.code(), 365 * 86_400);
    response
}

pub async fn sign_out(cx: Cx, headers: HeaderMap, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    if let Some(token) = cookie(&headers, SESSION) {
        actions::sign_out(&mut tx, &token).await?;
    }
    tx.commit().await?;
    Ok(signed_out(&cx))
}

/// Back at the door, without the cookie.
pub fn signed_out(cx: &Cx) -> Response {
    let mut response = Redirect::to("/sign-in").into_response();
    set_cookie(&mut response, &cx.server, SESSION, "", 0);
    response
}

pub async fn speak(cx: Cx, Path(lang): Path<String>, form: Form) -> Result<Response, Error> {
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
