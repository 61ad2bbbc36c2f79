use super::{
    TABANT,
    communication::{action, action_with, spoken},
    id,
};
use crate::testing::{TestApp, on_both_engines};

/// Plans of two provinces of a region and of one of another: souk days in Azilal in April twice, a fair on 18 May everywhere.
async fn three(app: &TestApp) -> [String; 3] {
    let (amina, nadia, driss) =
        (app.browser("amina").await, app.browser("nadia").await, app.browser("driss").await);
    let souk = [("channel", "souk"), ("month", "4"), ("audience", "holders"), ("place", TABANT)];
    let azilal = spoken(&amina, "05.081", "2026").await;
    let axis = [("axis_ar", "الخبر"), ("axis_fr", "Informer"), ("aim", "inform")];
    let axis = amina.post(&format!("{azilal}/axes"), &axis).await;
    let axis = axis.is(303).location().split("#axis-").nth(1).unwrap().to_owned();
    let first = [&souk[..], &[("axis", axis.as_str()), ("title_ar", "السوق الأول")]].concat();
    action(&amina, &azilal, &action_with(&first)).await;
    let second = [&souk[..], &[("title_ar", "السوق الثاني")]].concat();
    action(&amina, &azilal, &action_with(&second)).await;
    let fair = |place| {
        let audience = ("audience", "population");
        [audience, ("channel", "fair"), ("starts_on", "2026-05-18"), ("place", place)]
    };
    action(&amina, &azilal, &action_with(&fair("05.081"))).await;
    let mellal = spoken(&nadia, "05.091", "2026").await;
    action(&nadia, &mellal, &action_with(&fair("05.091"))).await;
    let rehamna = spoken(&driss, "07.427", "2026").await;
    action(&driss, &rehamna, &action_with(&fair("07.427"))).await;
    [azilal, mellal, rehamna]
}

#[tokio::test]
async fn a_region_reads_the_plans_of_its_provinces_on_one_grid_with_gaps_and_overlaps() {
    on_both_engines(async |app| {
        let nadia = app.browser("nadia").await;
        let empty = nadia.get("/harmonisation?year=2026").await;
        empty.is(200).has("لا عمليات هنا").has("بلا مخطط في هذه السنة").has("أزيلال");
        let [azilal, mellal, rehamna] = three(app).await;
        let grid = nadia.get("/harmonisation?year=2026").await;
        grid.is(200).has(id(&azilal)).has(id(&mellal)).lacks(id(&rehamna));
        // Audiences by months: two provinces on 18 May, and what Azilal does twice.
        grid.has("audience=population&#38;month=5").has("المخططات: 2").has("ذكرى 18 ماي");
        grid.has("حاملو المشاريع · يوم السوق · أبريل").has("عمليتان");
        // Nothing for the press, nothing in June; four of five provinces have no plan or one.
        let text = grid.text();
        let gaps = text.split("id=\"gaps\"").nth(1).unwrap().split("</section>").next().unwrap();
        assert!(gaps.contains("الصحافة") && gaps.contains("يونيو"), "{gaps}");
        assert!(!gaps.contains("عموم الساكنة") && !gaps.contains("أبريل"), "{gaps}");
        assert!(gaps.contains("خنيفرة") && !gaps.contains("أزيلال"), "{gaps}");
        let other = nadia.get("/harmonisation?year=2026&rows=channel&columns=province").await;
        other.is(200).has("channel=fair&#38;province=05.091");
        let aims = nadia.get("/harmonisation?year=2026&rows=aim&columns=channel").await;
        aims.is(200).has("تقاسم المعلومة").has("غير محدد");
        nadia.get("/harmonisation?year=2025").await.is(200).has("لا عمليات هنا");
        let sheet = nadia.get("/harmonisation?year=2026&format=csv").await;
        sheet.is(200).has("عموم الساكنة");
        let xlsx = nadia.get("/harmonisation?year=2026&format=xlsx").await;
        assert!(xlsx.is(200).bytes.starts_with(b"PK"));
        let paper = nadia.get("/harmonisation/paper?year=2026").await;
        assert!(paper.is(200).bytes.starts_with(b"%PDF"));
    })
    .await;
}

#[tokio::test]
async fn every_figure_opens_its_actions_and_nobody_reads_beyond_their_places() {
    on_both_engines(async |app| {
        let [azilal, mellal, rehamna] = three(app).await;
        let salma = app.browser("salma").await;
        let all = salma.get("/harmonisation?year=2026&place=MA&rows=province&columns=month").await;
        all.is(200).has(id(&azilal)).has(id(&mellal)).has(id(&rehamna)).has("province=07.427");
        let may = "/harmonisation/actions?year=2026&place=MA&audience=population&month=5";
        salma
            .get(may)
            .await
            .is(200)
            .has("الرحامنة")
            .has("بني ملال")
            .has("3 عمليات")
            .lacks("السوق الأول");
        let twice = salma.get("/harmonisation/actions?year=2026&place=MA&twice=yes").await;
        twice.is(200).has("السوق الأول").has("السوق الثاني").lacks("الرحامنة").has("تكرار");
        salma.get("/harmonisation/actions?year=2026&place=MA&q=الرحامنة").await.lacks("السوق الأول");
        for sort in ["-month", "province", "-persons"] {
            salma.get(&format!("/harmonisation/actions?year=2026&sort={sort}")).await.is(200);
        }
        let sheet = salma.get(&format!("{may}&format=csv")).await;
        sheet.is(200).has("الرحامنة").lacks("السوق الأول");
        // A province sees itself, whatever it asks for.
        let (karim, driss) = (app.browser("karim").await, app.browser("driss").await);
        for path in
            ["/harmonisation?year=2026&place=MA", "/harmonisation/actions?year=2026&place=05"]
        {
            karim.get(path).await.is(200).lacks("الرحامنة").lacks("بني ملال");
            driss.get(path).await.is(200).lacks("أزيلال").lacks("بني ملال");
        }
        assert!(app.get("/harmonisation").await.location().starts_with("/sign-in"));
    })
    .await;
}
