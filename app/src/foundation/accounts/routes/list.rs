//! The accounts of the reader's places, and a new one.

use super::{LIST, one::slip_page};
use crate::{
    foundation::{
        Cx, Error, Form, SheetFormat,
        accounts::{
            Role, Thing, actions, forms,
            guard::redirect_with,
            listed,
            permissions::{GRANT, INVITE, SEE, authority},
            store,
            views::{AccountsPage, InvitePage, accounts_sheet},
        },
        mail, places, privacy, show, unprocessable,
    },
    layout::{ListQuery, Pager},
};
use axum::response::Response;
use kit_db::Reads;

pub async fn page(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let list = ListQuery::parse(&cx.asked.query, &LIST);
    let all = listed::gathered(&store::lines(&cx, &tx).await?, cx.today());
    let rows = listed::asked(all, &list, cx.lang);
    let frame = cx.frame(&tx).await?;
    if let Some(format) = SheetFormat::asked(&cx) {
        return accounts_sheet(&frame, &rows).answer(&cx, format).await;
    }
    let pager = Pager::new(list.page, list.per, i64::try_from(rows.len()).unwrap_or(i64::MAX));
    let from = usize::try_from(pager.offset()).unwrap_or(0).min(rows.len());
    let rows = &rows[from..rows.len().min(from + list.per as usize)];
    let places = places::choices_within(&tx, &cx.scope(SEE), false, cx.lang).await?;
    show(&AccountsPage::new(frame, (list, pager), rows, places, cx.may(INVITE)))
}

/// The form; `?thing=event:…`: for a role that holds for that alone.
pub async fn blank(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let home = cx.home().unwrap_or_default().to_owned();
    let how = if mail::may_post(&cx) { "mail" } else { "slip" };
    let lang = cx.lang.code().to_owned();
    let thing = cx.asked.word("thing");
    let fields = [("lang", lang), ("place", home), ("how", how.to_owned()), ("thing", thing)];
    show(&form_page(&cx, &tx, Form::filled(fields)).await?)
}

pub async fn invite(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let offered = offered_for(&cx, &tx, form.value("thing")).await?;
    let new = forms::invitation(&mut form, &offered, cx.today(), mail::may_post(&cx));
    if let Some(new) = &new {
        let place = places::find_place(&tx, &new.grant.place).await?;
        forms::refuse_misfit(&mut form, new.grant.role, place.and_then(|place| place.kind()));
    }
    let Some(new) = new.filter(|_| !form.is_wrong()) else {
        return unprocessable(&form_page(&cx, &tx, form).await?);
    };
    let (id, invited) = match actions::invite(&cx, &mut tx, &new).await {
        Err(Error::Conflict(key)) => {
            drop(tx);
            form.refuse("login", key, []);
            return unprocessable(&form_page(&cx, &cx.read().await?, form).await?);
        }
        other => other?,
    };
    tx.commit().await?;
    match invited {
        actions::Invited::Slip(code) => slip_page(&cx, id, &code).await,
        actions::Invited::Mail => {
            Ok(redirect_with(&cx, &format!("/accounts/{id}"), "toast-letter-posted"))
        }
    }
}

/// What the actor may give: roles that one of theirs covers, in places where they may.
pub async fn offered(cx: &Cx, tx: &impl Reads) -> Result<forms::Offered, Error> {
    let authority = authority(cx, tx).await?;
    let gives =
        |role: &Role| authority.iter().any(|own| own.role.may(GRANT) && own.role.covers(*role));
    Ok(forms::Offered {
        roles: Role::granted().filter(gives).collect(),
        places: places::choices_within(tx, &cx.scope(GRANT), true, cx.lang).await?,
        one: None,
    })
}

/// The same for one thing alone, when one is named; nothing when that is none of the actor's.
pub async fn offered_for(cx: &Cx, tx: &impl Reads, thing: &str) -> Result<forms::Offered, Error> {
    let offered = offered(cx, tx).await?;
    if thing.is_empty() {
        return Ok(offered);
    }
    let thing = Thing::parse(thing).ok_or(Error::NotFound)?;
    let found = store::thing(tx, thing).await?.ok_or(Error::NotFound)?;
    cx.allow_at(tx, GRANT, GRANT, &found.place).await?;
    let title = format!("{} · {}", found.name(cx.lang), found.place_name(cx.lang));
    let may = |role: &Role| offered.roles.contains(role);
    Ok(forms::Offered {
        roles: Role::for_one(thing.kind).filter(may).collect(),
        places: Vec::new(),
        one: Some(forms::One { thing, place: found.place, title }),
    })
}

async fn form_page(cx: &Cx, tx: &impl Reads, form: Form) -> Result<InvitePage, Error> {
    let offered = offered_for(cx, tx, form.value("thing")).await?;
    let page = InvitePage::new(cx.frame(tx).await?, form, &offered);
    let notices = privacy::notice(cx, tx, privacy::Use::Account).await?;
    Ok(InvitePage { served: mail::may_post(cx), notices, ..page })
}
