use super::Held;
use crate::testing::on_both_engines;

#[tokio::test]
async fn anybody_sees_that_a_certificate_is_genuine() {
    on_both_engines(async |app| {
        let held = Held::certified(app).await;
        let certificate = held.certificates(app, 0).await.remove(0);
        let page = app.get(&format!("/c/{}", certificate.code.printed())).await;
        page.is(200).has("شهادة صحيحة").has("dir=\"rtl\"");
        page.has("فاطمة الزهراء أيت أوملال").has("Fatima Zahra Aït Oumlal");
        page.has("إعداد المشاريع الصغرى").has("تبانت، إقليم أزيلال");
        page.has("من 14 إلى 17 يوليوز 2026").has(&certificate.number);
        page.lacks("أنصاف الأيام").lacks(&certificate.person.to_string());
        assert!(page.bytes.len() < 30_000, "{} bytes", page.bytes.len());

        let typed = certificate.code.as_str().to_lowercase();
        app.get(&format!("/c/{typed}")).await.is(200).has("شهادة صحيحة");
        let sent = app.get(&format!("/c?code={typed}")).await;
        assert_eq!(sent.location(), format!("/c/{}", certificate.code.printed()));
    })
    .await;
}

#[tokio::test]
async fn it_speaks_the_language_that_the_visitor_chose() {
    on_both_engines(async |app| {
        let held = Held::certified(app).await;
        let certificate = held.certificates(app, 0).await.remove(0);
        let visitor = app.browser("").await;
        visitor.post("/language/fr", &[]).await.is(303);
        let page = visitor.get(&format!("/c/{}", certificate.code.printed())).await;
        page.is(200).has("Attestation authentique").has("du 14 au 17 juillet 2026");
        page.has("Préparer des micro-projets").has("Tabant, Province d’Azilal");
    })
    .await;
}

#[tokio::test]
async fn a_code_that_leads_nowhere_says_what_to_do() {
    on_both_engines(async |app| {
        for code in ["7K3M-9Q2P-XW4T", "nonsense", "05.081"] {
            let page = app.get(&format!("/c/{code}")).await;
            page.is(404).has("لا شهادة بهذا الرمز").has(code).has("اسأل قسم العمل الاجتماعي");
        }
        app.get("/c").await.is(200).has("تحقق من شهادة");
        app.get("/c?code=12").await.is(404).has("لا شهادة بهذا الرمز");
    })
    .await;
}
