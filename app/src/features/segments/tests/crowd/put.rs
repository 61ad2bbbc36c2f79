//! The crowd as rows of the database.

use super::{Crowd, KINDS};
use crate::testing::TestApp;
use chrono::NaiveDate;
use kit_db::{Value, new_uuid, sql};

/// Writes the crowd down, row by row.
pub async fn put(app: &TestApp, crowd: &Crowd) {
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
        if soul.erased {
            let erased = sql!(
                "insert into person_erasures (person, erased_at) values ($1, $2)",
                soul.id,
                now
            );
            tx.run(erased).await.unwrap();
        }
        let chain = soul.gone.map(|[one, two]| [(soul.id, one), (one, two)]);
        for (kept, gone) in chain.into_iter().flatten() {
            tx.run(sql!(
                "insert into person_merges (id, kept, gone, moved, merged_at) values ($1, $2, $3, '{}', $4)",
                new_uuid(now),
                kept,
                gone,
                now,
            ))
            .await
            .unwrap();
        }
        for (n, (channel, given, withdrawn)) in soul.consents.iter().enumerate() {
            // What was noted of a record before it became part of another stays there.
            let records = [soul.gone.map(|gone| gone[1]), soul.gone.map(|gone| gone[0]), None];
            let of = records[n % 3].unwrap_or(soul.id);
            tx.run(sql!(
                "insert into consents (id, person, channel, lang, text, means, collector, given_on, noted_at, withdrawn_on)
                 values ($1, $2, $3, 'fr', '', 'paper', '', $4, $5, $6)",
                new_uuid(now),
                of,
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
    for kept in &crowd.kept {
        tx.run(sql!(
            "insert into segments (id, place, name_ar, name_fr, question, sort_ar, sort_fr, made_at)
             values ($1, $2, 'شريحة', 'Segment', $3, $4, $4, $5)",
            kept.id,
            kept.place,
            kept.question.written(),
            Vec::<u8>::new(),
            now,
        ))
        .await
        .unwrap();
        for (_, record) in &kept.out {
            tx.run(sql!(
                "insert into segment_left_out (segment, person, left_at) values ($1, $2, $3)",
                kept.id,
                *record,
                now,
            ))
            .await
            .unwrap();
        }
    }
    tx.commit().await.unwrap();
}
