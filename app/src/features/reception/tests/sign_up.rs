use super::{badge, count, forum, opened, signs_up};
use crate::{
    features::reception::permissions::{GIVE_UP, SIGN_UP},
    foundation::mail::tests::Posted,
    testing::on_both_engines,
};

#[tokio::test]
async fn everybody_signs_up_has_a_badge_and_may_give_the_seat_up_to_who_waits() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = opened(&amina, "1").await;
        let visitor = app.browser("").await;
        visitor
            .get(&format!("/join/{id}"))
            .await
            .is(200)
            .has("الملتقى الإقليمي")
            .has("بقي مقعد واحد");
        let first = signs_up(&visitor, &id, "فاطمة أوحدو", "0661-23-45-67").await;
        visitor.get(&first).await.is(200).has("مقعدك محجوز").has("فاطمة أوحدو").has("<svg width=");
        visitor.get(&format!("/join/{id}")).await.has("لم يبق مقعد");
        let second = signs_up(&visitor, &id, "يطو أيت القاضي", "0662-23-45-67").await;
        visitor.get(&second).await.has("أنت في لائحة الانتظار").lacks("<svg width=");
        // Nobody but who keeps the door sees a button that lets in.
        visitor.get(&first).await.lacks("/door").has("/giving-up");
        amina.get(&first).await.has(&format!("/events/{id}/door"));
        visitor.post(&format!("{first}/giving-up"), &[]).await.is(303);
        visitor.get(&first).await.has("تخليت عن مقعدك").lacks("/giving-up");
        visitor.get(&second).await.has("مقعدك محجوز");
        visitor.post(&format!("{first}/giving-up"), &[]).await.is(409);
        assert!(visitor.get(&format!("{second}/badge.pdf")).await.bytes.starts_with(b"%PDF"));
        assert_eq!((app.done(SIGN_UP).await, app.done(GIVE_UP).await), (2, 1));
        // The journal names badges by their numbers.
        let named =
            "select count(*) from journal where detail like '%فاطمة%' or detail like '%يطو%'";
        assert_eq!(count(app, named).await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_wrong_form_loses_nothing_and_one_name_signs_up_once() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = opened(&amina, "").await;
        let visitor = app.browser("").await;
        let page = format!("/join/{id}");
        visitor
            .post(&page, &[("name", "Ida Oumlal")])
            .await
            .is(422)
            .has("اكتب هاتفا")
            .has("Ida Oumlal");
        let wrong = [("name", "Ida Oumlal"), ("phone", "12"), ("place", "05.081.03.09")];
        visitor.post(&page, &wrong).await.is(422).has("value=\"12\"");
        visitor
            .post(&page, &[("name", "x"), ("phone", "0661234567"), ("place", "MA")])
            .await
            .is(422);
        signs_up(&visitor, &id, "Ida Oumlal", "0661 23 45 67").await;
        let again = [("name", " Ida  Oumlal "), ("phone", "+212661234567")];
        visitor.post(&page, &again).await.is(422).has("مسجل من قبل");
        // Another person of the same house is somebody else.
        signs_up(&visitor, &id, "Youssef Oumlal", "0661 23 45 67").await;
        visitor.post(&page, &[("website", "https://spam.example")]).await.is(303);
        assert_eq!(count(app, "select count(*) from badges").await, 2);
        for n in 0..18 {
            signs_up(&visitor, &id, &format!("Ida {n}"), "0661 23 45 67").await;
        }
        let one_more = [("name", "Ida 30"), ("phone", "0661234567")];
        visitor.post(&page, &one_more).await.is(429);
    })
    .await;
}

#[tokio::test]
async fn what_is_not_open_is_not_there_and_what_is_over_says_so() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = forum(&amina).await;
        let (visitor, page) = (app.browser("").await, format!("/join/{id}"));
        visitor.get(&page).await.is(404);
        visitor.get("/join/018f0000-0000-7000-8000-000000000000").await.is(404);
        let terms = format!("/events/{id}/reception");
        let late = [("closes_on", "2026-11-24"), ("seats", "0")];
        amina.post(&terms, &late).await.is(422).has("2026").has("value=\"0\"");
        amina.post(&terms, &[("closes_on", "2026-11-22")]).await.is(303);
        amina.get(&terms).await.has("التسجيل مفتوح").has(&page);
        assert!(amina.get(&format!("/events/{id}/poster.pdf")).await.bytes.starts_with(b"%PDF"));
        // Two officers: who saves second is told.
        let second = [("closes_on", "2026-11-23"), ("version", "1")];
        amina.post(&terms, &second).await.is(303);
        amina.post(&terms, &second).await.is(409);
        let address = signs_up(&visitor, &id, "Ida Oumlal", "0661234567").await;
        amina.post(&format!("{terms}/closure"), &[]).await.is(303);
        amina.post(&format!("{terms}/closure"), &[]).await.is(409);
        visitor.get(&page).await.is(200).has("انتهى أجل التسجيل").lacks("<form class=\"form\"");
        visitor.post(&page, &[("name", "Ida"), ("phone", "0661234568")]).await.is(409);
        let why = [("why", "عاصفة ثلجية")];
        amina.post(&format!("/events/{id}/cancellation"), &why).await.is(303);
        visitor.get(&address).await.is(200).lacks("/giving-up").lacks("<svg width=");
        // A session of training has its own attendance; of a year nobody keeps a door.
        let old = [
            ("kind", "forum"),
            ("title_ar", "ملتقى"),
            ("title_fr", "Forum"),
            ("place", "05.081"),
            ("as_written", "2008"),
        ];
        let old = amina.post("/events", &old).await.is(303).made().to_owned();
        amina.get(&format!("/events/{old}/reception")).await.is(409);
        amina.get(&format!("/events/{old}")).await.is(200).lacks("/reception");
    })
    .await;
}

#[tokio::test]
async fn codes_are_not_guessed() {
    on_both_engines(async |app| {
        let visitor = app.browser("").await;
        for _ in 0..21 {
            visitor.get("/b/AAAAAAAAAAAA").await.is(404);
        }
        visitor.get("/b/AAAAAAAAAAAA").await.is(429);
        let id = opened(&app.browser("amina").await, "").await;
        let address = signs_up(&visitor, &id, "Ida Oumlal", "0661234567").await;
        // Who has the code still gets in.
        let answer = visitor.get(&address).await;
        assert_eq!(answer.is(200).headers["x-robots-tag"], "noindex, nofollow");
    })
    .await;
}

#[tokio::test]
async fn whoever_gave_an_address_is_told_and_told_again_when_a_seat_is_free() {
    on_both_engines(async |app| {
        let posted = Posted::beside(app).await;
        let amina = posted.browser("amina").await;
        let id = opened(&amina, "1").await;
        let visitor = posted.browser("").await;
        signs_up(&visitor, &id, "Ida Oumlal", "0661234567").await;
        let mailed = [("name", "Lahcen Ouhaddou"), ("email", "lahcen@exemple.example")];
        visitor.post(&format!("/join/{id}"), &mailed).await.is(303);
        posted.work().await;
        let letters = posted.read();
        assert_eq!(letters.len(), 1, "{letters:?}");
        let first = badge(app, 1).await;
        amina.post(&format!("/events/{id}/badges/{first}/refusal"), &[]).await.is(303);
        posted.work().await;
        let letters = posted.read();
        assert_eq!(letters.len(), 2, "{letters:?}");
        assert!(
            letters[0].contains("لم يبق مقعد") && letters[1].contains("قدّم رمز الشارة"),
            "{letters:?}"
        );
        assert_eq!(count(app, "select count(*) from badges where state = 'refused'").await, 1);
    })
    .await;
}
