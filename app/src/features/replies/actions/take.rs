use super::{
    ask::{Asks, ask},
    hex,
};
use crate::{
    features::{
        campaigns::{self, Posted, RecipientId},
        desk::{self, AnswerBy, CaseId, Channel},
        replies::{stop::is_stop, store},
    },
    foundation::{
        Cx, Error, SecretsKey,
        mail::{self, NewLetter},
        word,
    },
};
use kit_db::WriteTx;
use kit_lang::Lang;
use kit_mail::{Came, Delivery, Incoming, Words};

word!(
    /// What became of a message that came in by mail.
    Became, "reply-became-{}", {
        // A letter came back.
        Bounced => "bounced",
        Delivered => "delivered",
        // A server tries it again.
        Delayed => "delayed",
        Stop => "stop",
        Case => "case",
        // A machine answers for somebody.
        Machine => "machine",
        // Known already, or empty.
        Nothing => "nothing",
        // Somebody has to look at it.
        Unclear => "unclear",
    }
);

/// Takes a message that came in by mail, and says what became of it. What names no letter of ours changes nothing, whatever it says.
///
/// Fails with [`Error::TooMany`] when the reader of one letter writes again and again.
pub async fn take(
    cx: &Cx,
    tx: &mut WriteTx,
    key: &SecretsKey,
    (incoming, bytes): (&Incoming, &[u8]),
) -> Result<Became, Error> {
    let stamp = hex(&key.stamp("mail received", bytes));
    if let Some(became) = store::mail_known(tx, &stamp).await? {
        return Ok(became);
    }
    let (became, case) = match campaigns::letter_named(cx, &incoming.about) {
        Some(id) => of_letter(cx, tx, key, (id, incoming)).await?,
        // An answer by itself to something else is nobody's business.
        None if incoming.came == Came::Machine => (Became::Machine, None),
        None => (Became::Unclear, None),
    };
    store::note_mail(tx, &stamp, (became, case), cx.now).await?;
    Ok(became)
}

type Taken = (Became, Option<CaseId>);

async fn of_letter(
    cx: &Cx,
    tx: &mut WriteTx,
    key: &SecretsKey,
    (id, incoming): (RecipientId, &Incoming),
) -> Result<Taken, Error> {
    // The campaign or its reader is no longer there.
    let Some(letter) = campaigns::letter_of(tx, id).await? else {
        return Ok((Became::Unclear, None));
    };
    match &incoming.came {
        Came::Report(report) => {
            campaigns::bounce(cx, tx, id, report).await?;
            Ok((told(report.delivery), None))
        }
        Came::Machine => Ok((Became::Machine, None)),
        Came::Unclear => Ok((Became::Unclear, None)),
        Came::Words(words) if wants_no_more(words) => {
            match campaigns::unsubscribe(cx, tx, id).await {
                Err(Error::NotFound) => Ok((Became::Nothing, None)),
                other => other.map(|()| (Became::Stop, None)),
            }
        }
        Came::Words(words) if words.text.is_empty() && words.files == 0 => {
            Ok((Became::Nothing, None))
        }
        Came::Words(words) => case(cx, tx, key, (&letter, incoming, words)).await,
    }
}

fn told(delivery: Delivery) -> Became {
    match delivery {
        Delivery::Delivered => Became::Delivered,
        Delivery::Delayed => Became::Delayed,
        Delivery::Hard | Delivery::Soft => Became::Bounced,
    }
}

/// The word that ends it, in the letter or, where nothing stands in it, in its subject.
fn wants_no_more(words: &Words) -> bool {
    is_stop(if words.text.is_empty() { &words.subject } else { &words.text })
}

/// What somebody writes becomes a case. It is answered where the letter went: what stands in a message as its sender anybody can write.
async fn case(
    cx: &Cx,
    tx: &mut WriteTx,
    key: &SecretsKey,
    (letter, incoming, words): (&Posted, &Incoming, &Words),
) -> Result<Taken, Error> {
    let contact = if letter.address.is_empty() { &incoming.from } else { &letter.address };
    if kit_mail::Address::parse(contact).is_err() {
        return Ok((Became::Unclear, None));
    }
    let mut text = words.text.clone();
    let lang = super::receive::lang(&format!("{}{text}", words.subject));
    if words.files > 0 {
        let files = [("count", i64::try_from(words.files).unwrap_or(1).into())];
        let said = cx.server.words.format_plain(lang, "reply-files", &files);
        text = format!("{text}\n\n{said}").trim().to_owned();
    }
    let by = (Channel::Mail, AnswerBy::Mail);
    let asks =
        Asks { contact, subject: &words.subject, text: &text, lang, by, place: &letter.place };
    let case = ask(cx, tx, key, &asks).await?;
    receipt(cx, tx, case.id, (contact, lang)).await?;
    Ok((Became::Case, Some(case.id)))
}

/// Tells them under which number they find it, where letters go out.
async fn receipt(
    cx: &Cx,
    tx: &mut WriteTx,
    case: CaseId,
    (to, lang): (&str, Lang),
) -> Result<(), Error> {
    if mail::may_post(cx) {
        let letter = NewLetter { kind: desk::RECEIPT, about: case.0, to, lang };
        mail::post(cx, tx, letter).await?;
    }
    Ok(())
}
