use super::written;
use crate::testing::on_both_engines;

#[tokio::test]
async fn the_list_is_searched_filtered_sorted_and_exported() {
    on_both_engines(async |app| {
        let (amina, salma) = (app.browser("amina").await, app.browser("salma").await);
        let women = written(&amina, &[]).await;
        let men = [
            ("name_ar", "رجال الرحامنة"),
            ("name_fr", "Hommes"),
            ("place", "07.427"),
            ("r0-a", "m"),
        ];
        let men = written(&salma, &men).await;
        salma.get("/segments").await.has("شريحتان").has(&women).has(&men);
        salma.get("/segments?q=femmes").await.has(&women).lacks(&men);
        salma.get("/segments?place=07.427").await.has(&men).lacks(&women);
        salma.get("/segments?q=xyz").await.has("لا نتيجة لهذا البحث");
        let sorted = salma.get("/segments?sort=-name").await.text();
        assert!(sorted.find(&women) < sorted.find(&men));
        let csv = salma.get("/segments?format=csv&place=05.081").await;
        csv.is(200).has("Femmes d’Azilal").has("من النساء").lacks("Hommes");
        amina.get("/segments").await.has(&women).lacks(&men);
    })
    .await;
}
