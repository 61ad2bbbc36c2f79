//! Addresses of signing in and out, of one's own account and of the accounts of others.

mod factor;
mod invitation;
mod list;
mod mail;
mod mine;
mod one;
mod passkey;
mod provider;
mod sign_in;
mod things;

use super::permissions::{
    ACCEPT, ADD_PASSKEY, ASK_RESET, CHANGE_MAIL, CHANGE_PASSWORD, CONFIRM, DELEGATE, DISABLE, EDIT,
    ENABLE, END_SESSION, END_SESSIONS, ENTER, ENTER_BY_PROVIDER, GRANT, HAND_OUT, INVITE, LINK,
    PROTECT, READ, READDRESS, RECALL, REMOVE_PASSKEY, RENEW_CODES, SEE, SEND_CODE, SIGN_IN,
    SIGN_OUT, SPEAK, UNLINK, UNPROTECT, WITHDRAW,
};
use crate::{foundation::Route, layout::ListSpec};

pub const LIST: ListSpec = ListSpec {
    sorts: &["name", "seen"],
    filters: &["role", "place", "state"],
    default_sort: "name",
    default_desc: false,
    per: 50,
};

pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/sign-in", SIGN_IN, sign_in::page),
        Route::post("/sign-in", SIGN_IN, sign_in::sign_in),
        Route::post("/sign-out", SIGN_OUT, sign_in::sign_out),
        Route::post("/language/{lang}", SPEAK, sign_in::speak),
        Route::get("/sign-in/factor", CONFIRM, factor::door_page),
        Route::post("/sign-in/factor", CONFIRM, factor::confirm),
        Route::post("/sign-in/factor/passkeys/questions", CONFIRM, passkey::ask_first),
        Route::post("/sign-in/factor/passkeys", CONFIRM, passkey::add_first),
        Route::post("/sign-in/passkey/questions", ENTER, passkey::ask_at_door),
        Route::post("/sign-in/passkey", ENTER, passkey::enter),
        Route::get("/sign-in/provider", ENTER_BY_PROVIDER, provider::go),
        Route::get("/sign-in/provider/answer", ENTER_BY_PROVIDER, provider::answer),
        Route::post("/invitation/provider", ACCEPT, provider::accept),
        Route::get("/invitation", ACCEPT, invitation::page),
        Route::post("/invitation", ACCEPT, invitation::accept),
        Route::get("/forgotten", ASK_RESET, mail::forgotten_page),
        Route::post("/forgotten", ASK_RESET, mail::ask_reset),
        Route::get("/account", READ, mine::page),
        Route::get("/me", READ, mine::moved),
        Route::post("/account", EDIT, mine::edit),
        Route::post("/account/password", CHANGE_PASSWORD, mine::change_password),
        Route::post("/account/mail", CHANGE_MAIL, mine::change_mail),
        Route::get("/account/factor", READ, factor::page),
        Route::post("/account/factor", PROTECT, factor::protect),
        Route::post("/account/factor/removal", UNPROTECT, factor::unprotect),
        Route::post("/account/factor/codes", RENEW_CODES, factor::renew_codes),
        Route::get("/account/passkeys", READ, passkey::page),
        Route::post("/account/passkeys/questions", ADD_PASSKEY, passkey::ask_for),
        Route::post("/account/passkeys", ADD_PASSKEY, passkey::add),
        Route::get("/account/passkeys/{passkey}/removal", READ, passkey::remove_page),
        Route::post("/account/passkeys/{passkey}/removal", REMOVE_PASSKEY, passkey::remove),
        Route::get("/account/provider", READ, provider::page),
        Route::post("/account/provider", LINK, provider::link),
        Route::post("/account/provider/removal", UNLINK, provider::unlink),
        Route::post("/account/sessions/{session}/ending", END_SESSION, mine::end_session),
        Route::post("/account/sessions/ending", END_SESSIONS, mine::end_sessions),
        Route::post("/account/delegations", DELEGATE, mine::delegate),
        Route::post("/account/delegations/{delegation}/withdrawal", RECALL, mine::recall),
        Route::get("/accounts", SEE, list::page),
        Route::get("/accounts/new", INVITE, list::blank),
        Route::post("/accounts", INVITE, list::invite),
        Route::get("/accounts/{id}", SEE, one::page),
        Route::post("/accounts/{id}/grants", GRANT, one::grant),
        Route::get("/accounts/{id}/grants/{grant}/withdrawal", WITHDRAW, one::withdraw_page),
        Route::post("/accounts/{id}/grants/{grant}/withdrawal", WITHDRAW, one::withdraw),
        Route::get("/accounts/{id}/things", GRANT, things::page),
        Route::post("/accounts/{id}/things", GRANT, things::grant),
        Route::get("/accounts/{id}/codes", HAND_OUT, one::hand_out_page),
        Route::post("/accounts/{id}/codes", HAND_OUT, one::hand_out),
        Route::post("/accounts/{id}/slip", HAND_OUT, one::slip),
        Route::post("/accounts/{id}/letters", SEND_CODE, mail::send_code),
        Route::post("/accounts/{id}/mail", READDRESS, mail::readdress),
        Route::get("/accounts/{id}/disabling", DISABLE, one::disable_page),
        Route::post("/accounts/{id}/disabling", DISABLE, one::disable),
        Route::post("/accounts/{id}/enabling", ENABLE, one::enable),
    ]
}
