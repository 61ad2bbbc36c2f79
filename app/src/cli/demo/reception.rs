//! Two open events of Azilal: a day of information that was held, with its badges and its arrivals, and a forum that is to come, with
//! sign-ups, one seat given up, and people who wait. Everybody in it is invented.

use super::{accounts::acting, days, names};
use crate::{
    features::reception::{self, At, NewBadge, Terms},
    foundation::{
        Asked, Cx, Error,
        events::{self, EventId, EventKind, Period},
    },
};
use chrono::{Days, NaiveDate};
use kit_db::WriteTx;

const PLACES: [&str; 4] = ["05.081.03.09", "05.081.01.03", "05.081.03.13", "05.081.01.03"];
const AUDIENCES: [Option<&str>; 4] = [Some("cldh"), Some("eaq"), None, Some("cldh")];

pub async fn load(nation: &Cx, tx: &mut WriteTx) -> Result<(), Error> {
    let cx = acting(nation, tx, "amina@azilal.example").await?;
    held(&cx, tx).await?;
    to_come(&cx, tx).await
}

/// Somebody invented, as they write themselves on a form.
fn person(n: usize) -> NewBadge {
    let (ar, fr, sex) = names::person(n + 60);
    NewBadge {
        name: if n.is_multiple_of(5) { fr } else { ar },
        sex: Some(sex),
        audience: AUDIENCES[n % 4].map(str::to_owned),
        place: Some(PLACES[n % 4].to_owned()),
        organisation: if n.is_multiple_of(3) {
            "جمعية أكريض للتنمية والبيئة".into()
        } else {
            String::new()
        },
        phone: format!("+2126612300{:02}", n % 100),
        ..NewBadge::default()
    }
}

/// At home, each with an address of their own.
fn visitor(cx: &Cx, n: usize) -> Cx {
    let asked = Asked { address: format!("192.0.2.{n}"), ..cx.asked.clone() };
    Cx { asked, ..cx.clone() }
}

async fn event(
    cx: &Cx,
    tx: &mut WriteTx,
    (kind, title): (EventKind, names::Name),
    days: (NaiveDate, NaiveDate),
) -> Result<EventId, Error> {
    let period = Period::of(Some(days.0), Some(days.1), "")
        .map_err(|error| Error::Internal(format!("the demonstration: {error}")))?;
    events::add(cx, tx, &events::Draft::of(kind, title, "05.081", period)).await
}

/// Ten days ago: eighteen signed up, two came without a badge, some did not come.
async fn held(cx: &Cx, tx: &mut WriteTx) -> Result<(), Error> {
    let day = cx.today() - Days::new(10);
    let before = days::on(cx, day - Days::new(20));
    let title = (
        "يوم إخباري حول شروط تمويل المشاريع الصغرى",
        "Journée d’information sur le financement des micro-projets",
    );
    let id = event(&before, tx, (EventKind::CommunicationDay, title), (day, day)).await?;
    let terms = Terms { closes_on: day, seats: Some(40), version: 0 };
    reception::open(&before, tx, id, terms).await?;
    let sheet = events::find(tx, id).await?.ok_or(Error::NotFound)?;
    let then = days::on(cx, day);
    for n in 0..18 {
        let badge = reception::sign_up(&visitor(&before, n), tx, &sheet, &person(n)).await?;
        for half_day in 1..=2 {
            if (n + half_day) % 4 != 0 {
                let at = At { event: id, half_day: half_day as i64 };
                reception::check_in(&then, tx, at, &badge).await?;
            }
        }
    }
    for n in [20, 21] {
        let at = At { event: id, half_day: 1 };
        let new = NewBadge { phone: String::new(), ..person(n) };
        reception::welcome(&then, tx, at, &new).await?;
    }
    Ok(())
}

/// In two weeks: fifteen seats, seventeen signed up, one gave up.
async fn to_come(cx: &Cx, tx: &mut WriteTx) -> Result<(), Error> {
    let day = cx.today() + Days::new(14);
    let title =
        ("الملتقى الإقليمي للتواصل عن قرب", "Forum provincial de communication de proximité");
    let id = event(cx, tx, (EventKind::Forum, title), (day, day + Days::new(1))).await?;
    let terms = Terms { closes_on: day - Days::new(2), seats: Some(15), version: 0 };
    reception::open(cx, tx, id, terms).await?;
    let forum = events::find(tx, id).await?.ok_or(Error::NotFound)?;
    let mut first = None;
    for n in 30..47 {
        let badge = reception::sign_up(&visitor(cx, n), tx, &forum, &person(n)).await?;
        first.get_or_insert(badge);
    }
    match first {
        Some(badge) => reception::give_up(cx, tx, (&forum, badge)).await,
        None => Ok(()),
    }
}
