use super::{opened, signs_up};
use crate::testing::on_both_engines;

#[tokio::test]
async fn the_list_is_searched_filtered_sorted_and_taken_home() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = opened(&amina, "2").await;
        let list = format!("/events/{id}/reception");
        amina.get(&list).await.is(200).has("لا أحد مسجل بعد");
        let visitor = app.browser("").await;
        for (n, name) in ["فاطمة أوحدو", "يطو أيت القاضي", "حادة أيت عتو"].into_iter().enumerate()
        {
            signs_up(&visitor, &id, name, &format!("066123456{n}")).await;
        }
        amina.post(&format!("/events/{id}/door"), &[("who", "1")]).await.is(303);
        amina.get(&list).await.has("فاطمة أوحدو").has("حادة أيت عتو");
        let came = amina.get(&format!("{list}?came=yes")).await;
        came.has("فاطمة أوحدو").lacks("حادة أيت عتو");
        let waits = amina.get(&format!("{list}?state=waiting")).await;
        waits.has("حادة أيت عتو").lacks("يطو أيت القاضي");
        let asked = amina.get(&format!("{list}?q=القاضى&sex=f&source=form")).await;
        asked.has("يطو أيت القاضي").lacks("فاطمة أوحدو");
        amina.get(&format!("{list}?sex=m")).await.is(200).lacks("فاطمة أوحدو");
        let sheet = amina.get(&format!("{list}?format=csv&sort=name")).await.text();
        let names = ["حادة", "فاطمة", "يطو"].map(|name| sheet.find(name).unwrap());
        assert!(names.is_sorted(), "{sheet}");
        // More seats go to who waits.
        let terms = [("closes_on", "2026-11-23"), ("seats", "3"), ("version", "1")];
        amina.post(&list, &terms).await.is(303);
        amina.get(&format!("{list}?state=waiting")).await.lacks("حادة أيت عتو");
    })
    .await;
}
