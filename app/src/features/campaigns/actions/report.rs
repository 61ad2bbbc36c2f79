use crate::{
    features::campaigns::{Fate, RecipientId, store},
    foundation::{Cx, Error},
};
use kit_db::WriteTx;
use kit_sms::Report;

/// The network says how a short message fared. Told twice, or in another order than it happened, it changes nothing more.
pub async fn report(cx: &Cx, tx: &mut WriteTx, id: RecipientId, told: Report) -> Result<(), Error> {
    let told = match told {
        Report::Delivered => (Fate::Delivered, ""),
        Report::Failed => (Fate::Refused, UNDELIVERED),
        Report::Passing => return Ok(()),
    };
    store::report(tx, id, told, cx.now).await?;
    Ok(())
}

/// What stands beside whoever's telephone never got it.
const UNDELIVERED: &str = "undelivered";
