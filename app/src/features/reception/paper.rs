//! The papers of a reception: badges with a code that a telephone reads, and the poster that says where one signs up.

use super::{
    Badge,
    badge::{Code, Reception},
    store::Listed,
};
use crate::foundation::{
    Cx, Error, Paper,
    events::{Event, EventKind},
    letterhead,
    people::in_script_of,
    places,
};
use kit_db::Reads;
use kit_lang::Lang;
use serde_json::{Value, json};

/// Where everybody signs up for an event.
pub fn join_address(cx: &Cx, event: &Event) -> String {
    format!("{}/join/{}", base(cx), event.id)
}

/// Where a badge is seen.
pub fn badge_address(cx: &Cx, code: &Code) -> String {
    format!("{}/b/{}", base(cx), code.as_str())
}

fn base(cx: &Cx) -> &str {
    cx.server.config.public_url.trim_end_matches('/')
}

/// A badge, as the template reads it.
fn one(cx: &Cx, name: &str, organisation: &str, (no, code): (i64, &Code)) -> Result<Value, Error> {
    Ok(json!({
        "name": name,
        "organisation": organisation,
        "no": no.to_string(),
        "code": code.printed(),
        "qr": kit_pdf::qr_svg(&badge_address(cx, code))?,
    }))
}

/// The badges of these people, ten on a sheet.
pub async fn badges(
    cx: &Cx,
    tx: &impl Reads,
    event: &Event,
    rows: &[Listed],
) -> Result<Paper, Error> {
    let named = rows.iter().filter(|row| row.erased_on.is_none());
    let badges = named.map(|row| one(cx, &row.name, &row.organisation, (row.no, &row.code)));
    sheet(cx, tx, event, badges.collect::<Result<_, _>>()?).await
}

/// The badge of one.
pub async fn badge(cx: &Cx, tx: &impl Reads, event: &Event, badge: &Badge) -> Result<Paper, Error> {
    let only = one(cx, &badge.name, &badge.organisation, (badge.no, &badge.code))?;
    sheet(cx, tx, event, vec![only]).await
}

async fn sheet(
    cx: &Cx,
    tx: &impl Reads,
    event: &Event,
    badges: Vec<Value>,
) -> Result<Paper, Error> {
    let t = |lang, key: &str| cx.server.words.format_plain(lang, key, &[]);
    let side = |lang: Lang, place: String| {
        json!({
            "title": event.title(lang),
            "when": format!("{} · {place}", event.dates(lang)),
        })
    };
    let data = json!({
        "ar": side(Lang::Ar, places::name_of(tx, &event.place, Lang::Ar).await?),
        "fr": side(Lang::Fr, places::name_of(tx, &event.place, Lang::Fr).await?),
        "badges": badges,
        "none": t(cx.lang, "badge-none-title"),
    });
    Ok(Paper {
        template: include_str!("templates/badges.typ"),
        data,
        files: Vec::new(),
        title: event.title(Lang::Ar).to_owned(),
        lang: Lang::Ar,
        date: event.starts_on,
    })
}

/// The poster, in Arabic and French.
pub async fn poster(
    cx: &Cx,
    tx: &impl Reads,
    (event, kind): (&Event, EventKind),
    open: &Reception,
) -> Result<Paper, Error> {
    let url = join_address(cx, event);
    let words = &cx.server.words;
    let closes = open.closes_on.unwrap_or(event.starts_on);
    let side = |lang: Lang, place: String| {
        let t = |key: &str| words.format_plain(lang, key, &[]);
        let venue = in_script_of(lang, &event.venue_ar, &event.venue_fr);
        json!({
            "kind": t(kind.key()),
            "title": event.title(lang),
            "dates": event.dates(lang),
            "place": if venue.is_empty() { place } else { format!("{venue} · {place}") },
            "call": t("reception-poster-call"),
            "until": words.format_plain(lang, "reception-poster-until", &[("day", kit_lang::date(lang, closes).into())]),
        })
    };
    let data = json!({
        "head": letterhead::of(cx, tx, &event.place).await?,
        "ar": side(Lang::Ar, places::name_of(tx, &event.place, Lang::Ar).await?),
        "fr": side(Lang::Fr, places::name_of(tx, &event.place, Lang::Fr).await?),
        "url": url,
        "qr": kit_pdf::qr_svg(&url)?,
    });
    Ok(Paper {
        template: include_str!("templates/poster.typ"),
        data,
        files: Vec::new(),
        title: event.title(Lang::Ar).to_owned(),
        lang: Lang::Ar,
        date: event.starts_on,
    })
}
