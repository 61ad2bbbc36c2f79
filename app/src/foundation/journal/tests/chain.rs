//! The chain: it is whole whoever writes, and whatever is done to one entry is found.

use super::line;
use crate::{
    app,
    foundation::journal::{Key, Trust, Walked, Wrong, link_old, sign, verify},
    testing::{TestApp, on_both_engines, server},
};
use kit_db::{Db, Query, Reads, sql};
use proptest::prelude::*;
use std::sync::Arc;

async fn run(db: &Db, text: String) -> u64 {
    let mut tx = db.write().await.unwrap();
    let rows = tx.run(Query { text: text.into(), args: Vec::new() }).await.unwrap();
    tx.commit().await.unwrap();
    rows
}

async fn walked(app: &TestApp) -> Walked {
    verify(&app.server.db, &Trust::default()).await.unwrap()
}

async fn lines(app: &TestApp, most: usize) {
    for number in 0..most {
        line(app, "amina", "05.081", &format!("دورة {number}")).await;
    }
}

#[tokio::test]
async fn a_journal_that_nobody_touched_is_whole() {
    on_both_engines(async |app| {
        lines(app, 5).await;
        let walked = walked(app).await;
        assert!(walked.entries >= 10, "the accounts of the world, and the lines");
        assert_eq!(walked.wrong, None);
    })
    .await;
}

/// Several processes, each with its own connections, write at once: one chain, without a gap.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn several_who_write_at_once_make_one_chain() {
    on_both_engines(async |app| {
        let before = walked(app).await.entries;
        let mut writers = Vec::new();
        for writer in 0..4 {
            let db = Db::open(&app.url).await.unwrap();
            let mut cx = app.cx(["amina", "driss"][writer % 2]).await;
            cx.server = server(db, Arc::default());
            writers.push(tokio::spawn(async move {
                for number in 0..25 {
                    let title = format!("{writer}-{number}");
                    super::entry(&cx, "05.081", &title, number % 5 != 4).await;
                }
                cx.server.db.close().await.unwrap();
            }));
        }
        for writer in writers {
            writer.await.unwrap();
        }
        let walked = walked(app).await;
        assert_eq!(walked.wrong, None);
        assert_eq!(walked.entries - before, 4 * 20, "those that were kept, and no other");
    })
    .await;
}

/// What somebody with the database in their hands may do to entry `no`.
const TAMPERINGS: [&str; 19] = [
    "update journal set id = (select id from journal_ids) where no = {no}",
    "update journal set at = '2020-01-01 00:00:00+00:00' where no = {no}",
    "update journal set actor = (select id from journal_ids) where no = {no}",
    "update journal set actor_name = actor_name || ' ' where no = {no}",
    "update journal set verb = verb || 's' where no = {no}",
    "update journal set kind = 'x' where no = {no}",
    "update journal set subject = subject || '0' where no = {no}",
    "update journal set place = '05' || place where no = {no}",
    "update journal set title = 'x' || title where no = {no}",
    "update journal set detail = detail || ' ' where no = {no}",
    "update journal set hash = (select j.hash from journal j where j.no = 13) where no = {no}",
    "update journal set salt = null where no = {no}",
    "update journal set salt = (select j.salt from journal j where j.no = 13) where no = {no}",
    "update journal set no = no + 1000 where no = {no}",
    "update journal set no = null where no = {no}",
    "update journal set title = '', kind = kind || title where no = {no}",
    "delete from journal where no = {no}",
    "delete from journal where no >= {no}",
    "update journal set no = -no where no = {no}",
];

#[tokio::test]
async fn each_single_change_is_found_and_the_first_is_named() {
    on_both_engines(async |app| {
        lines(app, 13).await;
        let key = Key::random().unwrap();
        sign(&app.server.system("test"), &key).await.unwrap().unwrap();
        for text in TAMPERINGS {
            for no in [1, 6, 12] {
                tampered(app, no, text).await;
            }
        }
    })
    .await;
}

/// Does it, sees that it is found at `no`, and puts everything back.
async fn tampered(app: &TestApp, no: i64, text: &str) {
    let db = &app.server.db;
    run(db, "create table kept as select * from journal".into()).await;
    other_id(db).await;
    assert!(run(db, text.replace("{no}", &no.to_string())).await > 0, "{text} did nothing");
    let wrong = walked(app).await.wrong.unwrap_or_else(|| panic!("not found: {text} at {no}"));
    let named = match wrong {
        Wrong::Changed { no, .. } | Wrong::Missing { no } | Wrong::Unreadable { no, .. } => no,
        Wrong::Cut { last, .. } => last + 1,
        other => panic!("{text} at {no}: {other}"),
    };
    assert_eq!(named, no, "{text}: {wrong}");
    run(db, "delete from journal".into()).await;
    run(db, "insert into journal select * from kept".into()).await;
    run(db, "drop table kept".into()).await;
    run(db, "drop table journal_ids".into()).await;
    assert_eq!(walked(app).await.wrong, None, "put back");
}

/// A table with one identifier that no entry has.
async fn other_id(db: &Db) {
    run(db, "create table journal_ids (id uuid)".into()).await;
    let mut tx = db.write().await.unwrap();
    let id = uuid::Uuid::now_v7();
    tx.run(sql!("insert into journal_ids (id) values ($1)", id)).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn two_that_changed_places_are_found() {
    on_both_engines(async |app| {
        lines(app, 6).await;
        let db = &app.server.db;
        for text in [
            "update journal set no = -1 where no = 3",
            "update journal set no = 3 where no = 7",
            "update journal set no = 7 where no = -1",
        ] {
            assert_eq!(run(db, text.into()).await, 1);
        }
        let wrong = walked(app).await.wrong;
        assert!(matches!(wrong, Some(Wrong::Changed { no: 3, .. })), "{wrong:?}");
    })
    .await;
}

#[tokio::test]
async fn one_that_was_slipped_in_is_found() {
    on_both_engines(async |app| {
        lines(app, 6).await;
        let db = &app.server.db;
        other_id(db).await;
        run(
            db,
            "insert into journal
             select i.id, at, actor, actor_name, verb, kind, subject, place, title, detail, null, null, null, null
               from journal, journal_ids i
              where no = 6"
                .into(),
        )
        .await;
        assert_eq!(walked(app).await.wrong, Some(Wrong::Outside { rows: 1 }));
        // Nor is it taken in at the next start.
        let mut tx = db.write().await.unwrap();
        assert_eq!(link_old(&mut tx).await.unwrap(), 0);
        tx.commit().await.unwrap();
        run(db, "update journal set no = (select max(no) from journal) + 1 where no is null".into())
            .await;
        run(db, "update journal set hash = (select j.hash from journal j where j.no = 1) where hash is null".into())
            .await;
        let wrong = walked(app).await.wrong;
        assert!(matches!(wrong, Some(Wrong::Changed { .. })), "{wrong:?}");
    })
    .await;
}

/// Whoever writes the whole chain anew, as this program would, cannot sign it.
#[tokio::test]
async fn a_chain_written_anew_does_not_fit_what_was_signed() {
    on_both_engines(async |app| {
        lines(app, 6).await;
        let db = &app.server.db;
        let key = Key::random().unwrap();
        let kept = sign(&app.server.system("test"), &key).await.unwrap().unwrap();
        run(db, "update journal set title = 'x' where no = 4".into()).await;
        run(db, "update journal set no = null, hash = null".into()).await;
        let mut tx = db.write().await.unwrap();
        assert!(link_old(&mut tx).await.unwrap() > 6);
        tx.commit().await.unwrap();
        let no = kept.no;
        assert_eq!(walked(app).await.wrong, Some(Wrong::Rewritten { no, at: kept.at }));
        // Signed anew with a key of their own, it is told from the key of the installation, and from what was kept.
        let other = Key::random().unwrap();
        run(db, "delete from journal_checkpoints".into()).await;
        sign(&app.server.system("test"), &other).await.unwrap().unwrap();
        assert_eq!(walked(app).await.wrong, None, "without a key, nothing can be told");
        let keys = Trust { keys: vec![key.public().to_vec()], kept: None };
        let wrong = verify(db, &keys).await.unwrap().wrong;
        assert!(matches!(wrong, Some(Wrong::OtherKey { .. })), "{wrong:?}");
        let against = Trust { keys: Vec::new(), kept: Some(kept.to_string().parse().unwrap()) };
        assert!(verify(db, &against).await.unwrap().wrong.is_some());
    })
    .await;
}

#[tokio::test]
async fn an_end_that_was_cut_off_is_seen_by_a_checkpoint_kept_elsewhere() {
    on_both_engines(async |app| {
        lines(app, 6).await;
        let db = &app.server.db;
        let key = Key::random().unwrap();
        let kept = sign(&app.server.system("test"), &key).await.unwrap().unwrap();
        run(db, "delete from journal where no > 8".into()).await;
        run(db, "delete from journal_checkpoints".into()).await;
        assert_eq!(walked(app).await.wrong, None, "the database alone cannot tell");
        let trust = Trust { keys: Vec::new(), kept: Some(kept.clone()) };
        let wrong = verify(db, &trust).await.unwrap().wrong;
        assert_eq!(wrong, Some(Wrong::Cut { no: kept.no, last: 8, at: kept.at }));
    })
    .await;
}

/// A journal of a program that knew no chain is linked once, when this one starts.
#[tokio::test]
async fn a_journal_older_than_the_chain_is_linked_at_the_first_start() {
    on_both_engines(async |app| {
        lines(app, 520).await;
        let db = &app.server.db;
        run(db, "update journal set no = null, hash = null".into()).await;
        let mut tx = db.write().await.unwrap();
        assert!(link_old(&mut tx).await.unwrap() > 520);
        tx.commit().await.unwrap();
        app.pass(chrono::Duration::seconds(1));
        line(app, "amina", "05.081", "بعد").await;
        assert_eq!(walked(app).await.wrong, None);
        let order =
            "select count(*) from journal a join journal b on b.no = a.no + 1 where b.at < a.at";
        let query = Query { text: order.into(), args: Vec::new() };
        assert_eq!(db.count(query).await.unwrap(), 0, "in the order of their time");
    })
    .await;
}

#[tokio::test]
async fn the_nightly_job_signs_once() {
    on_both_engines(async |app| {
        let mut server = app.server.clone();
        let key = Arc::new(Key::random().unwrap());
        let config = crate::foundation::Config { journal_key: Some(key), ..Default::default() };
        server.config = Arc::new(config);
        for _ in 0..2 {
            let mut tx = server.db.write().await.unwrap();
            let now = server.now();
            kit_queue::enqueue(&mut tx, "journal.checkpoint", &(), now, now).await.unwrap();
            tx.commit().await.unwrap();
            let worker = crate::foundation::jobs::worker(&server, app::JOBS, "test");
            worker.run_once().await.unwrap();
        }
        assert_eq!(walked(app).await.checkpoints, 1);
        run(&server.db, "delete from jobs".into()).await;
    })
    .await;
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// A digest belongs to one entry only: no letter can move from one field into the next unseen.
    #[test]
    fn no_two_entries_have_one_digest(
        texts in prop::array::uniform7("[ab]{0,2}"), others in prop::array::uniform7("[ab]{0,2}"),
        no in 1..100_i64,
    ) {
        use super::super::chain::Fields;
        let fields = |texts: &[String; 7]| {
            let texts = std::array::from_fn(|n| texts[n].as_str());
            let at = chrono::DateTime::UNIX_EPOCH + chrono::Duration::seconds(no);
            Fields { id: uuid::Uuid::nil(), at, actor: None, texts, salt: &[] }.digest()
        };
        prop_assert_eq!(texts == others, fields(&texts) == fields(&others));
    }

    #[test]
    fn what_is_printed_is_read_again(no in 1..i64::MAX, hash in prop::array::uniform32(any::<u8>())) {
        let key = Key::random().unwrap();
        let head = kit_db::Head { no, hash: hash.to_vec() };
        let point = key.sign(&head, chrono::DateTime::UNIX_EPOCH);
        let read: super::super::Checkpoint = point.to_string().parse().unwrap();
        prop_assert!(read.is_signed() && read == point);
        let again: Key = key.secret().parse().unwrap();
        prop_assert_eq!(again.public(), key.public());
        let forged = super::super::Checkpoint { no: no - 1, ..read };
        prop_assert!(!forged.is_signed());
    }
}
