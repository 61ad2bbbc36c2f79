//! The one statement beside a naive answer: an invented crowd, questions drawn at random, the same people found.

use crate::{
    features::{
        modules::ModuleId,
        segments::{
            Came, Condition, Group, How, Part, Question, Reach, When, count_of, people_of, prepare,
            store,
        },
    },
    foundation::{events::EventId, people::PersonId},
    testing::{TestApp, on_both_engines, on_engine},
};
use chrono::{Datelike, NaiveDate};
use kit_db::{Engine, Value, new_uuid, sql, uuid::Uuid};
use std::collections::BTreeSet;

const PLACES: [&str; 5] =
    ["05.081.03.09", "05.081.03.13", "05.081.01.03", "05.081.03.09", "07.427.01.01"];
const ROLES: [&str; 3] = ["treasurer", "president", "member"];
const KINDS: [&str; 2] = ["association", "committee_local"];
const CHANNELS: [&str; 2] = ["sms", "mail"];

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn today() -> NaiveDate {
    day(2026, 11, 22)
}

/// The same numbers each time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % sides).unwrap()
    }

    fn yes(&mut self, one_in: u64) -> bool {
        self.roll(one_in) == 0
    }

    fn day(&mut self) -> NaiveDate {
        let (year, month, of) = (self.roll(3), self.roll(12), self.roll(28));
        let small = |n: usize| u32::try_from(n).unwrap() + 1;
        day(2025 + i32::try_from(year).unwrap(), small(month), small(of))
    }
}

/// Somebody of the crowd, with everything that can be asked.
#[derive(Debug, Default)]
struct Soul {
    id: Uuid,
    place: &'static str,
    sex: Option<&'static str>,
    born: Option<i64>,
    phone: bool,
    mail: bool,
    audiences: Vec<&'static str>,
    mandates: Vec<(&'static str, usize, Option<NaiveDate>, Option<NaiveDate>)>,
    consents: Vec<(&'static str, NaiveDate, Option<NaiveDate>)>,
    /// An event and whether a half-day of it was marked.
    at: Vec<(usize, bool)>,
    certificates: Vec<usize>,
    asked: Vec<NaiveDate>,
}

/// A session of the module, another session, a forum that was held, one to come, one that was cancelled.
struct Held {
    id: Uuid,
    session: bool,
    on: NaiveDate,
    cancelled: bool,
}

struct Crowd {
    souls: Vec<Soul>,
    events: Vec<Held>,
    module: Uuid,
}

impl Crowd {
    fn invented(dice: &mut Dice) -> Self {
        let now = chrono::DateTime::UNIX_EPOCH;
        let held = |session, on, cancelled| Held { id: new_uuid(now), session, on, cancelled };
        let events = vec![
            held(true, day(2026, 3, 2), false),
            held(true, day(2025, 5, 4), false),
            held(false, day(2026, 5, 10), false),
            held(false, day(2027, 1, 10), false),
            held(false, day(2026, 6, 10), true),
        ];
        let souls = (0..80).map(|_| soul(dice)).collect();
        Self { souls, events, module: new_uuid(now) }
    }

    fn was_there(&self, (event, marked): (usize, bool)) -> bool {
        let one = &self.events[event];
        marked || (!one.session && !one.cancelled && one.on <= today())
    }

    fn group(&self, soul: &Soul, group: &Group) -> bool {
        let part = |part: &Part| match part {
            Part::Is(one) => self.holds(soul, one),
            Part::Not(one) => !self.holds(soul, one),
            Part::Group(group) => self.group(soul, group),
        };
        match group.how {
            How::All => group.parts.iter().all(part),
            How::Any => group.parts.iter().any(part),
            How::None => !group.parts.iter().any(part),
        }
    }

    fn holds(&self, soul: &Soul, one: &Condition) -> bool {
        match one {
            Condition::Audience { code } => {
                code != "eaq" && soul.audiences.contains(&code.as_str())
            }
            Condition::Place { code } => code == "MA" || soul.place.starts_with(code.as_str()),
            Condition::Mandate { role, kind, when } => soul.mandates.iter().any(|mandate| {
                role.as_deref().is_none_or(|role| role == mandate.0)
                    && kind.as_deref().is_none_or(|kind| kind == KINDS[mandate.1])
                    && when.fits(mandate.2, mandate.3, today())
            }),
            Condition::Sex { sex } => soul.sex == Some(sex.as_str()),
            Condition::Age { from, to } => soul.born.is_some_and(|born| {
                let age = i64::from(today().year()) - born;
                from.is_none_or(|from| age >= from) && to.is_none_or(|to| age <= to)
            }),
            Condition::Reach { by: Reach::Phone } => soul.phone,
            Condition::Reach { by: Reach::Mail } => soul.mail,
            Condition::Consent { channel } => soul.consents.iter().any(|one| {
                let after = |other: &(&str, NaiveDate, Option<NaiveDate>)| {
                    other.0 == channel && other.2.is_some_and(|day| day > one.1)
                };
                one.0 == channel && one.2.is_none() && !soul.consents.iter().any(after)
            }),
            Condition::Event { event, how } => soul.at.iter().any(|at| {
                let held = &self.events[at.0];
                let missed = held.session && !at.1 && held.on < today();
                let came = match how {
                    Came::Attended => self.was_there(*at),
                    Came::Missed => missed,
                };
                held.id == event.0 && came
            }),
            Condition::Took { kind, from, to } => soul.at.iter().any(|at| {
                let held = &self.events[at.0];
                let named = if held.session { "session" } else { "forum" };
                self.was_there(*at)
                    && kind.as_deref().is_none_or(|kind| kind == named)
                    && from.is_none_or(|from| held.on >= from)
                    && to.is_none_or(|to| held.on <= to)
            }),
            Condition::Trained { .. } => soul.at.contains(&(0, true)),
            Condition::Certificate { module: None } => !soul.certificates.is_empty(),
            Condition::Certificate { .. } => soul.certificates.contains(&0),
            Condition::Silent { since } => {
                let heard =
                    |at: &(usize, bool)| self.was_there(*at) && self.events[at.0].on >= *since;
                !soul.at.iter().any(heard) && !soul.asked.iter().any(|day| day >= since)
            }
            Condition::Segment { .. } => unreachable!(),
        }
    }

    /// A question drawn from everything that can be asked.
    fn drawn(&self, dice: &mut Dice) -> Question {
        Question::of(self.drawn_group(dice, 1))
    }

    fn drawn_group(&self, dice: &mut Dice, depth: usize) -> Group {
        let how = How::ALL[dice.roll(3)];
        let parts = (0..=dice.roll(3)).map(|_| match dice.roll(5) {
            0 if depth < 3 => Part::Group(self.drawn_group(dice, depth + 1)),
            1 => Part::Not(self.drawn_condition(dice)),
            _ => Part::Is(self.drawn_condition(dice)),
        });
        Group { how, parts: parts.collect() }
    }

    fn drawn_condition(&self, dice: &mut Dice) -> Condition {
        let maybe = |dice: &mut Dice, word: &str| (!dice.yes(2)).then(|| word.to_owned());
        match dice.roll(13) {
            0 => Condition::Audience { code: ["cldh", "eaq"][dice.roll(2)].into() },
            1 => Condition::Place {
                code: ["MA", "05.081", "05.081.03.09", "07.427"][dice.roll(4)].into(),
            },
            2 | 3 => {
                let (role, kind) = (ROLES[dice.roll(3)], KINDS[dice.roll(2)]);
                let (role, kind) = (maybe(dice, role), maybe(dice, kind));
                let when = match dice.roll(4) {
                    0 => When::Held(None),
                    1 => When::Held(Some(dice.day())),
                    2 => When::EndedBefore(dice.day()),
                    _ => When::BeginsAfter(dice.day()),
                };
                Condition::Mandate { role, kind, when }
            }
            4 => Condition::Sex { sex: ["f", "m"][dice.roll(2)].into() },
            5 => {
                let from = i64::try_from(18 + dice.roll(30)).unwrap();
                let to = (!dice.yes(2)).then_some(from + 10);
                Condition::Age { from: Some(from), to }
            }
            6 => Condition::Reach { by: Reach::ALL[dice.roll(2)] },
            7 => Condition::Consent { channel: CHANNELS[dice.roll(2)].into() },
            8 => {
                let event = EventId(self.events[dice.roll(5)].id);
                Condition::Event { event, how: Came::ALL[dice.roll(2)] }
            }
            9 => {
                let kind = ["session", "forum"][dice.roll(2)];
                let kind = maybe(dice, kind);
                let from = (!dice.yes(2)).then(|| dice.day());
                Condition::Took { kind, from, to: (!dice.yes(2)).then(|| dice.day()) }
            }
            10 => Condition::Trained { module: ModuleId(self.module) },
            11 => {
                let module = (!dice.yes(2)).then_some(ModuleId(self.module));
                Condition::Certificate { module }
            }
            _ => Condition::Silent { since: dice.day() },
        }
    }
}

fn soul(dice: &mut Dice) -> Soul {
    let mut soul = Soul {
        id: new_uuid(chrono::DateTime::UNIX_EPOCH),
        place: PLACES[dice.roll(5)],
        sex: [Some("f"), Some("m"), None][dice.roll(3)],
        born: (!dice.yes(5)).then(|| i64::try_from(1960 + dice.roll(48)).unwrap()),
        phone: dice.yes(2),
        mail: dice.yes(3),
        ..Soul::default()
    };
    soul.audiences.extend(dice.yes(2).then_some("cldh"));
    soul.audiences.extend(dice.yes(3).then_some("eaq"));
    for _ in 0..dice.roll(3) {
        let from = (!dice.yes(3)).then(|| dice.day());
        let to = (!dice.yes(2)).then(|| dice.day());
        soul.mandates.push((ROLES[dice.roll(3)], dice.roll(2), from, to));
    }
    for _ in 0..dice.roll(3) {
        let withdrawn = dice.yes(3).then(|| dice.day());
        soul.consents.push((CHANNELS[dice.roll(2)], dice.day(), withdrawn));
    }
    for event in 0..5 {
        if dice.yes(3) {
            // Marks are there for sessions alone.
            let marked = dice.yes(2) && event < 2;
            soul.at.push((event, marked));
            if marked && dice.yes(2) {
                soul.certificates.push(event);
            }
        }
    }
    soul.asked.extend(dice.yes(4).then(|| dice.day()));
    soul
}

/// Writes the crowd down, row by row.
async fn put(app: &TestApp, crowd: &Crowd) {
    let now = app.server.now();
    let at = |day: NaiveDate| day.and_time(chrono::NaiveTime::MIN).and_utc();
    let mut tx = app.server.db.write().await.unwrap();
    tx.run(sql!("update audiences set sensitive = $1 where code = 'eaq'", true)).await.unwrap();
    let none = || Value::from(Vec::<u8>::new());
    let bodies = KINDS.map(|kind| (new_uuid(now), kind));
    let rows = bodies.iter().map(|(id, kind)| {
        let words: Vec<Value> =
            vec![(*kind).into(), "هيئة".into(), "Corps".into(), "05.081".into()];
        [vec![(*id).into()], words, vec![none(), none(), now.into()]].concat()
    });
    let columns = ["id", "kind", "name_ar", "name_fr", "place", "sort_ar", "sort_fr", "made_at"];
    tx.insert_rows("organisations", &columns, rows.collect()).await.unwrap();
    tx.run(sql!(
        "insert into modules (id, place, domain, title_ar, title_fr, hours, sort_ar, sort_fr, made_at)
         values ($1, 'MA', 'finance', 'و', 'm', 6, $2, $2, $3)",
        crowd.module,
        Vec::<u8>::new(),
        now,
    ))
    .await
    .unwrap();
    for (n, one) in crowd.events.iter().enumerate() {
        tx.run(sql!(
            "insert into events (id, kind, title_ar, title_fr, place, starts_on, ends_on, made_at, cancelled_at)
             values ($1, $2, 'لقاء', 'Rencontre', '05.081', $3, $3, $4, $5)",
            one.id,
            if one.session { "session" } else { "forum" },
            one.on,
            now,
            one.cancelled.then_some(now),
        ))
        .await
        .unwrap();
        if one.session {
            tx.run(sql!(
                "insert into training_sessions (event, state, module) values ($1, 'closed', $2)",
                one.id,
                (n == 0).then_some(crowd.module),
            ))
            .await
            .unwrap();
        }
    }
    for soul in &crowd.souls {
        let text = |yes: bool, text: &str| yes.then(|| text.to_owned());
        tx.run(sql!(
            "insert into people (id, name_ar, name_fr, sex, birth_year, place, phone, email, sort_ar, sort_fr, made_at)
             values ($1, 'شخص', 'Personne', $2, $3, $4, $5, $6, $7, $7, $8)",
            soul.id,
            soul.sex.map(str::to_owned),
            soul.born,
            soul.place,
            text(soul.phone, "0612345678"),
            text(soul.mail, "a@b.example"),
            soul.id.as_bytes().to_vec(),
            now,
        ))
        .await
        .unwrap();
        let rows = soul.audiences.iter().map(|code| vec![soul.id.into(), (*code).into()]);
        tx.insert_rows("person_audiences", &["person", "audience"], rows.collect()).await.unwrap();
        for (role, body, from, to) in &soul.mandates {
            tx.run(sql!(
                "insert into memberships (id, person, organisation, role, from_on, to_on)
                 values ($1, $2, $3, $4, $5, $6)",
                new_uuid(now),
                soul.id,
                bodies[*body].0,
                *role,
                *from,
                *to,
            ))
            .await
            .unwrap();
        }
        for (channel, given, withdrawn) in &soul.consents {
            tx.run(sql!(
                "insert into consents (id, person, channel, lang, text, means, collector, given_on, noted_at, withdrawn_on)
                 values ($1, $2, $3, 'fr', '', 'paper', '', $4, $5, $6)",
                new_uuid(now),
                soul.id,
                *channel,
                *given,
                now,
                *withdrawn,
            ))
            .await
            .unwrap();
        }
        for (event, marked) in &soul.at {
            let (registration, event_id) = (new_uuid(now), crowd.events[*event].id);
            tx.run(sql!(
                "insert into registrations (id, event, person, capacity, sort_ar, sort_fr, registered_at, attended)
                 values ($1, $2, $3, 'participant', $4, $4, $5, $6)",
                registration,
                event_id,
                soul.id,
                Vec::<u8>::new(),
                now,
                i64::from(*marked),
            ))
            .await
            .unwrap();
            if soul.certificates.contains(event) {
                let code = registration.to_string();
                tx.run(sql!(
                    "insert into certificates (id, registration, event, person, number, code, content, issued_at)
                     values ($1, $2, $3, $4, $5, $5, '{}', $6)",
                    new_uuid(now),
                    registration,
                    event_id,
                    soul.id,
                    code,
                    now,
                ))
                .await
                .unwrap();
            }
        }
        for day in &soul.asked {
            tx.run(sql!(
                "insert into session_waiting (id, event, person, state, asked_at) values ($1, $2, $3, 'waiting', $4)",
                new_uuid(now),
                crowd.events[1].id,
                soul.id,
                at(*day),
            ))
            .await
            .unwrap();
        }
    }
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn the_statement_finds_whom_a_naive_answer_finds() {
    on_both_engines(async |app| {
        let mut dice = Dice(20_081_127);
        let crowd = Crowd::invented(&mut dice);
        put(app, &crowd).await;
        let readers = [(app.cx("salma").await, "MA"), (app.cx("amina").await, "05.081")];
        let tx = app.server.db.read().await.unwrap();
        let mut found_in_all = 0;
        for n in 0..300 {
            let question = crowd.drawn(&mut dice);
            let (cx, bound) = &readers[n % 2];
            let within = |soul: &&Soul| *bound == "MA" || soul.place.starts_with(bound);
            let wanted: BTreeSet<PersonId> = crowd
                .souls
                .iter()
                .filter(within)
                .filter(|soul| crowd.group(soul, &question.whole))
                .map(|soul| PersonId(soul.id))
                .collect();
            let asking = prepare(cx, &tx, None, bound, question.clone()).await.unwrap().unwrap();
            let (mut found, mut after) = (BTreeSet::new(), None);
            loop {
                let page = people_of(cx, &tx, &asking, after, 7).await.unwrap();
                assert!(page.is_sorted(), "by identifier");
                let Some(last) = page.last() else { break };
                after = Some(*last);
                found.extend(page);
            }
            let engine = app.engine;
            assert_eq!(found, wanted, "{engine:?} {}", question.written());
            let count = count_of(cx, &tx, &asking).await.unwrap();
            assert_eq!(usize::try_from(count).unwrap(), wanted.len());
            // By name, both ways of the page: few put in order, many walked.
            for count in [count, 1_000_000] {
                let rows = store::members(cx, &tx, (&asking, count), Some((5, 0))).await.unwrap();
                assert_eq!(rows.len(), wanted.len().min(5));
            }
            found_in_all += wanted.len();
        }
        assert!(found_in_all > 1_000, "{found_in_all} is too few to prove anything");
    })
    .await;
}

#[tokio::test]
async fn what_leads_to_people_is_an_index() {
    on_engine(Engine::Sqlite, async |app| {
        let cx = app.cx("salma").await;
        let tx = app.server.db.read().await.unwrap();
        let women = || Part::Is(Condition::Sex { sex: "f".into() });
        let plan = async |parts: Vec<Part>, bound: &str| {
            let question = Question::of(Group { how: How::All, parts });
            let asking = prepare(&cx, &tx, None, bound, question).await.unwrap().unwrap();
            store::plan_of(&cx, &tx, &asking).await.unwrap().join("\n")
        };
        let bound = plan(vec![women()], "05.081").await;
        assert!(bound.contains("SEARCH p USING COVERING INDEX people_asked (place=?"), "{bound}");
        let commune = Part::Is(Condition::Place { code: "05.081.03.09".into() });
        let place = plan(vec![women(), commune], "05.081").await;
        assert!(place.contains("SEARCH p USING COVERING INDEX people_asked (place=?"), "{place}");
        let event = EventId(Uuid::nil());
        let event = Part::Is(Condition::Event { event, how: Came::Attended });
        let event = plan(vec![women(), event], "05.081").await;
        assert!(event.contains("SEARCH p USING INDEX sqlite_autoindex_people_1 (id=?)"), "{event}");
        let nation = plan(vec![women()], "MA").await;
        assert!(nation.contains("SCAN p USING COVERING INDEX people_asked"), "{nation}");
    })
    .await;
}
