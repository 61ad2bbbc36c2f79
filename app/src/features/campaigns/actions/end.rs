use super::step;
use crate::{
    features::campaigns::{Campaign, permissions::END},
    foundation::{Cx, Error},
};
use kit_db::WriteTx;

/// Nobody waits any more.
pub async fn end(cx: &Cx, tx: &mut WriteTx, campaign: Campaign) -> Result<(), Error> {
    let before = campaign.state;
    let campaign = campaign.done(cx.server.now())?;
    step(cx, tx, END, (before, &campaign)).await
}
