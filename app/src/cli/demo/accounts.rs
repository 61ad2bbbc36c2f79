//! Who signs in to the demonstration: three officers of different provinces, and those above and beside them.

use crate::foundation::{
    Actor, Cx, Error, Grant,
    accounts::{self, NewAccount, Password, Role, Thing},
    organisations::OrganisationId,
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
    person("amina@azilal.example", "أمينة بنعلي", Role::TrainingOfficer, "05.081"),
    person("driss@rehamna.example", "إدريس الرحماني", Role::TrainingOfficer, "07.427"),
    person("latifa@ainsebaa.example", "لطيفة الشرقاوي", Role::TrainingOfficer, "06.141.01.20"),
    person("nadia@benimellal.example", "نادية أوبيه", Role::RegionalCoordinator, "05"),
    person("karim@azilal.example", "كريم أمزيل", Role::Reader, "05.081"),
    person("salma@qurb.example", "سلمى التازي", Role::Administrator, "MA"),
];

/// The director of the telecentre of Tabant, whose role holds for that centre alone.
pub const DIRECTOR: Person =
    person("rachid@tabant.example", "رشيد أوتماغيت", Role::CentreDirector, "05.081.03.09");

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

/// The account of the director, once there is a centre.
pub async fn load_director(cx: &Cx, tx: &mut WriteTx, centre: OrganisationId) -> Result<(), Error> {
    let Person { login, name, role, place, lang } = DIRECTOR;
    let (login, name, place) = (login.into(), name.into(), place.into());
    let password = Password::new(PASSWORD);
    let new = NewAccount { login, name, password, lang, role, place };
    accounts::found_for(cx, tx, &new, Some(Thing::centre(centre.0))).await?;
    Ok(())
}

/// The context of one of them, so that the journal names who did what.
pub async fn acting(cx: &Cx, tx: &WriteTx, login: &str) -> Result<Cx, Error> {
    let account = accounts::by_login(tx, login).await?.ok_or(Error::NotFound)?;
    let person = PEOPLE.iter().find(|person| person.login == login).ok_or(Error::NotFound)?;
    let grants = vec![Grant::whole(person.role, person.place)];
    let mut acting = cx.clone();
    acting.actor = Some(Actor { account: Some(account.id), name: account.name, grants });
    Ok(acting)
}
