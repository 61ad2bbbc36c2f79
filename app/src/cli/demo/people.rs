//! Invented people: those whom the register of a province holds before its first sheet comes in.

use super::names;
use crate::foundation::{
    Cx, Error,
    organisations::OrganisationId,
    people::{self, MemberRole, NewPerson, PersonId, Sex, Tenure},
    places::shipped,
};
use chrono::NaiveDate;
use kit_db::WriteTx;

/// People whom the sheet of the Tabant session names again, two of them in another spelling.
const KNOWN: [(&str, &str, Sex, i64); 3] = [
    ("فاطمة أيت علي", "Fatima Ait Ali", Sex::F, 1985),
    ("إبراهيم أوبلا", "Brahim Oubella", Sex::M, 1979),
    ("خديجة بنصالح", "Khadija Bensalah", Sex::F, 1990),
];

/// The three, who live in Tabant.
pub async fn known(cx: &Cx, tx: &mut WriteTx) -> Result<Vec<PersonId>, Error> {
    let people = KNOWN.map(|(ar, fr, sex, born)| NewPerson {
        name_ar: ar.into(),
        name_fr: fr.into(),
        sex: Some(sex),
        birth_year: Some(born),
        place: "05.081.03.09".into(),
        phone: None,
        email: None,
    });
    people::register_many(cx, tx, people.into()).await
}

/// Somebody who was written down twice, by two hands: each record knows what the other does not.
const TWICE: [(&str, &str, Option<&str>); 2] =
    [("أمال بوزكري", "Amal Bouzekri", Some("0662481357")), ("آمال بوزكرى", "Amale Bouzekry", None)];

/// The two records of her, for whoever wants to see how two become one.
pub async fn twice(cx: &Cx, tx: &mut WriteTx) -> Result<Vec<PersonId>, Error> {
    let people = TWICE.map(|(ar, fr, phone)| NewPerson {
        name_ar: ar.into(),
        name_fr: fr.into(),
        sex: Some(Sex::F),
        birth_year: Some(1988),
        place: "05.081.03.09".into(),
        phone: phone.map(str::to_owned),
        email: None,
    });
    people::register_many(cx, tx, people.into()).await
}

/// One person, for a facilitator.
pub async fn one(
    cx: &Cx,
    tx: &mut WriteTx,
    (ar, fr): names::Name,
    sex: Sex,
    place: &str,
) -> Result<PersonId, Error> {
    let new = NewPerson {
        name_ar: ar.into(),
        name_fr: fr.into(),
        sex: Some(sex),
        birth_year: None,
        place: place.into(),
        phone: None,
        email: None,
    };
    people::register(cx, tx, &new).await
}

/// `many` people of the communes below `province`, from the `first`th invented name on, each in one of `organisations`.
pub async fn invent(
    cx: &Cx,
    tx: &mut WriteTx,
    (first, many): (usize, usize),
    province: &str,
    organisations: &[OrganisationId],
) -> Result<Vec<PersonId>, Error> {
    let homes = homes(province);
    let new = (first..first + many).map(|n| {
        let (name_ar, name_fr, sex) = names::person(n);
        NewPerson {
            name_ar,
            name_fr,
            sex: Some(sex),
            // From 18 to 67 years old in 2026, all ages about as often.
            birth_year: i64::try_from(1959 + n * 17 % 50).ok(),
            place: homes[n % homes.len()].clone(),
            phone: (n % 3 > 0).then(|| format!("06{:08}", 10_203_040 + n * 7_919)),
            email: None,
        }
    });
    let made = people::register_many(cx, tx, new.collect()).await?;
    belong(cx, tx, &made, organisations).await?;
    let audiences = made.iter().enumerate().filter(|(n, _)| n % 4 > 0);
    let audiences = audiences.map(|(n, person)| (*person, AUDIENCES[n % AUDIENCES.len()].into()));
    people::add_audiences(tx, &audiences.collect::<Vec<_>>()).await?;
    Ok(made)
}

/// The audiences that invented people are in.
const AUDIENCES: [&str; 6] = ["associations", "holders", "beneficiaries", "eaq", "cldh", "elected"];

/// Everybody is in an organisation; the first of each hold its offices, some of them after somebody else.
async fn belong(
    cx: &Cx,
    tx: &mut WriteTx,
    people: &[PersonId],
    organisations: &[OrganisationId],
) -> Result<(), Error> {
    use MemberRole::{Member, President, Secretary, Treasurer};
    let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day);
    for (n, person) in people.iter().enumerate() {
        let organisation = organisations[n % organisations.len()];
        let role = match n / organisations.len() {
            0 => President,
            1 => Treasurer,
            2 => Secretary,
            _ => Member,
        };
        if n % 7 == 3 {
            let over = Tenure { role: Member, from: day(2015, 1, 12), to: day(2019, 12, 31) };
            let before = organisations[(n + 1) % organisations.len()];
            people::join_as(cx, tx, *person, before, over).await?;
        }
        let year = 2020 + i32::try_from(n % 6).unwrap_or(0);
        let tenure = Tenure { role, from: day(year, 3, 1), to: None };
        people::join_as(cx, tx, *person, organisation, tenure).await?;
    }
    Ok(())
}

/// The communes and arrondissements of a province.
fn homes(province: &str) -> Vec<String> {
    let below = |code: &str| match province {
        "06.141.01.20" => ["06.141.01.21", "06.141.01.23", "06.141.01.25"].contains(&code),
        _ => code.starts_with(&format!("{province}.")) && code.len() > province.len() + 4,
    };
    let codes = shipped().iter().map(|place| place.code.as_str()).filter(|code| below(code));
    codes.map(str::to_owned).collect()
}
