//! The receipt that whoever asked takes home, the answer as a letter, the register without names.

use super::{Case, store::Registered};
use crate::foundation::{Cx, Error, Paper, letterhead, people::in_script_of, places, privacy};
use kit_db::Reads;
use kit_lang::Lang;
use serde_json::{Value, json};

/// Where the code of a case is typed, with its number.
pub fn address(cx: &Cx, case: &Case) -> String {
    let base = cx.server.config.public_url.trim_end_matches('/');
    let number: String = url::form_urlencoded::byte_serialize(case.number.as_bytes()).collect();
    format!("{base}/follow?number={number}")
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

/// The register of a place and a year on paper. `place` is empty for all that the reader may see.
pub async fn register(
    cx: &Cx,
    tx: &impl Reads,
    (place, year): (&str, i32),
    rows: &[Registered],
) -> Result<Paper, Error> {
    let t = |key: &str| cx.server.words.format_plain(cx.lang, key, &[]);
    let place = if place.is_empty() { cx.home().unwrap_or("MA") } else { place };
    let of_year = [("year", year.to_string().into())];
    let title = cx.server.words.format_plain(cx.lang, "case-register-of", &of_year);
    let name = places::name_of(tx, place, cx.lang).await?;
    let columns = REGISTER.map(|(key, kind, width)| match width {
        0 => json!({ "title": t(key), "kind": kind }),
        width => json!({ "title": t(key), "kind": kind, "width": width }),
    });
    let many = [("count", rows.len().into())];
    let data = json!({
        "head": letterhead::of(cx, tx, place).await?,
        "title": title,
        "subtitle": format!("{name} · {}", cx.server.words.format_plain(cx.lang, "case-count", &many)),
        "columns": columns,
        "rows": rows.iter().map(|row| line(cx, row)).collect::<Vec<_>>(),
        "note": t("case-register-note"),
        "foot": format!("{title} · {}", kit_lang::date(cx.lang, cx.today())),
    });
    Ok(Paper {
        template: include_str!("templates/register.typ"),
        data,
        files: Vec::new(),
        title,
        lang: cx.lang,
        date: cx.today(),
    })
}

/// The columns of the register: title, kind, share of the width.
const REGISTER: [(&str, &str, i32); 9] = [
    ("case-number", "code", 0),
    ("case-kind", "text", 0),
    ("case-theme", "text", 3),
    ("case-channel", "text", 2),
    ("case-seat", "text", 2),
    ("case-received-on", "text", 0),
    ("case-answered-on", "text", 0),
    ("case-days-taken", "figure", 0),
    ("case-state", "text", 0),
];

fn line(cx: &Cx, row: &Registered) -> [String; 9] {
    let t = |key: String| cx.server.words.format_plain(cx.lang, &key, &[]);
    let day = |day| kit_lang::date(cx.lang, day);
    [
        row.number.clone(),
        t(row.kind.key()),
        t(row.theme.key()),
        t(row.channel.key()),
        in_script_of(cx.lang, &row.seat_ar, &row.seat_fr).to_owned(),
        day(row.received_on),
        row.answered_on.map(day).unwrap_or_default(),
        row.days_taken.map(|days| days.to_string()).unwrap_or_default(),
        t(row.state.key()),
    ]
}
