//! A role for one thing only: the thing is looked for, then given with the role.

use super::list::{offered, offered_for};
use crate::foundation::{
    Cx, Error, Form,
    accounts::{
        AccountId, Role, actions, forms,
        guard::redirect_with,
        permissions::{SEE, find_for},
        store,
        thing::ThingKind,
        views::ThingsPage,
    },
    show, unprocessable,
};
use axum::{extract::Path, response::Response};
use kit_db::Reads;

pub async fn page(cx: Cx, Path(id): Path<AccountId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let kind = cx.asked.word("kind");
    let form = Form::filled([("kind", kind), ("q", cx.asked.word("q"))]);
    show(&things_page(&cx, &tx, id, form).await?)
}

async fn things_page(
    cx: &Cx,
    tx: &impl Reads,
    id: AccountId,
    mut form: Form,
) -> Result<ThingsPage, Error> {
    let found = find_for(cx, tx, SEE, id).await?;
    let kind = ThingKind::parse(form.value("kind")).unwrap_or(ThingKind::Event);
    form.fill("kind", [kind.as_str().to_owned()]);
    let things = store::things(cx, tx, kind, form.value("q")).await?;
    let may = offered(cx, tx).await?.roles;
    let roles: Vec<Role> = Role::for_one(kind).filter(|role| may.contains(role)).collect();
    Ok(ThingsPage::new(cx.frame(tx).await?, form, &found.account, (kind, &things), &roles))
}

pub async fn grant(cx: Cx, Path(id): Path<AccountId>, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let found = find_for(&cx, &tx, SEE, id).await?;
    let thing = form.required("thing", 100);
    if thing.is_empty() {
        return unprocessable(&things_page(&cx, &tx, id, form).await?);
    }
    let offered = offered_for(&cx, &tx, &thing).await?;
    let new = forms::grant(&mut form, &offered, cx.today());
    let Some(new) = new.filter(|_| !form.is_wrong()) else {
        return unprocessable(&things_page(&cx, &tx, id, form).await?);
    };
    actions::grant(&cx, &mut tx, id, &new, &found.account.name).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/accounts/{id}"), "toast-grant-given"))
}
