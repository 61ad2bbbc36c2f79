use super::hex;
use crate::{
    features::desk::{self, AnswerBy, Case, Channel, Kind, NewCase, Theme},
    foundation::{Actor, Cx, Error, SecretsKey, accounts::hold_back},
};
use kit_db::WriteTx;
use kit_lang::Lang;

/// So many messages from one sender are nobody's machine; more wait longer and longer.
const FREE: i64 = 12;

/// The longest that is kept, and the longest subject.
const LONGEST: usize = 2_000;
const SUBJECT: usize = 80;

/// What somebody writes.
pub struct Asks<'a> {
    /// Their number or address.
    pub contact: &'a str,
    /// Empty where there is none: then the first words stand for it.
    pub subject: &'a str,
    pub text: &'a str,
    pub lang: Lang,
    /// How it came, and how it is answered.
    pub by: (Channel, AnswerBy),
    /// Where they live, or else the place that wrote to them.
    pub place: &'a str,
}

/// What somebody writes becomes a case.
///
/// Fails with [`Error::TooMany`] when one sender writes again and again.
pub async fn ask(
    cx: &Cx,
    tx: &mut WriteTx,
    key: &SecretsKey,
    asks: &Asks<'_>,
) -> Result<Case, Error> {
    let (channel, answer_by) = asks.by;
    let who = hex(&key.stamp(&format!("{} sender", channel.as_str()), asks.contact.as_bytes()));
    hold_back(cx, tx, &format!("{} from {who}", channel.as_str()), FREE).await?;
    let titled = if asks.subject.is_empty() { asks.text } else { asks.subject };
    let new = NewCase {
        kind: Kind::Question,
        channel,
        theme: Theme::Other,
        lang: asks.lang,
        place: asks.place.to_owned(),
        subject: subject(titled),
        text: asks.text.chars().take(LONGEST).collect(),
        name: String::new(),
        contact: asks.contact.to_owned(),
        answer_by,
        received_on: cx.today(),
    };
    let key = if channel == Channel::Sms { "reply-by-sms" } else { "reply-by-mail" };
    let name = cx.server.words.get(Lang::Ar, key).into_owned();
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
