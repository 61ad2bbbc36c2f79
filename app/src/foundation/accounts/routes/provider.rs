//! The provider that vouches for people: the way there, the way back, and the link in one's account.

use super::{
    factor::{knows_password, own},
    sign_in::signed_in,
};
use crate::foundation::{
    Cx, Error, Form,
    accounts::{
        actions::{self, Wanted},
        forms,
        guard::{CHOSEN, cookie, redirect_with, set_cookie},
        provider::{PATIENCE, Provider, Trouble, Vouched},
        store::{self, Errand},
        views::{InvitationPage, LinkPage, SetOutPage, SignInPage},
    },
    show, unprocessable,
};
use axum::{
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
};
use kit_lang::Lang;
use std::sync::Arc;
use subtle::ConstantTimeEq;

/// What the browser keeps on its way, so that nobody else can be sent back in its place.
const ERRAND: &str = "qurb_errand";

fn provider(cx: &Cx) -> Result<Arc<Provider>, Error> {
    cx.server.config.provider.clone().ok_or(Error::Conflict("provider-absent"))
}

/// Where the provider sends people back to; it knows this address beforehand.
pub fn home(cx: &Cx) -> String {
    format!("{}/sign-in/provider/answer", cx.server.config.public_url.trim_end_matches('/'))
}

/// Notes the errand; answers with the address to go to, and what the browser must keep.
async fn set_out(cx: &Cx, wanted: Wanted) -> Result<Result<(String, String), Trouble>, Error> {
    let visit = match provider(cx)?.visit(cx.now, &home(cx)).await {
        Ok(visit) => visit,
        Err(trouble) => return Ok(Err(trouble)),
    };
    let mut tx = cx.write().await?;
    actions::send(cx, &mut tx, &visit, wanted).await?;
    tx.commit().await?;
    Ok(Ok((visit.to.to_string(), visit.state)))
}

fn keep(cx: &Cx, response: &mut Response, state: &str) {
    set_cookie(response, &cx.server, ERRAND, state, PATIENCE.num_seconds());
}

/// From the door. When the provider is down the password still opens.
pub async fn go(cx: Cx) -> Result<Response, Error> {
    let wanted = Wanted { back: cx.asked.word("back"), ..Wanted::default() };
    match set_out(&cx, wanted).await? {
        Ok((to, state)) => {
            let mut response = Redirect::to(&to).into_response();
            keep(&cx, &mut response, &state);
            Ok(response)
        }
        Err(trouble) => at_door(&cx, trouble.key()),
    }
}

fn at_door(cx: &Cx, key: &'static str) -> Result<Response, Error> {
    let mut form = Form::default();
    form.refuse_whole(key);
    unprocessable(&SignInPage::new(cx, form))
}

/// A page that leads on: a form that ended elsewhere would be stopped by the page's own policy.
fn set_out_page(cx: &Cx, to: String, state: &str) -> Result<Response, Error> {
    let label = provider(cx)?.label.clone();
    let mut response = show(&SetOutPage { frame: cx.bare_frame(), label, to })?;
    keep(cx, &mut response, state);
    Ok(response)
}

/// One's own link.
pub async fn page(cx: Cx) -> Result<Response, Error> {
    show(&link_page(&cx, Form::default()).await?)
}

async fn link_page(cx: &Cx, form: Form) -> Result<LinkPage, Error> {
    let provider = provider(cx)?;
    let tx = cx.read().await?;
    let account = own(cx, &tx).await?;
    let identity = store::identity_of(&tx, account.id).await?;
    let frame = cx.frame(&tx).await?;
    Ok(LinkPage::new(frame, form, &provider.label, identity.as_ref()))
}

/// An open screen is not enough: the link opens the account for good.
pub async fn link(cx: Cx, mut form: Form) -> Result<Response, Error> {
    provider(&cx)?;
    let Some(account) = knows_password(&cx, &mut form).await? else {
        return unprocessable(&link_page(&cx, form).await?);
    };
    let wanted = Wanted { account: Some(account.id), ..Wanted::default() };
    match set_out(&cx, wanted).await? {
        Ok((to, state)) => set_out_page(&cx, to, &state),
        Err(trouble) => {
            form.refuse_whole(trouble.key());
            unprocessable(&link_page(&cx, form).await?)
        }
    }
}

pub async fn unlink(cx: Cx, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let account = own(&cx, &tx).await?;
    actions::unlink(&cx, &mut tx, &account).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, "/account", "toast-provider-unlinked"))
}

/// A slip, with the provider in place of a password. A wrong code is counted as at the door beside it.
pub async fn accept(cx: Cx, mut form: Form) -> Result<Response, Error> {
    provider(&cx)?;
    let again = async |form| unprocessable(&InvitationPage::new(&cx, form).await?);
    let input = forms::slip(&mut form);
    if form.is_wrong() {
        return again(form).await;
    }
    let mut tx = cx.write().await?;
    let attempt = actions::attempt(&cx, &mut tx, &input.login).await?;
    let found = match &input.code {
        Some(code) => actions::invited(&cx, &tx, &attempt, code).await?.map(|one| (one, code)),
        None => None,
    };
    let found = found.map(|(account, code)| (account.id, code.hash(account.id)));
    if found.is_some() {
        attempt.take_back(&cx, &mut tx).await?;
    }
    tx.commit().await?;
    let Some((account, slip)) = found else {
        form.refuse_whole("invitation-wrong");
        return again(form).await;
    };
    let wanted = Wanted { account: Some(account), slip: Some(slip), ..Wanted::default() };
    match set_out(&cx, wanted).await? {
        Ok((to, state)) => set_out_page(&cx, to, &state),
        Err(trouble) => {
            form.refuse_whole(trouble.key());
            again(form).await
        }
    }
}

/// Back from the provider.
pub async fn answer(cx: Cx, headers: HeaderMap) -> Result<Response, Error> {
    let provider = provider(&cx)?;
    let (state, code) = (cx.asked.word("state"), cx.asked.word("code"));
    let kept = cookie(&headers, ERRAND).unwrap_or_default();
    let mut tx = cx.write().await?;
    let mine = bool::from(kept.as_bytes().ct_eq(state.as_bytes())) && !state.is_empty();
    // A provider that names itself must be the one that was asked.
    let named = cx.asked.word("iss");
    let mine = mine && (named.is_empty() || named == provider.issuer());
    let errand = match mine {
        true => actions::back_from(&cx, &mut tx, &state).await?,
        false => None,
    };
    tx.commit().await?;
    let Some(errand) = errand else { return at_door(&cx, "provider-lost") };
    if code.is_empty() {
        return at_door(&cx, "provider-cancelled");
    }
    let proofs = (errand.nonce.clone(), errand.verifier.clone());
    let vouched = match provider.vouched(cx.now, &home(&cx), code, proofs).await {
        Ok(vouched) => vouched,
        Err(trouble) => return at_door(&cx, trouble.key()),
    };
    let mut response = came_back(&cx, &headers, &errand, &vouched).await?;
    set_cookie(&mut response, &cx.server, ERRAND, "", 0);
    Ok(response)
}

/// What the errand was for.
async fn came_back(
    cx: &Cx,
    headers: &HeaderMap,
    errand: &Errand,
    vouched: &Vouched,
) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let account = match errand.account {
        Some(account) => store::find(&tx, account).await?,
        None => None,
    };
    let signed = match (account, &errand.slip) {
        (Some(account), Some(slip)) => {
            match actions::accept_linked(cx, &mut tx, (&account, slip.as_slice()), vouched).await {
                Err(Error::Conflict(key)) => return at_door(cx, key),
                other => other?,
            }
        }
        (Some(account), None) => {
            // Whoever comes back must be who left.
            if cx.account() != Some(account.id) {
                return at_door(cx, "provider-lost");
            }
            actions::link(cx, &mut tx, &account, vouched).await?;
            tx.commit().await?;
            return Ok(redirect_with(cx, "/account/provider", "toast-provider-linked"));
        }
        (None, _) => {
            let chosen = cookie(headers, CHOSEN).and_then(|code| Lang::from_code(&code));
            actions::enter_by_provider(cx, &mut tx, vouched, chosen).await?
        }
    };
    tx.commit().await?;
    match signed {
        Some(signed) => Ok(signed_in(cx, &signed, forms::back(&errand.back))),
        None => at_door(cx, "provider-unknown"),
    }
}
