use super::receive::hex;
use crate::{
    features::{
        desk::{self, AnswerBy, Case, Channel, Kind, NewCase, Theme},
        replies::store,
    },
    foundation::{Actor, Cx, Error, SecretsKey, accounts::hold_back},
};
use kit_db::WriteTx;
use kit_lang::Lang;

/// So many messages from one number are nobody's machine; more wait longer and longer.
const FREE: i64 = 12;

/// The longest that is kept, and the longest subject.
const LONGEST: usize = 2_000;
const SUBJECT: usize = 80;

/// What somebody writes becomes a case, at the place where they live or of the campaign that wrote to them last.
///
/// Fails with [`Error::TooMany`] when one number writes again and again.
pub async fn ask(
    cx: &Cx,
    tx: &mut WriteTx,
    key: &SecretsKey,
    (number, text, lang): (&str, &str, Lang),
) -> Result<Case, Error> {
    let who = hex(&key.stamp("sms sender", number.as_bytes()));
    hold_back(cx, tx, &format!("sms from {who}"), FREE).await?;
    let place = store::place_of(tx, number).await?.unwrap_or_else(|| "MA".to_owned());
    let new = NewCase {
        kind: Kind::Question,
        channel: Channel::Sms,
        theme: Theme::Other,
        lang,
        place,
        subject: subject(text),
        text: text.chars().take(LONGEST).collect(),
        name: String::new(),
        contact: number.to_owned(),
        answer_by: AnswerBy::Sms,
        received_on: cx.today(),
    };
    let name = cx.server.words.get(Lang::Ar, "reply-by-sms").into_owned();
    let actor = Some(Actor { account: None, name, grants: Vec::new() });
    desk::asked(&Cx { actor, ..cx.clone() }, tx, &new).await
}

/// The first words of it.
fn subject(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.chars().count() > SUBJECT {
        true => line.chars().take(SUBJECT - 1).chain(['…']).collect(),
        false => line,
    }
}
