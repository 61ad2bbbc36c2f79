//! What people do with the register of processings, with consents, requests and files of persons.
use super::{
    request::{Request, RequestId},
    store,
};
use crate::foundation::{Cx, Error, Verb, accounts::Area};
use kit_db::Reads;

/// The register names nobody: it is the same for the whole installation.
pub const READ: Verb = Verb::see("processing.read", Area::People);
pub const REGISTER: Verb = Verb::govern("processing.register", Area::People);
pub const EDIT: Verb = Verb::govern("processing.edit", Area::People);

pub const SEE_CONSENTS: Verb = Verb::see("consent.see", Area::People);
pub const GIVE: Verb = Verb::work("consent.give", Area::People);
pub const WITHDRAW: Verb = Verb::work("consent.withdraw", Area::People);

pub const SEE_REQUESTS: Verb = Verb::see("request.see", Area::People);
pub const RECEIVE: Verb = Verb::work("request.receive", Area::People);
pub const IDENTIFY: Verb = Verb::work("request.identify", Area::People);
pub const ANSWER: Verb = Verb::work("request.answer", Area::People);
pub const REFUSE: Verb = Verb::decide("request.refuse", Area::People);

/// To take out everything that is held of one person; noted as a reading.
pub const TAKE_FILE: Verb = Verb::work("file.read", Area::People);

pub const FORESEE: Verb = Verb::work("erasure.foresee", Area::People);
pub const HOLD: Verb = Verb::decide("erasure.hold", Area::People);
pub const RELEASE: Verb = Verb::decide("erasure.release", Area::People);
/// Has no page: the night does it.
pub const ANONYMISE: Verb = Verb::govern("person.anonymise", Area::People);

pub const SEE_IDENTITY: Verb = Verb::decide("identity.read", Area::People);
pub const ENTER_IDENTITY: Verb = Verb::decide("identity.enter", Area::People);
pub const REMOVE_IDENTITY: Verb = Verb::decide("identity.remove", Area::People);

pub const VERBS: &[Verb] = &[
    READ,
    REGISTER,
    EDIT,
    SEE_CONSENTS,
    GIVE,
    WITHDRAW,
    SEE_REQUESTS,
    RECEIVE,
    IDENTIFY,
    ANSWER,
    REFUSE,
    TAKE_FILE,
    FORESEE,
    HOLD,
    RELEASE,
    ANONYMISE,
    SEE_IDENTITY,
    ENTER_IDENTITY,
    REMOVE_IDENTITY,
];

/// The request, if the actor may do `verb` to it.
pub async fn find_request(
    cx: &Cx,
    tx: &impl Reads,
    verb: Verb,
    id: RequestId,
) -> Result<Request, Error> {
    let request = store::find_request(tx, id).await?.ok_or(Error::NotFound)?;
    cx.allow_at(tx, SEE_REQUESTS, verb, &request.place).await?;
    Ok(request)
}
