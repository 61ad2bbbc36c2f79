//! The slip as a paper: one page in Arabic and French, with the code and where to type it. It is given from hand to hand.

use super::{Account, code::OneTimeCode};
use crate::foundation::{Cx, Error, Paper, letterhead, places};
use chrono::{DateTime, Utc};
use kit_db::Reads;
use kit_lang::Lang;
use serde_json::{Value, json};

/// The paper of this account's code, good until `ends_at`; `place` says whose paper it is.
pub async fn slip(
    cx: &Cx,
    tx: &impl Reads,
    account: &Account,
    code: &OneTimeCode,
    (place, ends_at): (&str, DateTime<Utc>),
) -> Result<Paper, Error> {
    let address = invitation_address(cx);
    let half = async |lang: Lang| -> Result<Value, Error> {
        let words = &cx.server.words;
        let t = |key: &str| words.format_plain(lang, key, &[]);
        let ends = kit_lang::date_time(lang, ends_at);
        let place = places::name_of(tx, place, lang).await?;
        Ok(json!({
            "title": t("slip-paper-title"),
            "intro": words.format_plain(lang, "slip-paper-intro", &[("name", account.name.as_str().into()), ("place", place.into())]),
            "steps": [t("slip-paper-open"), t("slip-paper-type"), t("slip-paper-choose")],
            "login": t("sign-in-login"),
            "code": t("slip-code"),
            "until": words.format_plain(lang, "slip-paper-until", &[("when", ends.into())]),
            "secret": t("slip-paper-secret"),
        }))
    };
    let data = json!({
        "head": letterhead::of(cx, tx, place).await?,
        "ar": half(Lang::Ar).await?,
        "fr": half(Lang::Fr).await?,
        "name": account.name,
        "login": account.login,
        "code": code.printed(),
        "address": address,
        "qr": kit_pdf::qr_svg(&address)?,
    });
    Ok(Paper {
        template: include_str!("templates/account_slip.typ"),
        data,
        files: Vec::new(),
        title: cx.server.words.format_plain(Lang::Ar, "slip-paper-title", &[]),
        lang: Lang::Ar,
        date: cx.today(),
    })
}

/// Where a slip is used.
pub fn invitation_address(cx: &Cx) -> String {
    format!("{}/invitation", cx.server.config.public_url.trim_end_matches('/'))
}
