use super::{
    ask::{Asks, ask},
    hex,
    withdraw::withdraw,
};
use crate::{
    features::{
        desk::{AnswerBy, Channel},
        replies::{
            stop::is_stop,
            store::{self, CASE, NOTHING, Received, STOP},
        },
    },
    foundation::{Cx, Error, SecretsKey, people::normal_phone},
};
use kit_db::WriteTx;
use kit_lang::Lang;
use kit_sms::Incoming;

/// Takes a message, and says what is answered by the same way; nothing to what came before, to what says nothing, and to a sender that is no
/// number.
///
/// Fails with [`Error::TooMany`] when one number asks again and again.
pub async fn receive(
    cx: &Cx,
    tx: &mut WriteTx,
    key: &SecretsKey,
    incoming: &Incoming,
) -> Result<Option<String>, Error> {
    let stamp = stamp(cx, key, incoming);
    if store::is_known(tx, &stamp).await? {
        return Ok(None);
    }
    let lang = lang(&incoming.text);
    let number = normal_phone(&incoming.from);
    let (received, answer) = match number {
        Some(number) if is_stop(&incoming.text) => {
            let consents = withdraw(cx, tx, &number).await?;
            let received = Received { became: STOP, consents, case: None };
            (received, Some(cx.server.words.format_plain(lang, "reply-stopped", &[])))
        }
        Some(number) if !incoming.text.is_empty() => {
            let place = store::place_of(tx, &number).await?.unwrap_or_else(|| "MA".to_owned());
            let by = (Channel::Sms, AnswerBy::Sms);
            let (contact, text, place) = (number.as_str(), incoming.text.as_str(), place.as_str());
            let asks = Asks { contact, subject: "", text, lang, by, place };
            let case = ask(cx, tx, key, &asks).await?;
            let told = [("number", case.number.into()), ("code", case.code.as_str().into())];
            let answer = cx.server.words.format_plain(lang, "reply-case", &told);
            (Received { became: CASE, consents: 0, case: Some(case.id) }, Some(answer))
        }
        _ => (Received { became: NOTHING, consents: 0, case: None }, None),
    };
    store::insert(tx, &stamp, &received, cx.now).await?;
    Ok(answer)
}

/// Arabic where there is a letter of it.
pub fn lang(text: &str) -> Lang {
    let arabic = |letter: char| ('\u{600}'..='\u{6ff}').contains(&letter);
    if text.chars().any(arabic) { Lang::Ar } else { Lang::Fr }
}

/// The same for the same message, and nothing by which a number could be found: the gateway's own name for it, or number, minute and
/// words.
fn stamp(cx: &Cx, key: &SecretsKey, incoming: &Incoming) -> String {
    let what = match incoming.id.is_empty() {
        false => format!("id {}", incoming.id),
        true => {
            let minute = cx.now.format("%Y-%m-%d %H:%M");
            format!("{minute} {} {}", incoming.from, incoming.text)
        }
    };
    hex(&key.stamp("sms received", what.as_bytes()))
}
