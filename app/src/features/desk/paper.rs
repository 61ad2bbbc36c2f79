//! The receipt that whoever asked takes home, and the answer as a letter.

use super::Case;
use crate::foundation::{Cx, Error, Paper, letterhead, privacy};
use kit_db::Reads;
use kit_lang::Lang;
use serde_json::{Value, json};

/// The public page of a case.
pub fn address(cx: &Cx, case: &Case) -> String {
    format!("{}{}", cx.server.config.public_url.trim_end_matches('/'), path(case))
}

/// The same, within the site.
pub fn path(case: &Case) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::from("/follow?"));
    query.append_pair("number", &case.number).append_pair("code", &case.code.printed());
    query.finish().replacen("?&", "?", 1)
}

/// The receipt: number, code, until when the answer comes. Neither a name nor a word of the case stands on it.
pub async fn receipt(cx: &Cx, tx: &impl Reads, case: &Case) -> Result<Paper, Error> {
    let url = address(cx, case);
    let spoken = |lang| Cx { lang, ..cx.clone() };
    let law = |cx: Cx| async move { privacy::notice_line(&cx, tx, privacy::Use::Case).await };
    let data = json!({
        "head": letterhead::of(cx, tx, &case.place).await?,
        "number": case.number,
        "code": case.code.printed(),
        "url": url,
        "qr": kit_pdf::qr_svg(&url)?,
        "ar": half(cx, Lang::Ar, case, law(spoken(Lang::Ar)).await?),
        "fr": half(cx, Lang::Fr, case, law(spoken(Lang::Fr)).await?),
    });
    Ok(Paper {
        template: include_str!("templates/receipt.typ"),
        data,
        files: Vec::new(),
        title: cx.server.words.format_plain(Lang::Ar, "case-receipt-title", &[]),
        lang: Lang::Ar,
        date: case.received_on,
    })
}

fn half(cx: &Cx, lang: Lang, case: &Case, law: String) -> Value {
    let words = &cx.server.words;
    let t = |key: &str| words.format_plain(lang, key, &[]);
    let line = |key: &str, value: String| json!({ "label": t(key), "value": value });
    json!({
        "title": t("case-receipt-title"),
        "intro": t(&format!("case-receipt-intro-{}", case.kind.as_str())),
        "number": t("case-number"),
        "code": t("case-code"),
        "lines": [
            line("case-received-on", kit_lang::date(lang, case.received_on)),
            line("case-due-on", kit_lang::date(lang, case.due_on)),
            line("case-answer-by", t(&case.answer_by.key())),
        ],
        "follow": t("case-receipt-follow"),
        "keep": t("case-receipt-keep"),
        "law": law,
    })
}

/// The answer as a letter of the office, in the language of whoever asked.
pub async fn answer(cx: &Cx, tx: &impl Reads, case: &Case) -> Result<Paper, Error> {
    let lang = case.lang();
    let words = &cx.server.words;
    let t = |key: &str| words.format_plain(lang, key, &[]);
    let day = case.answered_on.unwrap_or(cx.today());
    let seat = letterhead::seat_of(tx, &case.place).await?;
    let about = [
        ("number", case.number.as_str().into()),
        ("date", kit_lang::date(lang, case.received_on).into()),
    ];
    let data = json!({
        "head": letterhead::of(cx, tx, &case.place).await?,
        "number": case.number,
        "on": kit_lang::date(lang, day),
        "to": [case.name, super::forms::shown_contact(case)],
        "to_word": t("case-letter-to"),
        "subject_word": t("case-subject"),
        "subject": case.subject,
        "about": words.format_plain(lang, "case-letter-about", &about),
        "paragraphs": case.answer.lines().filter(|line| !line.trim().is_empty()).collect::<Vec<_>>(),
        "signer": letterhead::of_seat(words, lang, "certificate-paper-signer", seat.as_ref()),
        "foot": case.number,
    });
    Ok(Paper {
        template: include_str!("templates/answer.typ"),
        data,
        files: Vec::new(),
        title: t("case-letter-title"),
        lang,
        date: day,
    })
}
