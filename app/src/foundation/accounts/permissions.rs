//! What people do with accounts, and how one is found for it.

use super::{Account, AccountId, Area, Given, grant::may_give, store};
use crate::foundation::{Cx, Error, Grant, Verb, places};
use kit_db::Reads;

pub const SIGN_IN: Verb = Verb::public("account.sign_in");
pub const SIGN_OUT: Verb = Verb::public("account.sign_out");
pub const SPEAK: Verb = Verb::public("account.speak");
/// Opens one's account with the code of a slip, or gets a new password by it.
pub const ACCEPT: Verb = Verb::public("account.accept");

/// Comes in by a passkey.
pub const ENTER: Verb = Verb::public("account.enter");
/// Comes in by the provider that vouches for people.
pub const ENTER_BY_PROVIDER: Verb = Verb::public("account.enter_by_provider");
/// Shows the second factor at the door.
pub const CONFIRM: Verb = Verb::public("account.confirm");

/// One's own account.
pub const READ: Verb = Verb::own("account.read");
pub const EDIT: Verb = Verb::own("account.edit");
pub const CHANGE_PASSWORD: Verb = Verb::own("account.change_password");
/// Where one is written to oneself.
pub const CHANGE_MAIL: Verb = Verb::own("account.change_mail");
pub const END_SESSION: Verb = Verb::own("account.end_session");
pub const END_SESSIONS: Verb = Verb::own("account.end_sessions");
/// Repeats a role of one's own to a colleague while one is away.
pub const DELEGATE: Verb = Verb::own("account.delegate");
pub const RECALL: Verb = Verb::own("account.recall");
/// Sets up one's second factor.
pub const PROTECT: Verb = Verb::own("account.protect");
pub const UNPROTECT: Verb = Verb::own("account.unprotect");
pub const RENEW_CODES: Verb = Verb::own("account.renew_codes");
/// A passkey of one's own.
pub const ADD_PASSKEY: Verb = Verb::own("account.add_passkey");
pub const REMOVE_PASSKEY: Verb = Verb::own("account.remove_passkey");
/// Who one is at the provider.
pub const LINK: Verb = Verb::own("account.link");
pub const UNLINK: Verb = Verb::own("account.unlink");

/// Asks for a letter with which to choose a new password.
pub const ASK_RESET: Verb = Verb::public("account.ask_reset");

/// The accounts of others.
pub const SEE: Verb = Verb::see("account.see", Area::Accounts);
pub const FOUND: Verb = Verb::decide("account.found", Area::Accounts);
pub const INVITE: Verb = Verb::decide("account.invite", Area::Accounts);
pub const GRANT: Verb = Verb::decide("account.grant", Area::Accounts);
pub const WITHDRAW: Verb = Verb::decide("account.withdraw", Area::Accounts);
/// A new code at the counter.
pub const HAND_OUT: Verb = Verb::decide("account.hand_out", Area::Accounts);
/// A new code, by mail.
pub const SEND_CODE: Verb = Verb::decide("account.send_code", Area::Accounts);
/// Where an account is written to.
pub const READDRESS: Verb = Verb::decide("account.readdress", Area::Accounts);
pub const DISABLE: Verb = Verb::decide("account.disable", Area::Accounts);
pub const ENABLE: Verb = Verb::decide("account.enable", Area::Accounts);

pub const VERBS: &[Verb] = &[
    SIGN_IN,
    SIGN_OUT,
    SPEAK,
    ACCEPT,
    ASK_RESET,
    ENTER,
    ENTER_BY_PROVIDER,
    CONFIRM,
    READ,
    EDIT,
    CHANGE_PASSWORD,
    CHANGE_MAIL,
    END_SESSION,
    END_SESSIONS,
    DELEGATE,
    RECALL,
    PROTECT,
    UNPROTECT,
    RENEW_CODES,
    ADD_PASSKEY,
    REMOVE_PASSKEY,
    LINK,
    UNLINK,
    SEE,
    FOUND,
    INVITE,
    GRANT,
    WITHDRAW,
    HAND_OUT,
    SEND_CODE,
    READDRESS,
    DISABLE,
    ENABLE,
];

/// An account with what the reader sees of its grants.
pub struct Found {
    pub account: Account,
    /// Those in the reader's scope, the latest first.
    pub given: Vec<Given>,
    /// A place of the reader's scope that the account is of: where the journal notes what is done to it.
    pub place: String,
}

/// The account, for whoever may do `verb` to it as a whole.
///
/// One without any role in the actor's places does not exist for them. To close it or to hand out its code is to hold all
/// that it opens, wherever: only who could give every one of its roles may, and fails with [`Error::Denied`] otherwise.
pub async fn find_for(cx: &Cx, tx: &impl Reads, verb: Verb, id: AccountId) -> Result<Found, Error> {
    let account = find_seen(cx, tx, id).await?;
    let given = store::seen_of(cx, tx, id).await?;
    let place = given.first().map(|given| given.place.clone()).ok_or(Error::NotFound)?;
    if verb != SEE && !rules_over(cx, tx, verb, id, &place).await? {
        return Err(Error::Denied(verb));
    }
    Ok(Found { account, given, place })
}

/// The account, if one of its grants is in the reader's scope.
pub async fn find_seen(cx: &Cx, tx: &impl Reads, id: AccountId) -> Result<Account, Error> {
    let account = store::find(tx, id).await?.ok_or(Error::NotFound)?;
    match store::seen_of(cx, tx, id).await?.is_empty() {
        true => Err(Error::NotFound),
        false => Ok(account),
    }
}

/// Whether the actor could give every role that the account has or will have.
pub async fn rules_over(
    cx: &Cx,
    tx: &impl Reads,
    verb: Verb,
    id: AccountId,
    place: &str,
) -> Result<bool, Error> {
    let authority = authority(cx, tx).await?;
    let above = places::above(tx, place).await?;
    let there = |own: &&Grant| above.iter().any(|place| *place == own.place);
    let mut rules = authority.iter().filter(there).any(|own| own.role.may(verb));
    for given in store::all_of(tx, id).await?.iter().filter(|given| given.is_open(cx.today())) {
        let above = places::above(tx, &given.place).await?;
        rules = rules && may_give(&authority, &above, given.role);
    }
    Ok(rules)
}

/// What the actor has themselves: what a colleague repeated to them gives nothing to others, or it would outlast the absence.
pub async fn authority(cx: &Cx, tx: &impl Reads) -> Result<Vec<Grant>, Error> {
    match cx.account() {
        Some(account) => Ok(store::own(tx, account, cx.today()).await?),
        None => Ok(cx.actor.iter().flat_map(|actor| actor.grants.clone()).collect()),
    }
}
