//! The form of a campaign: written, copied, changed.

use crate::{
    features::{
        campaigns::{
            Campaign, CampaignId, actions, forms,
            permissions::{EDIT, READ, WRITE, find_for},
            views::FormPage,
        },
        segments,
    },
    foundation::{
        Cx, Error, Form, accounts::guard::redirect_with, journal, places, show, unprocessable,
    },
    layout::Choice,
};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use kit_db::Reads;

pub async fn blank(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let source = match cx.asked.word("from").parse() {
        Ok(id) => Some(find_for(&cx, &tx, READ, id).await?),
        Err(_) => None,
    };
    let mut form = source.as_ref().map(forms::filled).unwrap_or_default();
    if source.is_some() {
        form.fill("send_on", None::<String>);
        form.fill("send_at", None::<String>);
    } else {
        form.fill("place", cx.home().map(str::to_owned));
        form.fill("segment", Some(cx.asked.word("segment")));
        form.fill("way_1", Some("mail".to_owned()));
        form.fill("per_domain", Some("600".to_owned()));
    }
    show(&form_page(&cx, &tx, form, None).await?)
}

/// The places and the segments that the actor may write for; of a campaign that is there, also its own.
async fn offered(
    cx: &Cx,
    tx: &impl Reads,
    campaign: Option<&Campaign>,
) -> Result<(Vec<Choice>, Vec<Choice>), Error> {
    let verb = if campaign.is_some() { EDIT } else { WRITE };
    let mut places = places::choices_within(tx, &cx.scope(verb), false, cx.lang).await?;
    let own = campaign.filter(|one| !places.iter().any(|choice| choice.value == one.place));
    if let Some(campaign) = own {
        let name = places::name_of(tx, &campaign.place, cx.lang).await?;
        places.push(Choice::new(&campaign.place, name));
    }
    Ok((places, segments::segments_in_force(cx, tx, None).await?))
}

async fn form_page(
    cx: &Cx,
    tx: &impl Reads,
    form: Form,
    campaign: Option<&Campaign>,
) -> Result<FormPage, Error> {
    let offered = offered(cx, tx, campaign).await?;
    Ok(FormPage::new(cx.frame(tx).await?, form, offered, campaign))
}

/// The segment must be of the place of the campaign: said at its field.
fn refused(form: &mut Form, error: Error) -> Result<(), Error> {
    match error {
        Error::Conflict(key @ ("campaign-segment-elsewhere" | "campaign-segment-gone")) => {
            form.refuse("segment", key, []);
            Ok(())
        }
        other => Err(other),
    }
}

pub async fn write(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let (places, segments) = offered(&cx, &tx, None).await?;
    let Some(new) = forms::read(&cx, &mut form, (&places, &segments)) else {
        return unprocessable(&form_page(&cx, &tx, form, None).await?);
    };
    let id = match actions::write(&cx, &mut tx, &new).await {
        Ok(id) => id,
        Err(error) => {
            refused(&mut form, error)?;
            return unprocessable(&form_page(&cx, &tx, form, None).await?);
        }
    };
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/campaigns/{id}"), "toast-campaign-written"))
}

pub async fn edit_page(cx: Cx, Path(id): Path<CampaignId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let campaign = find_for(&cx, &tx, EDIT, id).await?;
    campaign.may_edit()?;
    show(&form_page(&cx, &tx, forms::filled(&campaign), Some(&campaign)).await?)
}

pub async fn edit(cx: Cx, Path(id): Path<CampaignId>, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let campaign = find_for(&cx, &tx, EDIT, id).await?;
    let (places, segments) = offered(&cx, &tx, Some(&campaign)).await?;
    let version = form.version();
    let Some(new) = forms::read(&cx, &mut form, (&places, &segments)) else {
        let page = form_page(&cx, &tx, form, Some(&campaign)).await?;
        return unprocessable(&FormPage { version, ..page });
    };
    match actions::edit(&cx, &mut tx, id, &new, version).await {
        Err(Error::Stale) => return overtaken(&cx, &tx, &campaign, form).await,
        Err(error) => {
            refused(&mut form, error)?;
            let page = form_page(&cx, &tx, form, Some(&campaign)).await?;
            return unprocessable(&FormPage { version, ..page });
        }
        Ok(()) => {}
    }
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/campaigns/{id}"), "toast-campaign-saved"))
}

/// Somebody saved in between: the page again with what was typed, and what is kept now beside it.
async fn overtaken(
    cx: &Cx,
    tx: &impl Reads,
    campaign: &Campaign,
    form: Form,
) -> Result<Response, Error> {
    let last = journal::of(tx, "campaign", campaign.id, 1).await?;
    let who = last.first().map(|entry| entry.actor_name.clone()).unwrap_or_default();
    let page = form_page(cx, tx, form, Some(campaign)).await?;
    let page = page.against(&forms::filled(campaign), who);
    Ok((StatusCode::CONFLICT, show(&page)?).into_response())
}
