//! The letter that tells somebody whether they have a seat. Its words are found when it goes out.

use super::{BadgeId, State, paper::badge_address, store};
use crate::foundation::{
    Cx, Error, events,
    mail::{Letter, Outgoing, written},
};

/// The kind of the letter, as `app::LETTERS` names it.
pub const KIND: &str = "badge.sign_up";

/// None when the bearer gave up or was refused since, or the name was taken out.
pub async fn letter(cx: Cx, letter: Outgoing) -> Result<Option<Letter>, Error> {
    let tx = cx.read().await?;
    let badge = store::find(&tx, BadgeId(letter.about)).await?;
    let Some(badge) = badge.filter(|badge| badge.erased_on.is_none()) else { return Ok(None) };
    let Some(event) = events::find(&tx, badge.event).await? else { return Ok(None) };
    let stem = match badge.state {
        State::Expected => "letter-badge",
        State::Waiting => "letter-badge-waiting",
        State::Withdrawn | State::Refused => return Ok(None),
    };
    let lang = letter.lang();
    let args = [
        ("title", event.title(lang).into()),
        ("dates", event.dates(lang).into()),
        ("no", badge.no.to_string().into()),
    ];
    Ok(Some(written(&cx, lang, stem, &args, Some(badge_address(&cx, &badge.code)))))
}
