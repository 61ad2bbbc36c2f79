use crate::foundation::{
    Cx, Error,
    audiences::{Audience, Tier, permissions::ADD, store, subject},
    journal::{Change, record},
};
use kit_db::{WriteTx, new_uuid};

/// An audience on its way in.
#[derive(Debug, Clone)]
pub struct NewAudience {
    pub tier: Tier,
    pub name_ar: String,
    pub name_fr: String,
    pub sensitive: bool,
}

/// Adds an audience at the end of its tier and answers its code.
pub async fn add(cx: &Cx, tx: &mut WriteTx, new: &NewAudience) -> Result<String, Error> {
    cx.allow(ADD)?;
    let audience = Audience {
        // After every shipped code, where two stand at one position.
        code: format!("x-{}", new_uuid(cx.now).simple()),
        tier: new.tier,
        position: store::last_position(tx, new.tier).await?,
        name_ar: new.name_ar.clone(),
        name_fr: new.name_fr.clone(),
        sensitive: new.sensitive,
        retired: false,
        version: 1,
    };
    store::insert(tx, &audience).await?;
    let told = Change::differing([
        Change::new("audience-name-ar", "", &audience.name_ar),
        Change::new("audience-name-fr", "", &audience.name_fr),
        Change::new("audience-tier", "", format!("audience-tier-{}", audience.tier.as_str())),
    ]);
    record(cx, tx, ADD, subject(&audience), &told).await?;
    Ok(audience.code)
}
