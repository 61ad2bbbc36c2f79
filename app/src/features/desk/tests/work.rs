use super::{account, received};
use crate::{foundation::mail::tests::Posted, testing::on_both_engines};
use kit_db::{Reads, sql};

#[tokio::test]
async fn a_case_is_given_answered_told_closed_and_opened_again() {
    on_both_engines(async |app| {
        let (amina, nadia) = (app.browser("amina").await, app.browser("nadia").await);
        let id = received(&amina, &[]).await;
        let page = format!("/cases/{id}");
        let told = |day, version| [("told_on", day), ("version", version)];
        amina.post(&format!("{page}/closure"), &[("version", "1")]).await.is(409);
        amina.post(&format!("{page}/telling"), &told("2026-11-22", "1")).await.is(409);
        amina.post(&format!("{page}/routing"), &[("desk", "account:nobody")]).await.is(422);
        let desk = format!("account:{}", account(app, "nadia").await);
        amina.get(&page).await.has(&desk);
        let routing = [("desk", &*desk), ("version", "1")];
        amina.post(&format!("{page}/routing"), &routing).await.is(303);
        amina.get("/cases?state=routed").await.has(&id).has("Nadia");
        amina.get("/cases?desk=mine").await.lacks(&id);
        nadia.get("/cases?desk=mine").await.has(&id);
        // It is on Nadia's desk: Amina does not answer it.
        amina.get(&page).await.lacks("name=\"answer\"").has("Nadia");
        let words = [("answer", "تسلم يوم 30 نونبر في مقر العمالة."), ("version", "2")];
        amina.post(&format!("{page}/answer"), &words).await.is(409);
        nadia.post(&format!("{page}/answer"), &[("answer", ""), ("version", "2")]).await.is(422);
        nadia.post(&format!("{page}/answer"), &words).await.is(303);
        let tx = app.server.db.read().await.unwrap();
        let said = sql!("select detail from journal where verb = 'case.answer'");
        let said: Option<String> = tx.value(said).await.unwrap();
        assert!(said.unwrap().contains("case-state-routed"), "it lay with Nadia before");
        drop(tx);
        amina.get("/cases?clock=untold").await.has(&id);
        nadia.get("/").await.has("جواب واحد لم يبلغ لصاحبه");
        let letter = amina.get(&format!("{page}/letter.pdf")).await;
        assert!(letter.bytes.starts_with(b"%PDF"));
        amina.post(&format!("{page}/telling"), &told("2026-11-30", "3")).await.is(422);
        amina.post(&format!("{page}/telling"), &told("2026-11-22", "3")).await.is(303);
        amina.post(&format!("{page}/closure"), &[("version", "4")]).await.is(303);
        amina.get(&page).await.has("مغلق");
        amina.get("/journal").await.has(&format!("{page}/reopening"));
        amina.get(&format!("{page}/reopening")).await.is(200);
        amina.post(&format!("{page}/reopening"), &[("reason", " ")]).await.is(422);
        let reason = [("reason", "لم تكن الشهادات جاهزة"), ("version", "5")];
        amina.post(&format!("{page}/reopening"), &reason).await.is(303);
        let opened = amina.get(&page).await;
        // The answer before stays in the timeline.
        opened.has("لم تكن الشهادات جاهزة").has("تسلم يوم 30 نونبر").lacks("/closure");
        let done = [
            "case.receive by Amina",
            "case.route by Amina",
            "case.answer by Nadia",
            "case.tell by Amina",
            "case.close by Amina",
            "case.reopen by Amina",
        ];
        assert_eq!(app.journal(&id).await, done);
    })
    .await;
}

#[tokio::test]
async fn two_answers_at_once_are_one_and_nothing_typed_is_lost() {
    on_both_engines(async |app| {
        let (amina, nadia) = (app.browser("amina").await, app.browser("nadia").await);
        let id = received(&amina, &[]).await;
        let page = format!("/cases/{id}/answer");
        nadia.post(&page, &[("answer", "يوم الاثنين"), ("version", "1")]).await.is(303);
        let second = amina.post(&page, &[("answer", "يوم الثلاثاء"), ("version", "1")]).await;
        second.is(409).has("يوم الاثنين").has("يوم الثلاثاء").has("Nadia");
    })
    .await;
}

#[tokio::test]
async fn whoever_acts_second_is_told_what_stands_now() {
    on_both_engines(async |app| {
        let (amina, nadia) = (app.browser("amina").await, app.browser("nadia").await);
        let id = received(&amina, &[("answer_by", "page"), ("contact", "")]).await;
        let page = format!("/cases/{id}");
        let at = |verb: &str| format!("{page}/{verb}");
        let desk = |login| async move { format!("account:{}", account(app, login).await) };
        let (hers, other) = (desk("nadia").await, desk("amina").await);
        nadia.post(&at("routing"), &[("desk", &hers), ("version", "1")]).await.is(303);
        let second = amina.post(&at("routing"), &[("desk", &other), ("version", "1")]).await;
        // What stands, and what was chosen.
        second.is(409).has("Nadia").has("Amina").has("name=\"version\" value=\"2\"");
        let words = [("answer", "يوم الاثنين"), ("version", "2")];
        nadia.post(&at("answer"), &words).await.is(303);
        amina.post(&at("closure"), &[("version", "2")]).await.is(409).has("Nadia").has("مجاب عنه");
        let marked = [("satisfaction", "5"), ("remark", "شكرا"), ("version", "2")];
        amina.post(&at("rating"), &marked).await.is(409).has("راض تماما").has("شكرا");
        nadia.post(&at("closure"), &[("version", "3")]).await.is(303);
        let reason = [("reason", "لم تصل الرسالة"), ("version", "3")];
        amina.post(&at("reopening"), &reason).await.is(409).has("لم تصل الرسالة").has("Nadia");
        let none = [("person", "none"), ("version", "3")];
        amina.post(&at("person"), &none).await.is(409);
        assert_eq!(app.journal(&id).await.len(), 4);
    })
    .await;
}

#[tokio::test]
async fn an_answer_by_mail_goes_out_with_the_act() {
    on_both_engines(async |app| {
        let posted = Posted::beside(app).await;
        let amina = posted.browser("amina").await;
        let by_mail = [("answer_by", "mail"), ("contact", "ijja@tabant.example"), ("lang", "fr")];
        let id = received(&amina, &by_mail).await;
        let page = format!("/cases/{id}");
        let words = [("answer", "Le 30 novembre, au siège de la province."), ("version", "1")];
        amina.post(&format!("{page}/answer"), &words).await.is(303);
        posted.work().await;
        let letters = posted.read();
        assert_eq!(letters.len(), 1);
        assert!(letters[0].contains("Le 30 novembre, au siège"), "{}", letters[0]);
        assert!(letters[0].contains("05.081/2026/D0001"));
        let link = posted.link();
        assert!(link.starts_with("/follow?number="), "{link}");
        // Nobody has to tell it.
        amina.get("/cases?clock=untold").await.lacks(&id);
        amina.post(&format!("{page}/closure"), &[("version", "2")]).await.is(303);
    })
    .await;
}

#[tokio::test]
async fn late_cases_come_first_on_the_page_of_the_day() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = received(&amina, &[("received_on", "2026-10-01")]).await;
        amina.get("/").await.has("ملف واحد تجاوز أجله").has("/cases?clock=late");
        amina.get("/cases?clock=late").await.has(&id).has("متأخر");
        amina.get("/cases?clock=soon").await.has(&id);
    })
    .await;
}

#[tokio::test]
async fn whoever_asks_is_linked_to_the_register_and_unlinked() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let person =
            [("name_ar", "إيجة أوعتو"), ("sex", "f"), ("place", "05.081.03.09"), ("phone", "")];
        let answer = amina.post("/people", &person).await;
        answer.is(303);
        let person = answer.made().to_owned();
        let id = received(&amina, &[]).await;
        let page = format!("/cases/{id}");
        amina.get(&format!("{page}?who=إيجة")).await.is(200).has(&person);
        let linked = [("person", &*person), ("version", "1")];
        amina.post(&format!("{page}/person"), &linked).await.is(303);
        amina.get(&page).await.has(&format!("/people/{person}"));
        amina
            .post(&format!("{page}/person"), &[("person", "none"), ("version", "2")])
            .await
            .is(303);
        amina.get(&page).await.lacks(&format!("/people/{person}"));
        amina.post(&format!("{page}/person"), &[("person", "")]).await.is(422);
    })
    .await;
}
