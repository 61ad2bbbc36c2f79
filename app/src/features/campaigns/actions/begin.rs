use super::step;
use crate::{
    features::campaigns::{Campaign, permissions::BEGIN},
    foundation::{Cx, Error},
};
use kit_db::WriteTx;

/// Its time has come: the program begins to write to people.
pub async fn begin(cx: &Cx, tx: &mut WriteTx, campaign: Campaign) -> Result<Campaign, Error> {
    let before = campaign.state;
    let campaign = campaign.begun(cx.server.now())?;
    step(cx, tx, BEGIN, (before, &campaign)).await?;
    Ok(Campaign { version: campaign.version + 1, ..campaign })
}
