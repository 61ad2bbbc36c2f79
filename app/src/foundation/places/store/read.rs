//! Finding places: by code, by where they lie, by what people write.

use crate::{
    foundation::journal::Change,
    foundation::places::{Place, PlaceCode, PlaceRow, find, resolve_2014},
    layout::Choice,
};
use kit_db::{FromRow, Reads, Result, Sql, Value, sql};
use kit_lang::Lang;
use std::borrow::Cow;

const COLUMNS: &str = "select p.code, p.kind, p.parent, p.name_ar, p.name_fr, p.aliases, p.population, \
     p.households, p.milieu, p.shipped, p.version from places p";

pub async fn find_place(tx: &impl Reads, code: &str) -> Result<Option<PlaceRow>> {
    let mut sql = Sql::new(COLUMNS);
    sql.with("where p.code = ?", [code.into()]);
    tx.optional(sql.query()).await
}

/// The name of a place as the reader reads it; its code when there is no such place.
///
/// The names of the shipped division do not change while the program runs: no statement for them.
pub async fn name_of(tx: &impl Reads, code: &str, lang: Lang) -> Result<String> {
    if let Some(place) = find(code) {
        let name = if lang == Lang::Ar { &place.name_ar } else { &place.name_fr };
        return Ok(name.clone());
    }
    let place = find_place(tx, code).await?;
    Ok(place.map_or_else(|| code.to_owned(), |place| place.name(lang).to_owned()))
}

/// Changes with the place of `field` by its Arabic name, like the titles beside it in the journal.
pub async fn named(tx: &impl Reads, mut changes: Vec<Change>, field: &str) -> Result<Vec<Change>> {
    for change in changes.iter_mut().filter(|change| change.field == field) {
        change.before = name_of(tx, &change.before, Lang::Ar).await?;
        change.after = name_of(tx, &change.after, Lang::Ar).await?;
    }
    Ok(changes)
}

/// The place itself and those above it, upwards; none when there is no such place.
///
/// The shipped division does not change while the program runs: no statement for it, so that a right is decided in a
/// microsecond.
pub async fn above(tx: &impl Reads, code: &str) -> Result<Vec<Cow<'static, str>>> {
    let Some(place) = find(code) else {
        return tx
            .column::<String>(sql!("select above from place_above where place = $1", code))
            .await
            .map(|above| above.into_iter().map(Cow::Owned).collect());
    };
    let up = |place: &&'static Place| place.parent.as_ref().and_then(|code| find(code.as_str()));
    let upwards = std::iter::successors(Some(place), up);
    Ok(upwards.map(|place| Cow::Borrowed(place.code.as_str())).collect())
}

/// The place and those above it, the nation first.
pub async fn path(tx: &impl Reads, code: &str) -> Result<Vec<PlaceRow>> {
    let mut sql = Sql::new(COLUMNS);
    sql.push("join place_above a on a.above = p.code");
    sql.with("where a.place = ? order by a.distance desc", [code.into()]);
    tx.all(sql.query()).await
}

pub async fn children(tx: &impl Reads, code: &str) -> Result<Vec<PlaceRow>> {
    let mut sql = Sql::new(COLUMNS);
    sql.with("where p.parent = ? order by p.rank, p.code", [code.into()]);
    tx.all(sql.query()).await
}

/// How many places are looked through for the one that bears the very name.
const LOOKED_THROUGH: i64 = 300;

/// Places whose names, aliases or code hold every word: those that bear the very name, then the higher ones.
pub async fn matching(tx: &impl Reads, query: &str, most: usize) -> Result<Vec<PlaceRow>> {
    let mut sql = Sql::new(COLUMNS);
    let wanted = kit_words::fold(without_kind(&kit_words::fold(query)));
    let words = kit_words::query_words(&wanted);
    if words.is_empty() {
        sql.push("where 1 = 0");
    } else {
        sql.with("where (p.code = ? or (1 = 1", [query.trim().into()]);
        for word in words {
            let prefix = format!("% {}%", word.prefix);
            match word.skeleton {
                Some(key) => sql.with(
                    "and (p.words like ? or p.words like ?)",
                    [prefix.into(), format!("% {key} %").into()],
                ),
                None => sql.with("and p.words like ?", [prefix.into()]),
            };
        }
        sql.push("))");
    }
    sql.with("order by p.rank, p.code limit ?", [LOOKED_THROUGH.into()]);
    let mut found: Vec<PlaceRow> = tx.all(sql.query()).await?;
    found.sort_by_cached_key(|place| !place.is_named(&wanted));
    found.truncate(most);
    Ok(found)
}

/// The places below `within` that people may mean by `text`: a code of 2024 or 2014, a name in either script, an alias,
/// with or without the word for its kind in front. Communes come before what bears the same name above or below them.
pub async fn resolve(tx: &impl Reads, text: &str, within: &str) -> Result<Vec<PlaceRow>> {
    if let Some(code) = PlaceCode::parse(text.trim()).ok().map(|code| today(&code)) {
        let place = find_place(tx, code.as_str()).await?;
        return Ok(place.into_iter().collect());
    }
    let wanted = kit_words::fold(without_kind(&kit_words::fold(text)));
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let mut found = matching(tx, &wanted, 40).await?;
    let inside: Vec<Value> = found.iter().map(|place| place.code.as_str().into()).collect();
    let below = below(tx, inside, within).await?;
    found.retain(|place| below.contains(&place.code));
    let exact: Vec<PlaceRow> =
        found.iter().filter(|place| place.is_named(&wanted)).cloned().collect();
    let mut best = if exact.is_empty() { found } else { exact };
    best.sort_by_key(|place| (place.kind != "commune", place.code.clone()));
    Ok(best)
}

fn today(code: &PlaceCode) -> PlaceCode {
    if find(code.as_str()).is_some() {
        return code.clone();
    }
    resolve_2014(code).unwrap_or_else(|_| code.clone())
}

async fn below(tx: &impl Reads, codes: Vec<Value>, within: &str) -> Result<Vec<String>> {
    if codes.is_empty() {
        return Ok(Vec::new());
    }
    let marks = vec!["?"; codes.len()].join(", ");
    let mut sql = Sql::new("select place from place_above");
    sql.with("where above = ?", [within.into()]);
    sql.with(&format!("and place in ({marks})"), codes);
    tx.column(sql.query()).await
}

/// The words that people put before a name, folded.
const KINDS: [&str; 24] = [
    "commune",
    "province",
    "prefecture",
    "cercle",
    "region",
    "wilaya",
    "arrondissement",
    "douar",
    "quartier",
    "municipalite",
    "de la",
    "de l",
    "du",
    "des",
    "de",
    "d",
    "cr",
    "cu",
    "c r",
    "c u",
    "rurale",
    "urbaine",
    "cu de",
    "cr de",
];

fn without_kind(folded: &str) -> &str {
    let mut rest = folded;
    loop {
        let words = KINDS.iter().copied().chain(arabic_kinds());
        let shorter = words
            .filter_map(|kind| rest.strip_prefix(kind).and_then(|rest| rest.strip_prefix(' ')))
            .min_by_key(|rest| rest.len());
        match shorter {
            Some(shorter) if !shorter.is_empty() => rest = shorter,
            _ => return rest,
        }
    }
}

/// The same words in Arabic, as folding leaves them.
fn arabic_kinds() -> impl Iterator<Item = &'static str> {
    [
        "جماعه",
        "الجماعه",
        "اقليم",
        "عماله",
        "دائره",
        "جهه",
        "مقاطعه",
        "دوار",
        "حي",
        "بلديه",
        "القرويه",
        "الحضريه",
        "الترابيه",
        "عماله مقاطعات",
    ]
    .into_iter()
}

/// Communes and arrondissements below a place, by name: what a person lives in and a session takes place in.
pub async fn choices_below(tx: &impl Reads, code: &str, lang: Lang) -> Result<Vec<Choice>> {
    let mut sql = Sql::new(COLUMNS);
    sql.push("join place_above a on a.place = p.code");
    sql.with("where a.above = ? and p.kind in ('commune', 'arrondissement')", [code.into()]);
    let mut places: Vec<PlaceRow> = tx.all(sql.query()).await?;
    places.sort_by_cached_key(|place| kit_lang::sort_key(lang, place.name(lang)));
    Ok(places.iter().map(|place| Choice::new(&place.code, place.name(lang))).collect())
}

/// What happens in a place and all below it.
#[derive(Debug, Default, FromRow)]
pub struct Around {
    pub sessions: i64,
    /// Forums, study days, meetings: what is held beside sessions.
    pub events: i64,
    pub people: i64,
    pub organisations: i64,
}

pub async fn around(tx: &impl Reads, code: &str) -> Result<Around> {
    let found = tx
        .optional(sql!(
            "select (select count(*) from events e join place_above a on a.place = e.place
                      where a.above = $1 and e.kind = 'session') as sessions,
                    (select count(*) from events e join place_above a on a.place = e.place
                      where a.above = $1 and e.kind <> 'session') as events,
                    (select count(*) from people p join place_above a on a.place = p.place
                      where a.above = $1) as people,
                    (select count(*) from organisations o join place_above a on a.place = o.place
                      where a.above = $1) as organisations",
            code,
        ))
        .await?;
    Ok(found.unwrap_or_default())
}

/// What a person may act for, of the kinds that keep plans and registers: the nation, regions, provinces and prefectures of
/// the scope; `communes` too, unless the scope is a region or more, whose communes would be hundreds.
pub async fn choices_within(
    tx: &impl Reads,
    scope: &[String],
    communes: bool,
    lang: Lang,
) -> Result<Vec<Choice>> {
    let wide = scope.iter().any(|place| place == "MA" || place.len() == 2);
    let low = if communes && !wide { ", 'commune', 'arrondissement'" } else { "" };
    let marks = vec!["?"; scope.len().max(1)].join(", ");
    let mut args: Vec<Value> = scope.iter().map(|place| place.as_str().into()).collect();
    if args.is_empty() {
        args.push("".into());
    }
    let mut sql = Sql::new(COLUMNS);
    sql.with(
        &format!(
            "where p.code in (select place from place_above where above in ({marks}))
               and p.kind in ('nation', 'region', 'province', 'prefecture', 'arrondissements_prefecture'{low})
             order by p.rank, p.code"
        ),
        args,
    );
    let places: Vec<PlaceRow> = tx.all(sql.query()).await?;
    Ok(places.iter().map(|place| Choice::new(&place.code, place.name(lang))).collect())
}
