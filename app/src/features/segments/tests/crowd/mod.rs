//! The one statement beside a naive answer: an invented crowd, questions drawn at random, the same people found.

mod naive;
mod drawn;
mod put;

use self::{
    drawn::Dice,
    naive::{Crowd, Held, Kept, Soul},
    put::put,
};
use crate::{
    features::segments::{
        Came, Condition, Group, How, Part, Question, Reach, Refused, SegmentId, count_of,
        people_of, prepare, store,
    },
    foundation::{events::EventId, people::PersonId},
    testing::{on_both_engines, on_engine},
};
use chrono::NaiveDate;
use kit_db::{Engine, uuid::Uuid};
use std::collections::BTreeSet;

const KINDS: [&str; 2] = ["association", "committee_local"];

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn today() -> NaiveDate {
    day(2026, 11, 22)
}

/// How many questions are drawn, and where the dice begin: more of both by hand.
fn drawn_by_hand(name: &str, usual: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(usual)
}

#[tokio::test]
async fn the_statement_finds_whom_a_naive_answer_finds() {
    on_both_engines(async |app| {
        let mut dice = Dice(drawn_by_hand("QURB_DICE", 20_081_127));
        let crowd = Crowd::invented(&mut dice);
        put(app, &crowd).await;
        let readers = [(app.cx("salma").await, "MA"), (app.cx("amina").await, "05.081")];
        let tx = app.server.db.read().await.unwrap();
        let (mut found_in_all, mut too_long) = (0, 0);
        let questions = usize::try_from(drawn_by_hand("QURB_QUESTIONS", 300)).unwrap();
        for n in 0..questions {
            let (cx, bound) = &readers[n % 2];
            // The segments that are kept are asked too, each by both readers.
            let kept = crowd.kept.get(n / 2);
            let question =
                kept.map_or_else(|| crowd.drawn(&mut dice), |kept| kept.question.clone());
            let (own, place) =
                kept.map_or((None, *bound), |kept| (Some(SegmentId(kept.id)), kept.place));
            let out = kept.map_or(&[][..], |kept| &kept.out);
            let sees = |n: &usize| *bound == "MA" || crowd.souls[*n].place.starts_with(bound);
            let wanted: BTreeSet<PersonId> = (0..crowd.souls.len())
                .filter(sees)
                .filter(|n| crowd.is_in(*n, (place, &question), out))
                .map(|n| PersonId(crowd.souls[n].id))
                .collect();
            let asking = match prepare(cx, &tx, own, place, question.clone()).await.unwrap() {
                Ok(asking) => asking,
                // Segments that ask after segments grow beyond what one statement holds.
                Err(refused) => {
                    assert_eq!(refused, Refused::Long);
                    too_long += 1;
                    continue;
                }
            };
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
            for count in [0, 1_000_000] {
                let rows = store::members(cx, &tx, (&asking, count), Some((5, 2))).await.unwrap();
                let rows: Vec<PersonId> = rows.iter().map(|row| row.id).collect();
                let page: Vec<PersonId> = wanted.iter().copied().skip(2).take(5).collect();
                assert_eq!(rows, page, "{engine:?} {count} {}", question.written());
            }
            // Each reason is given to whom it holds for, and to nobody else.
            let ids: Vec<PersonId> = wanted.iter().copied().collect();
            for held in store::held(&tx, &asking, &ids).await.unwrap() {
                let soul = crowd.souls.iter().find(|soul| soul.id == held.id.0).unwrap();
                let bit = |one: &Condition| if crowd.holds(soul, one) { '1' } else { '0' };
                let bits: String = question.conditions().into_iter().map(bit).collect();
                assert_eq!(held.held, bits, "{engine:?} {}", question.written());
            }
            found_in_all += wanted.len();
        }
        assert!(too_long * 4 < questions, "{too_long} were too long to be asked");
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
        let young = || Part::Is(Condition::Age { from: Some(18), to: Some(35) });
        let nation = plan(vec![young(), women()], "MA").await;
        let aged =
            "SEARCH p USING COVERING INDEX people_aged (sex=? AND birth_year>? AND birth_year<?)";
        assert!(nation.contains(aged), "{nation}");
        let region = plan(vec![young(), women()], "05").await;
        assert!(region.contains("INDEX people_asked (place=? AND sex=?"), "{region}");
        let phone = Part::Is(Condition::Reach { by: Reach::Phone });
        let nation = plan(vec![phone], "MA").await;
        assert!(nation.contains("SCAN p"), "{nation}");
        let kept = Question::of(Group { how: How::All, parts: vec![young(), women()] });
        let asking = prepare(&cx, &tx, None, "MA", kept).await.unwrap().unwrap();
        let walk = store::walk_of(&cx, &tx, &asking).await.unwrap().join("\n");
        let walks = walk.contains("SCAN p USING INDEX people_sort_ar");
        assert!(walks && !walk.contains("TEMP B-TREE FOR ORDER BY"), "{walk}");
    })
    .await;
}
