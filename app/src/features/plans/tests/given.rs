use super::{communication::spoken, id};
use crate::testing::on_both_engines;

const COMMON: [(&str, &str); 4] = [
    ("words_ar", "كل قرار يعلل ويعلن"),
    ("words_fr", "Chaque décision est motivée"),
    ("call", "اسأل في الشباك"),
    ("rules", "الشعار في أعلى الحامل"),
];

#[tokio::test]
async fn what_the_nation_gives_is_adapted_below_and_both_know_who_did() {
    on_both_engines(async |app| {
        let (salma, nadia, amina, driss) = (
            app.browser("salma").await,
            app.browser("nadia").await,
            app.browser("amina").await,
            app.browser("driss").await,
        );
        salma.get("/common-messages").await.is(200).has("لا رسائل مشتركة");
        let typed = [&COMMON[..], &[("place", "MA")]].concat();
        salma.post("/common-messages", &[("place", "MA")]).await.is(422).has("f-words_ar-error");
        salma.post("/common-messages", &typed).await.is(303);
        let region = [&[("place", "05"), ("words_ar", "مشاريع الجبل")][..], &COMMON[1..]].concat();
        nadia.post("/common-messages", &region).await.is(303);
        // Whoever writes plans does not give to others, and nobody gives beyond their places.
        amina.post("/common-messages", &typed).await.is(403);
        nadia.post("/common-messages", &typed).await.is(422).has("خارج نطاقك");
        let azilal = spoken(&amina, "05.081", "2026").await;
        let rehamna = spoken(&driss, "07.427", "2026").await;
        let offered = amina.get(&format!("{azilal}/messages")).await;
        offered.is(200).has("كل قرار يعلل ويعلن").has("مشاريع الجبل");
        let other = driss.get(&format!("{rehamna}/messages")).await;
        other.has("كل قرار يعلل ويعلن").lacks("مشاريع الجبل");
        let text = offered.text();
        let nation = text.split("كل قرار يعلل ويعلن").nth(1).unwrap();
        let given = nation.split("given=").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let form = amina.get(&format!("{azilal}/messages/new?given={given}")).await;
        form.is(200).has("value=\"كل قرار يعلل ويعلن\"").has("تكيف رسالة مشتركة").has(&given);
        let mine = [
            ("given", given.as_str()),
            ("words_ar", "القرارات معلقة في تبانت"),
            ("words_fr", "Les décisions sont affichées à Tabant"),
        ];
        amina.post(&format!("{azilal}/messages"), &mine).await.is(303);
        amina.get(&format!("{azilal}/messages")).await.has("مكيفة").lacks("كل قرار يعلل ويعلن");
        let told = salma.get("/common-messages?year=2026").await;
        told.is(200)
            .has("1 من 2")
            .has("القرارات معلقة في تبانت")
            .has("لم تكيفها: \u{2068}الرحامنة");
        let seen = driss.get("/common-messages").await;
        seen.is(200)
            .has("كل قرار يعلل ويعلن")
            .lacks("مشاريع الجبل")
            .lacks("تبانت")
            .lacks("/withdrawal");
        salma.get("/common-messages?year=2026&format=csv").await.is(200).has("القرارات معلقة");
        // Withdrawn, it is offered to nobody; what was adapted stays as it is.
        let removal = format!("/common-messages/{given}/withdrawal");
        nadia.get(&removal).await.is(404);
        salma.get(&removal).await.is(200).has("سحب الرسالة");
        salma.post(&removal, &[]).await.is(303);
        salma.post(&removal, &[]).await.is(409);
        driss.get(&format!("{rehamna}/messages")).await.lacks("كل قرار يعلل ويعلن");
        driss.post(&format!("{rehamna}/messages"), &mine).await.is(422).has("لم تعد معطاة");
        amina.get(&format!("{azilal}/messages")).await.has("القرارات معلقة في تبانت").has("مكيفة");
        let verbs = app.journal(&given).await;
        assert_eq!(
            verbs,
            ["communication_plan.give by Salma", "communication_plan.withdraw by Salma"],
            "{}",
            id(&azilal)
        );
    })
    .await;
}
