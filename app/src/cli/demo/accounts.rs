//! Who signs in to the demonstration: three officers of different provinces, and those above and beside them.

use crate::foundation::{
    Cx, Error,
    accounts::{self, NewAccount, Password, Role},
};
use kit_db::WriteTx;
use kit_lang::Lang;

/// Everybody's in the demonstration. It is printed, so it protects nothing: `qurb doctor` complains where it is in use.
pub const PASSWORD: &str = "demonstration qurb";

pub struct Person {
    pub login: &'static str,
    pub name: &'static str,
    pub role: Role,
    pub place: &'static str,
    pub lang: Lang,
}

pub const PEOPLE: [Person; 6] = [
    person("amina@azilal.example", "أمينة بنعلي", Role::Officer, "05.081"),
    person("driss@rehamna.example", "إدريس الرحماني", Role::Officer, "07.427"),
    person("latifa@ainsebaa.example", "لطيفة الشرقاوي", Role::Officer, "06.141.01.20"),
    person("nadia@benimellal.example", "نادية أوبيه", Role::Coordinator, "05"),
    person("karim@azilal.example", "كريم أمزيل", Role::Reader, "05.081"),
    person("salma@qurb.example", "سلمى التازي", Role::Administrator, "MA"),
];

const fn person(
    login: &'static str,
    name: &'static str,
    role: Role,
    place: &'static str,
) -> Person {
    Person { login, name, role, place, lang: Lang::Ar }
}

pub async fn load(cx: &Cx, tx: &mut WriteTx) -> Result<(), Error> {
    for Person { login, name, role, place, lang } in PEOPLE {
        let (login, name, place) = (login.into(), name.into(), place.into());
        let password = Password::new(PASSWORD);
        accounts::found(cx, tx, &NewAccount { login, name, password, lang, role, place }).await?;
    }
    Ok(())
}
