use crate::{
    features::replies::store,
    foundation::{
        Actor, Cx, Error, Grant,
        accounts::Role,
        people::{self, PersonId},
        privacy::{self, Channel, Means},
    },
};
use kit_db::WriteTx;
use kit_lang::Lang;

/// Takes back what everybody with this number agreed to for short messages; how many did. The journal has it as said by short message, and
/// not by whom: a telephone may be shared.
pub async fn withdraw(cx: &Cx, tx: &mut WriteTx, number: &str) -> Result<i64, Error> {
    let mut took = 0;
    for person in store::with_number(tx, number).await? {
        let consents = privacy::consents(tx, person).await?;
        let agreed = consents.iter().find(|one| one.channel == Channel::Sms && one.in_force());
        let Some(consent) = agreed else { continue };
        let acting = acting(cx, tx, person).await?;
        privacy::withdraw(&acting, tx, (person, consent.id), Means::Sms).await?;
        took += 1;
    }
    Ok(took)
}

/// Whoever wrote, for this one act.
async fn acting(cx: &Cx, tx: &WriteTx, id: PersonId) -> Result<Cx, Error> {
    let person = people::find(tx, id).await?.ok_or(Error::NotFound)?;
    let name = cx.server.words.get(Lang::Ar, "reply-by-sms").into_owned();
    let grants = vec![Grant::whole(Role::Administrator, person.place)];
    Ok(Cx { actor: Some(Actor { account: None, name, grants }), ..cx.clone() })
}
