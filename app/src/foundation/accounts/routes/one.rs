//! One account: its roles, its slip, its closing.

use super::list::offered;
use crate::foundation::{
    Cx, Download, Error, Form,
    accounts::{
        AccountId, Given, GrantId, actions,
        code::OneTimeCode,
        forms,
        grant::may_give,
        guard::redirect_with,
        paper,
        permissions::{
            DISABLE, HAND_OUT, READDRESS, SEE, WITHDRAW, authority, find_for, rules_over,
        },
        store,
        views::{AccountPage, Shown, SlipPage, confirm},
    },
    journal, mail, places, privacy, show, unprocessable,
};
use askama::Template;
use axum::{
    extract::Path,
    response::{Html, IntoResponse, Response},
};
use kit_db::Reads;

pub async fn page(cx: Cx, Path(id): Path<AccountId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    show(&shown(&cx, &tx, id, Form::default()).await?)
}

async fn shown(cx: &Cx, tx: &impl Reads, id: AccountId, form: Form) -> Result<AccountPage, Error> {
    let found = find_for(cx, tx, SEE, id).await?;
    let rules = rules_over(cx, tx, HAND_OUT, id, &found.place).await?;
    let slip = store::slip(tx, id).await?.filter(|slip| slip.ends_at > cx.now);
    let offered = offered(cx, tx).await?;
    let shown = Shown {
        withdrawable: withdrawable(cx, tx, &found.given).await?,
        factor: actions::is_protected(tx, id).await?,
        slip_ends: slip.map(|slip| slip.ends_at),
        entries: journal::of(tx, "account", id, 20).await?,
        mail: store::mail_of(tx, id).await?,
        served: mail::may_post(cx),
        rules,
        offered: (offered.roles, offered.places),
        found,
    };
    Ok(AccountPage::new(
        privacy::framed(cx, tx, privacy::Use::Account).await?,
        &shown,
        form,
        cx.today(),
    ))
}

/// The page again, with what is wrong in one of its forms.
pub async fn again(cx: &Cx, id: AccountId, form: Form) -> Result<Response, Error> {
    let tx = cx.read().await?;
    find_for(cx, &tx, READDRESS, id).await?;
    unprocessable(&shown(cx, &tx, id, form).await?)
}

/// The grants that the actor could have given.
async fn withdrawable(cx: &Cx, tx: &impl Reads, given: &[Given]) -> Result<Vec<GrantId>, Error> {
    let authority = authority(cx, tx).await?;
    let mut found = Vec::new();
    for one in given.iter().filter(|one| one.is_open(cx.today())) {
        let above = places::above(tx, &one.place).await?;
        if may_give(&authority, &above, one.role) {
            found.push(one.id);
        }
    }
    Ok(found)
}

pub async fn grant(cx: Cx, Path(id): Path<AccountId>, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let found = find_for(&cx, &tx, SEE, id).await?;
    let new = forms::grant(&mut form, &offered(&cx, &tx).await?, cx.today());
    if let Some(new) = &new {
        let place = places::find_place(&tx, &new.place).await?;
        forms::refuse_misfit(&mut form, new.role, place.and_then(|place| place.kind()));
    }
    let Some(new) = new.filter(|_| !form.is_wrong()) else {
        return unprocessable(&shown(&cx, &tx, id, form).await?);
    };
    actions::grant(&cx, &mut tx, id, &new, &found.account.name).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/accounts/{id}"), "toast-grant-given"))
}

pub async fn withdraw_page(
    cx: Cx,
    Path((id, grant)): Path<(AccountId, GrantId)>,
) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let found = find_for(&cx, &tx, SEE, id).await?;
    let given = found.given.iter().find(|given| given.id == grant).ok_or(Error::NotFound)?;
    if withdrawable(&cx, &tx, std::slice::from_ref(given)).await?.is_empty() {
        return Err(Error::Denied(WITHDRAW));
    }
    let action = format!("/accounts/{id}/grants/{grant}/withdrawal");
    let keys = ["grant-withdraw-title", "grant-withdraw-text", "grant-withdraw"];
    let page = confirm(cx.frame(&tx).await?, (id, &found.account.name), action, keys);
    Ok(Html(page.render()?).into_response())
}

pub async fn withdraw(
    cx: Cx,
    Path((id, grant)): Path<(AccountId, GrantId)>,
    _: Form,
) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::withdraw(&cx, &mut tx, id, grant).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/accounts/{id}"), "toast-grant-withdrawn"))
}

pub async fn hand_out_page(cx: Cx, Path(id): Path<AccountId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let found = find_for(&cx, &tx, HAND_OUT, id).await?;
    let keys = ["account-code-title", "account-code-text", "account-code"];
    let action = format!("/accounts/{id}/codes");
    let page = confirm(cx.frame(&tx).await?, (id, &found.account.name), action, keys);
    Ok(Html(page.render()?).into_response())
}

pub async fn hand_out(cx: Cx, Path(id): Path<AccountId>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let code = actions::hand_out(&cx, &mut tx, id).await?;
    tx.commit().await?;
    slip_page(&cx, id, &code).await
}

/// The code, in the answer to the form that made it: it stands in no address, no cookie and no log, and cannot be asked again.
pub async fn slip_page(cx: &Cx, id: AccountId, code: &OneTimeCode) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let account = store::find(&tx, id).await?.ok_or(Error::NotFound)?;
    let slip = store::slip(&tx, id).await?.ok_or(Error::NotFound)?;
    let address = paper::invitation_address(cx);
    let frame = cx.frame(&tx).await?;
    show(&SlipPage::new(frame, &account, code.printed(), slip.ends_at, address))
}

/// The paper, for whoever still has the code on the screen. Another code prints nothing.
pub async fn slip(cx: Cx, Path(id): Path<AccountId>, form: Form) -> Result<Response, Error> {
    let printed = {
        let tx = cx.read().await?;
        let found = find_for(&cx, &tx, HAND_OUT, id).await?;
        let code = OneTimeCode::typed(form.value("code"));
        let slip = store::slip(&tx, id).await?;
        let (Some(code), Some(slip)) = (code, slip) else {
            return Err(Error::Conflict("slip-gone"));
        };
        if slip.hash != code.hash(id) {
            return Err(Error::Conflict("slip-gone"));
        }
        paper::slip(&cx, &tx, &found.account, &code, (&found.place, slip.ends_at)).await?
    };
    let bytes = cx.server.press.print(printed).await?;
    Ok(Download::pdf("qurb-slip.pdf".into(), bytes).into_response())
}

pub async fn disable_page(cx: Cx, Path(id): Path<AccountId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let found = find_for(&cx, &tx, DISABLE, id).await?;
    let keys = ["account-disable-title", "account-disable-text", "account-disable"];
    let action = format!("/accounts/{id}/disabling");
    let page = confirm(cx.frame(&tx).await?, (id, &found.account.name), action, keys);
    Ok(Html(page.render()?).into_response())
}

pub async fn disable(cx: Cx, Path(id): Path<AccountId>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::disable(&cx, &mut tx, id).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/accounts/{id}"), "toast-account-disabled"))
}

pub async fn enable(cx: Cx, Path(id): Path<AccountId>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::enable(&cx, &mut tx, id).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/accounts/{id}"), "toast-account-enabled"))
}
