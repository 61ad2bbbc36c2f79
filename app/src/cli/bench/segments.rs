//! Segments over a crowd of their own: five conditions asked of everybody, counted, the first page with its reasons.

use super::{
    Args,
    figures::{Figures, against, at, told},
    samples, store,
};
use crate::{
    features::segments::{
        Asking, Condition, Group, How, Part, Question, count_of, held, mandates, members, prepare,
    },
    foundation::{
        Cx, Server,
        people::PersonId,
        places::{PlaceKind, shipped},
    },
};
use anyhow::{Context, ensure};
use chrono::NaiveDate;
use kit_db::{ReadTx, Value, new_uuid, uuid::Uuid};
use kit_lang::{Lang, sort_key};
use std::time::{Duration, Instant};

/// How often each is asked.
const ROUNDS: usize = 40;
/// Of the crowd, so many are written in one transaction.
const TOGETHER: usize = 20_000;
/// The events that the crowd was at.
const EVENTS: usize = 2_000;

/// Five conditions in a region and in the whole nation; and the count after somebody changed.
pub async fn segments(server: &Server, args: &Args, figures: &mut Figures) -> anyhow::Result<()> {
    let cx = server.system("qurb bench");
    crowd(&cx, args.people).await?;
    for (name, place) in [("of a region", Some("05")), ("of the nation", None)] {
        let question = five(place)?;
        let tx = cx.read().await?;
        let asking = prepare(&cx, &tx, None, "MA", question).await?;
        let asking = asking.map_err(|refused| anyhow::anyhow!("{refused}"))?;
        let (mut counts, mut pages, mut found) = (Vec::new(), Vec::new(), 0);
        for _ in 0..ROUNDS {
            let started = Instant::now();
            found = count_of(&cx, &tx, &asking).await?;
            counts.push(started.elapsed());
            pages.push(page(&cx, &tx, &asking, found).await?);
        }
        let of = format!("five conditions {name}, {} people", args.people);
        let counted = format!("{} ({found} found)", told(at(&counts, 0.5)));
        figures.add(format!("{of}: count"), counted, against("≤ 150 ms", "Mautic 40 min"));
        let first = told(at(&pages, 0.5));
        figures.add(format!("{of}: first page"), first, against("≤ 50 ms", ""));
    }
    at_once(&cx).await
}

/// The time of the first page, with the reasons.
async fn page(cx: &Cx, tx: &ReadTx, asking: &Asking, found: i64) -> anyhow::Result<Duration> {
    let started = Instant::now();
    let rows = members(cx, tx, (asking, found), Some((50, 0))).await?;
    let ids: Vec<PersonId> = rows.iter().map(|row| row.id).collect();
    held(tx, asking, &ids).await?;
    mandates(tx, &ids).await?;
    Ok(started.elapsed())
}

fn five(place: Option<&str>) -> anyhow::Result<Question> {
    let since = NaiveDate::from_ymd_opt(2025, 1, 1).context("a day")?;
    let mut parts = vec![
        Part::Is(Condition::Audience { code: "cldh".into() }),
        Part::Is(Condition::Sex { sex: "f".into() }),
        Part::Is(Condition::Age { from: Some(18), to: Some(35) }),
        Part::Is(Condition::Took { kind: None, from: Some(since), to: None }),
    ];
    parts.push(match place {
        Some(place) => Part::Is(Condition::Place { code: place.into() }),
        None => Part::Is(Condition::Consent { channel: "sms".into() }),
    });
    Ok(Question::of(Group { how: How::All, parts }))
}

/// Somebody leaves an audience: the next count is one less.
async fn at_once(cx: &Cx) -> anyhow::Result<()> {
    let everybody =
        Group { how: How::All, parts: vec![Part::Is(Condition::Audience { code: "cldh".into() })] };
    let count = async || -> anyhow::Result<i64> {
        let tx = cx.read().await?;
        let asking = prepare(cx, &tx, None, "MA", Question::of(everybody.clone())).await?;
        let asking = asking.map_err(|refused| anyhow::anyhow!("{refused}"))?;
        Ok(count_of(cx, &tx, &asking).await?)
    };
    let before = count().await?;
    let mut tx = cx.write().await?;
    store::leave_audience(&mut tx).await?;
    tx.commit().await?;
    ensure!(count().await? == before - 1, "the count is not of now");
    Ok(())
}

/// The crowd, over all communes, unless an earlier run made it.
async fn crowd(cx: &Cx, many: usize) -> anyhow::Result<()> {
    if store::crowd(&cx.read().await?).await? {
        return Ok(());
    }
    let communes: Vec<&str> = shipped()
        .iter()
        .filter(|place| place.kind == PlaceKind::Commune)
        .map(|place| place.code.as_str())
        .collect();
    let mut tx = cx.write().await?;
    let events: Vec<Uuid> = (0..EVENTS).map(|_| new_uuid(cx.now)).collect();
    let body = new_uuid(cx.now);
    store::crowd_events(&mut tx, cx.now, &events, body).await?;
    tx.commit().await?;
    for first in (0..many).step_by(TOGETHER) {
        let mut tx = cx.write().await?;
        let some: Vec<Soul> = (first..many.min(first + TOGETHER))
            .map(|n| Soul { n, id: new_uuid(cx.now), place: communes[n * 7 % communes.len()] })
            .collect();
        some_of(cx, &mut tx, &some, (&events, body)).await?;
        tx.commit().await?;
        super::told(&format!("crowd: {} of {many}", first + some.len()));
    }
    let mut tx = cx.write().await?;
    store::settle(&mut tx).await?;
    Ok(tx.commit().await?)
}

struct Soul {
    n: usize,
    id: Uuid,
    place: &'static str,
}

async fn some_of(
    cx: &Cx,
    tx: &mut kit_db::WriteTx,
    some: &[Soul],
    (events, body): (&[Uuid], Uuid),
) -> kit_db::Result<()> {
    let people = some.iter().map(|soul| person(cx, soul)).collect();
    tx.insert_rows("people", &PERSON, people).await?;
    let one_in = |many: usize, of: usize| some.iter().filter(move |soul| soul.n % many == of);
    let member = |soul: &Soul| vec![soul.id.into(), "cldh".into()];
    tx.insert_rows("person_audiences", &["person", "audience"], one_in(5, 1).map(member).collect())
        .await?;
    let role = |soul: &Soul| {
        vec![new_uuid(cx.now).into(), soul.id.into(), body.into(), "treasurer".into()]
    };
    let columns = ["id", "person", "organisation", "role"];
    tx.insert_rows("memberships", &columns, one_in(7, 3).map(role).collect()).await?;
    let consent = |soul: &Soul| {
        let words = ["sms", "fr", "", "paper", ""].map(Value::from);
        let days = [Value::from(cx.today()), cx.now.into()];
        [&[Value::from(new_uuid(cx.now)), soul.id.into()][..], &words, &days].concat()
    };
    let columns =
        ["id", "person", "channel", "lang", "text", "means", "collector", "given_on", "noted_at"];
    tx.insert_rows("consents", &columns, one_in(3, 0).map(consent).collect()).await?;
    let was = |soul: &Soul| {
        let sort = Value::from(vec![0_u8; 8]);
        vec![
            new_uuid(cx.now).into(),
            events[soul.n / 2 % events.len()].into(),
            soul.id.into(),
            "participant".into(),
            sort.clone(),
            sort,
            cx.now.into(),
            1_i64.into(),
        ]
    };
    let columns =
        ["id", "event", "person", "capacity", "sort_ar", "sort_fr", "registered_at", "attended"];
    tx.insert_rows("registrations", &columns, one_in(2, 0).map(was).collect()).await
}

const PERSON: [&str; 11] = [
    "id",
    "name_ar",
    "name_fr",
    "sex",
    "birth_year",
    "place",
    "phone",
    "email",
    "sort_ar",
    "sort_fr",
    "made_at",
];

fn person(cx: &Cx, soul: &Soul) -> Vec<Value> {
    let new = samples::person(soul.n, soul.place);
    let (ar, fr) = (sort_key(Lang::Ar, &new.name_ar), sort_key(Lang::Fr, &new.name_fr));
    vec![
        soul.id.into(),
        new.name_ar.into(),
        new.name_fr.into(),
        new.sex.map(|sex| sex.as_str().to_owned()).into(),
        new.birth_year.into(),
        soul.place.into(),
        new.phone.into(),
        new.email.into(),
        ar.into(),
        fr.into(),
        cx.now.into(),
    ]
}
