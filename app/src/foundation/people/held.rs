//! What the register itself holds of one person.

use super::{PersonId, in_script_of, store};
use crate::foundation::{Cx, Error, places, privacy::Section};
use kit_db::{ReadTx, WriteTx};

/// Who they are, where they belong, what they took part in. An audience marked sensitive is never written.
pub async fn held(cx: &Cx, tx: &ReadTx, id: PersonId) -> Result<Vec<Section>, Error> {
    let person = store::find(tx, id).await?.ok_or(Error::NotFound)?;
    let t = |key: &str| cx.server.words.format_plain(cx.lang, key, &[]);
    let place = places::name_of(tx, &person.place, cx.lang).await?;
    let facts = [
        ("person-name-ar", person.name_ar.clone()),
        ("person-name-fr", person.name_fr.clone()),
        ("person-sex", person.sex.map(|sex| t(sex.key())).unwrap_or_default()),
        ("person-birth-year", person.birth_year.map(|year| year.to_string()).unwrap_or_default()),
        ("person-place", place),
        ("person-phone", person.phone.as_deref().map(super::shown_phone).unwrap_or_default()),
        ("person-email", person.email.clone().unwrap_or_default()),
    ];
    let facts = facts.into_iter().filter(|(_, value)| !value.is_empty());
    let facts = facts.map(|(key, value)| vec![t(key), value]).collect();
    let identity = Section::new(cx, "file-identity", &["file-field", "file-value"], facts);
    let mut sections = vec![identity, memberships(cx, tx, id).await?, events(cx, tx, id).await?];
    sections.extend(bounces(cx, tx, id).await?);
    Ok(sections)
}

/// Takes out from which of their addresses letters came back; the addresses themselves go with the name.
pub async fn erase(tx: &mut WriteTx, id: PersonId) -> Result<(), Error> {
    Ok(store::forget_bounces_about(tx, id).await?)
}

/// From which of their addresses letters came back; nothing where none did.
async fn bounces(cx: &Cx, tx: &ReadTx, id: PersonId) -> Result<Option<Section>, Error> {
    let row = |one: store::Bounces| {
        let said = if one.said.is_empty() { one.code } else { one.said };
        vec![one.address, kit_lang::date_time(cx.lang, one.last_at), said]
    };
    let rows: Vec<_> = store::bounces_about(tx, id).await?.into_iter().map(row).collect();
    let columns = ["person-email", "file-when", "person-email-said"];
    let section = |rows| Section::new(cx, "person-email-bounces", &columns, rows);
    Ok((!rows.is_empty()).then(|| section(rows)))
}

async fn memberships(cx: &Cx, tx: &ReadTx, id: PersonId) -> Result<Section, Error> {
    let t = |key: &str| cx.server.words.format_plain(cx.lang, key, &[]);
    let day = |day: Option<chrono::NaiveDate>| {
        day.map(|day| kit_lang::date(cx.lang, day)).unwrap_or_default()
    };
    let row = |one: store::Belonging| {
        let name = in_script_of(cx.lang, &one.name_ar, &one.name_fr).to_owned();
        vec![name, t(&one.role.key()), day(one.from_on), day(one.to_on)]
    };
    let rows = store::memberships(tx, id).await?.into_iter().map(row).collect();
    let columns =
        ["person-organisation", "person-member-role", "person-member-from", "person-member-to"];
    Ok(Section::new(cx, "person-organisations", &columns, rows))
}

async fn events(cx: &Cx, tx: &ReadTx, id: PersonId) -> Result<Section, Error> {
    let t = |key: &str| cx.server.words.format_plain(cx.lang, key, &[]);
    let row = |one: store::TakenPart| {
        let title = in_script_of(cx.lang, &one.title_ar, &one.title_fr).to_owned();
        let place = in_script_of(cx.lang, &one.place_ar, &one.place_fr).to_owned();
        let when = kit_lang::date_range(cx.lang, one.starts_on, one.ends_on);
        let attended = format!("{} / {}", one.attended, one.half_days);
        vec![title, place, when, t(&format!("person-capacity-{}", one.capacity)), attended]
    };
    let rows = store::taken_part(cx, tx, id).await?.into_iter().map(row).collect();
    let columns =
        ["person-session", "person-place", "file-when", "person-capacity", "person-attended"];
    Ok(Section::new(cx, "person-took-part", &columns, rows))
}
