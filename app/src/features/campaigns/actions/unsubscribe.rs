use crate::{
    features::campaigns::{RecipientId, store},
    foundation::{
        Actor, Cx, Error, Grant,
        accounts::Role,
        links::BY_LINK,
        people::{self, PersonId},
        privacy::{self, Channel, Means},
    },
};
use kit_db::{Reads, WriteTx};

/// Whoever reads a letter wants no more: takes back what they agreed to for its channel, by whichever of their records. Done again it
/// changes nothing. The journal has it as theirs, by the letter.
pub async fn unsubscribe(cx: &Cx, tx: &mut WriteTx, id: RecipientId) -> Result<(), Error> {
    let Some((campaign, person)) = store::find_recipient(tx, id).await? else {
        return Err(Error::NotFound);
    };
    store::unsubscribe(tx, id, cx.now).await?;
    let person = store::now(tx, person).await?;
    let consents = privacy::consents(tx, person).await?;
    let mail = consents.iter().find(|one| one.channel == Channel::Mail && one.in_force());
    let Some(consent) = mail else { return Ok(()) };
    let title = store::find(tx, campaign).await?.map(|one| one.title).unwrap_or_default();
    let acting = acting(cx, tx, person, &title).await?;
    privacy::withdraw(&acting, tx, (person, consent.id), Means::Online).await
}

/// The reader themselves, for this one act.
async fn acting(cx: &Cx, tx: &impl Reads, id: PersonId, campaign: &str) -> Result<Cx, Error> {
    let person = people::find(tx, id).await?.ok_or(Error::NotFound)?;
    let plain = |text: &str| text.replace('\t', " ");
    let name = [BY_LINK, &plain(person.name(cx.lang)), &plain(campaign)].join("\t");
    let grants = vec![Grant::whole(Role::Administrator, person.place)];
    Ok(Cx { actor: Some(Actor { account: None, name, grants }), ..cx.clone() })
}
