use super::{badge, count, forum, opened, signs_up};
use crate::{
    features::reception::permissions::{CHECK_IN, UNDO_CHECK_IN, WELCOME},
    testing::on_both_engines,
};
use kit_db::{Reads, sql, uuid::Uuid};

const MARKED: &str = "select count(*) from attendance";

#[tokio::test]
async fn a_telephone_lets_in_by_code_number_or_name_once_each_half_day() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = opened(&amina, "").await;
        let visitor = app.browser("").await;
        let address = signs_up(&visitor, &id, "فاطمة أوحدو", "0661234567").await;
        signs_up(&visitor, &id, "يطو أيت القاضي", "0662234567").await;
        let door = format!("/events/{id}/door");
        amina.get(&door).await.is(200).has("لم يدخل أحد بعد");
        let by_address = [("who", format!("https://qurb.example{address}"))];
        let by_address = by_address.each_ref().map(|(name, value)| (*name, value.as_str()));
        let in_now = amina.post(&door, &by_address).await;
        assert!(in_now.is(303).location().ends_with("#badge-1"), "{}", in_now.location());
        amina.get(&door).await.has("دخل شخص واحد").has("id=\"badge-1\"");
        visitor.get(&address).await.has("سُجل حضورك").lacks("/giving-up");
        // Twice is once, and says so.
        amina.post(&door, &[("who", "1")]).await.is(303);
        amina.get(&door).await.has("كان دخوله مسجلا من قبل");
        let found = amina.post(&door, &[("who", "يطّو")]).await;
        let found = amina.get(found.is(303).location()).await;
        found
            .has("يطو أيت القاضي")
            .has("name=\"who\" value=\"2\"")
            .lacks("name=\"who\" value=\"1\"");
        amina.post(&door, &[("who", "٢")]).await.is(303);
        amina.post(&door, &[("who", "77")]).await.is(422).has("77").has("لا شارة");
        // The other day has not come.
        amina.post(&door, &[("who", "1"), ("half", "3")]).await.is(409);
        amina.get(&format!("{door}?half=3")).await.has("لم يحن");
        let undo = format!("/events/{id}/badges/{}/undoing", badge(app, 2).await);
        amina.post(&undo, &[]).await.is(303);
        amina.post(&undo, &[]).await.is(404);
        amina.get(&door).await.has("دخل شخص واحد");
        assert_eq!(app.done(CHECK_IN).await, 2);
        assert_eq!(app.done(UNDO_CHECK_IN).await, 1);
        assert_eq!(count(app, MARKED).await, 0);
    })
    .await;
}

#[tokio::test]
async fn those_on_the_list_have_badges_and_their_arrival_is_their_attendance() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = forum(&amina).await;
        let mut registered = Vec::new();
        for (ar, fr) in [("تودة أوملال", "Touda Oumlal"), ("موحى أوحدو", "Moha Ouhaddou")]
        {
            let person =
                [("name_ar", ar), ("name_fr", fr), ("sex", "f"), ("place", "05.081.03.09")];
            let person = amina.post("/people", &person).await.is(303).made().to_owned();
            let enrolled = [("person", &*person), ("capacity", "participant")];
            amina.post(&format!("/events/{id}/people"), &enrolled).await.is(303);
            registered.push(person);
        }
        let list = format!("/events/{id}/reception");
        amina.get(&list).await.has("شخصان في لائحة المشاركين دون شارة");
        let badges = format!("/events/{id}/badges");
        amina.post(&badges, &[]).await.is(303);
        // Once is enough.
        amina.post(&badges, &[]).await.is(303);
        amina.get(&list).await.has("تودة أوملال").lacks("دون شارة.");
        assert!(amina.get(&format!("{badges}.pdf")).await.bytes.starts_with(b"%PDF"));
        let door = format!("/events/{id}/door");
        amina.post(&door, &[("who", "1")]).await.is(303);
        assert_eq!(count(app, MARKED).await, 1);
        let attended = "select count(*) from registrations where attended > 0";
        assert_eq!(count(app, attended).await, 1);
        // Who came is not taken off the list.
        let all = "select count(*) from registrations";
        let tx = app.server.db.read().await.unwrap();
        let came: Option<Uuid> =
            tx.value(sql!("select registration from attendance")).await.unwrap();
        drop(tx);
        let leaving = format!("/events/{id}/people/{}/leaving", came.unwrap());
        amina.post(&leaving, &[]).await.is(409);
        let undo = format!("/events/{id}/badges/{}/undoing", badge(app, 1).await);
        amina.post(&undo, &[]).await.is(303);
        assert_eq!(count(app, MARKED).await, 0);
        amina.post(&leaving, &[]).await.is(303);
        assert_eq!(count(app, all).await, 1);
        // The badge of who left is taken back with the next ones.
        amina.post(&badges, &[]).await.is(303);
        assert_eq!(count(app, "select count(*) from badges where state = 'withdrawn'").await, 1);
    })
    .await;
}

#[tokio::test]
async fn who_comes_without_a_badge_is_written_down_and_who_was_refused_is_not_let_in() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = opened(&amina, "").await;
        let door = format!("/events/{id}/door");
        amina
            .post(&format!("{door}/walk-ins"), &[("phone", "12")])
            .await
            .is(422)
            .has("value=\"12\"");
        let comes = [("name", "حادة أيت عتو"), ("sex", "f"), ("organisation", "تعاونية الأمل")];
        amina.post(&format!("{door}/walk-ins"), &comes).await.is(303);
        amina.get(&door).await.has("حادة أيت عتو").has("دخل شخص واحد");
        let visitor = app.browser("").await;
        let address = signs_up(&visitor, &id, "Ida Oumlal", "0661234567").await;
        let two = badge(app, 2).await;
        amina.post(&format!("/events/{id}/badges/{two}/refusal"), &[]).await.is(303);
        amina.post(&door, &[("who", "2")]).await.is(409);
        visitor.get(&address).await.has("سُحب هذا المقعد");
        amina.post(&format!("/events/{id}/badges/{two}/acceptance"), &[]).await.is(303);
        amina.post(&door, &[("who", "2")]).await.is(303);
        amina.post(&format!("/events/{id}/badges/{two}/refusal"), &[]).await.is(409);
        assert_eq!(app.done(WELCOME).await, 1);
        // A badge of another event opens no door here.
        let other = opened(&amina, "").await;
        let elsewhere = [("who", address.trim_start_matches("/b/"))];
        amina.post(&format!("/events/{other}/door"), &elsewhere).await.is(422);
        // Nor does the officer of another province.
        app.browser("driss").await.post(&door, &[("who", "1")]).await.is(404);
    })
    .await;
}
