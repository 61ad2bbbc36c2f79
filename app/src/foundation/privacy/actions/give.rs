use crate::foundation::{
    Cx, Error,
    journal::{Change, record},
    people::{self, PersonId},
    privacy::{
        about,
        consent::{NewConsent, WrongConsent},
        permissions::GIVE,
        store,
    },
};
use kit_db::WriteTx;

/// Notes what a person agreed to, with the words that they were shown.
///
/// Fails with [`Error::Conflict`] when one for this channel is in force already.
pub async fn give(cx: &Cx, tx: &mut WriteTx, id: PersonId, new: &NewConsent) -> Result<(), Error> {
    let person = people::find_for(cx, tx, GIVE, id).await?;
    if store::allows(tx, id, new.channel).await? {
        return Err(WrongConsent::InForce.into());
    }
    let text = cx.server.words.get(new.lang, &new.channel.asks()).into_owned();
    store::insert_consent(cx, tx, id, (new, &text)).await?;
    let told = [
        Change::new("consent-channel", "", new.channel.key()),
        Change::new("consent-given-on", "", new.given_on),
        Change::new("consent-means", "", new.means.key()),
        Change::new("consent-collector", "", &new.collector),
    ];
    record(cx, tx, GIVE, about(&person), &told).await?;
    Ok(())
}

impl From<WrongConsent> for Error {
    fn from(wrong: WrongConsent) -> Self {
        match wrong {
            WrongConsent::Withdrawn => Self::Conflict("consent-withdrawn-already"),
            WrongConsent::InForce => Self::Conflict("consent-in-force-already"),
        }
    }
}
