use super::Held;
use crate::testing::on_both_engines;

#[tokio::test]
async fn a_certificate_is_revoked_for_a_reason_and_restored() {
    on_both_engines(async |app| {
        let held = Held::certified(app).await;
        let certificate = held.certificates(app, 0).await.remove(0);
        let home = format!("/certificates/{}", certificate.id);
        let public = format!("/c/{}", certificate.code.printed());
        let amina = app.browser("amina").await;
        amina.get(&home).await.is(200).has("سارية").has("/paper").has("/replacement");
        amina.get(&format!("{home}/revocation")).await.is(200).has("فاطمة الزهراء");
        let asked_again = amina.post(&format!("{home}/revocation"), &[("why", " ")]).await;
        asked_again.is(422).has("هذه الخانة ضرورية");
        app.get(&public).await.has("شهادة صحيحة");

        app.pass(chrono::Duration::minutes(1));
        let why = [("why", "سُجل حضورها سهوا")];
        amina.post(&format!("{home}/revocation"), &why).await.is(303);
        amina.get(&home).await.has("سُجل حضورها سهوا").has("ملغاة");
        app.get(&public).await.is(200).has("شهادة ملغاة").lacks("سهوا");
        amina.post(&format!("{home}/revocation"), &why).await.is(409).has("هذه الشهادة ملغاة");
        amina.post(&held.page(), &[]).await.is(303);
        assert_eq!(held.certificates(app, 0).await.len(), 1, "issuing all does not undo it");

        app.pass(chrono::Duration::minutes(1));
        amina.post(&format!("{home}/restoration"), &[]).await.is(303);
        app.get(&public).await.has("شهادة صحيحة");
        amina.post(&format!("{home}/restoration"), &[]).await.is(409).has("هذه الشهادة سارية");
        let lines = ["certificate.issue", "certificate.revoke", "certificate.restore"];
        let lines = lines.map(|verb| format!("{verb} by Amina"));
        assert_eq!(app.journal(certificate.id).await, lines);
    })
    .await;
}

#[tokio::test]
async fn only_officers_of_the_province_revoke_and_restore() {
    on_both_engines(async |app| {
        let held = Held::certified(app).await;
        let home = format!("/certificates/{}", held.certificates(app, 0).await[0].id);
        let karim = app.browser("karim").await;
        karim.get(&home).await.is(200).lacks("/revocation").lacks("/replacement");
        let driss = app.browser("driss").await;
        driss.get(&home).await.is(404);
        for part in ["revocation", "restoration", "replacement"] {
            let address = format!("{home}/{part}");
            karim.post(&address, &[("why", "x")]).await.is(403);
            driss.post(&address, &[("why", "x")]).await.is(404);
        }
        driss.post(&format!("{home}/revocation"), &[]).await.is(404);
        app.browser("nadia").await.get(&home).await.is(200).has("/revocation");
    })
    .await;
}
