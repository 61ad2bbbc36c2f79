use super::{TABANT, enrol, person, registrations, tabant};
use crate::{features::training::ENROL, testing::on_both_engines};

#[tokio::test]
async fn amina_finds_somebody_and_enrols_them() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = tabant(&amina).await;
        let people = format!("/sessions/{id}/people");
        let fatima = person(app, "فاطمة أيت علي", "Fatima Aït Ali", "f", TABANT).await;
        let faraway = person(app, "فاطمة الرحماني", "Fatima Rahmani", "f", "07.427").await;
        let found = amina.get(&format!("{people}?find=Fatima")).await;
        found.is(200).has("فاطمة أيت علي").lacks("فاطمة الرحماني");
        enrol(&amina, &id, fatima).await.is(303);
        enrol(&amina, &id, faraway).await.is(404);
        enrol(&amina, &id, fatima).await.is(409);
        amina.get(&people).await.has("Fatima Aït Ali").has("امرأة واحدة");
        amina.get(&format!("{people}?find=Fatima")).await.has("مسجل من قبل");
        assert_eq!(app.done(ENROL).await, 1);
        enrol(&app.browser("karim").await, &id, fatima).await.is(403);
        enrol(&app.browser("driss").await, &id, fatima).await.is(404);
    })
    .await;
}

#[tokio::test]
async fn a_trainer_is_shown_beside_the_session_and_not_among_participants() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = tabant(&amina).await;
        let naima = person(app, "نعيمة بن الطالب", "Naïma Bentaleb", "f", TABANT).await;
        let people = format!("/sessions/{id}/people");
        let naima = naima.to_string();
        let fields = [("person", naima.as_str()), ("capacity", "trainer")];
        amina.post(&people, &fields).await.is(303);
        amina.get(&format!("/sessions/{id}")).await.has("نعيمة بن الطالب").has("مؤطر");
        amina.get(&people).await.lacks("نعيمة بن الطالب");
        amina.get(&format!("{people}?capacity=trainer")).await.has("نعيمة بن الطالب");
    })
    .await;
}

#[tokio::test]
async fn a_participant_is_put_into_a_group_and_left_out_while_unmarked() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = tabant(&amina).await;
        let page = format!("/sessions/{id}");
        let names = [("group_ar", "اللجنة المحلية"), ("group_fr", "Comité local")];
        amina.post(&format!("{page}/groups"), &names).await.is(303);
        for (ar, fr, sex) in
            [("رقية الراجي", "Rkia Raji", "f"), ("يوسف أوحدو", "Youssef Ouhaddou", "m")]
        {
            let one = person(app, ar, fr, sex, TABANT).await;
            enrol(&amina, &id, one).await.is(303);
        }
        amina.post(&format!("{page}/openings"), &[]).await.is(303);
        let [first, second] = registrations(&amina, &id).await.try_into().unwrap();
        let text = amina.get(&format!("{page}/people")).await.text();
        let mut group = text.split("<option value=\"").filter_map(|rest| rest.split('"').next());
        let group = group.find(|value| value.len() == 36).unwrap().to_owned();
        let place = format!("{page}/people/{first}/group");
        amina.post(&place, &[("group", &group)]).await.is(303);
        let listed = amina.get(&format!("{page}/people?group={group}")).await;
        listed.has("رقية الراجي").lacks("يوسف أوحدو");
        let mark = format!("{first}:1");
        amina.post(&format!("{page}/attendance"), &[("cycle", &mark)]).await.is(303);
        amina.post(&format!("{page}/people/{first}/leaving"), &[]).await.is(409);
        let leaving = format!("{page}/people/{second}/leaving");
        app.browser("karim").await.post(&leaving, &[]).await.is(403);
        amina.post(&leaving, &[]).await.is(303);
        amina.get(&format!("{page}/people")).await.lacks("يوسف أوحدو");
        let journal = app.journal(&id).await;
        assert!(journal.contains(&"session.leave by Amina".to_owned()), "{journal:?}");
        assert!(journal.contains(&"session.assign by Amina".to_owned()), "{journal:?}");
    })
    .await;
}
