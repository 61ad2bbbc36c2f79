use crate::{
    foundation::people::{NewPerson, Sex, alike_many, register_many},
    testing::{TestApp, on_both_engines},
};
use kit_words::Named;

fn new(name_ar: &str, name_fr: &str, place: &str) -> NewPerson {
    let (name_ar, name_fr, place) = (name_ar.into(), name_fr.into(), place.into());
    NewPerson { name_ar, name_fr, place, sex: Some(Sex::F), ..NewPerson::default() }
}

async fn fill(app: &TestApp) -> Vec<String> {
    let cx = app.cx("salma").await;
    let people = vec![
        new("خديجة العلوي", "Khadija El Alaoui", "05.081.03.09"),
        new("خديجة العلاوي", "", "05.081.01.03"),
        new("فاطمة الزهراء أيت حدو", "Fatima Zahra Ait Haddou", "05.081.03.09"),
        new("خديجة العلوي", "", "07.427.01.01"),
    ];
    let mut tx = cx.write().await.unwrap();
    let made = register_many(&cx, &mut tx, people).await.unwrap();
    tx.commit().await.unwrap();
    made.iter().map(ToString::to_string).collect()
}

#[tokio::test]
async fn many_names_find_who_is_like_them_best_first_in_their_scope() {
    on_both_engines(async |app| {
        let made = fill(app).await;
        let tx = app.server.db.read().await.unwrap();
        let names = [
            Named { ar: "خديجة العلوي", fr: "" },
            Named { ar: "", fr: "Zohra Amzil" },
            Named { ar: "", fr: "Haddou Fatima Zahra" },
        ];
        let found = alike_many(&tx, &names, "05.081").await.unwrap();
        let ids = |n: usize| -> Vec<String> {
            found[n].iter().map(|candidate| candidate.person.to_string()).collect()
        };
        assert_eq!(ids(0), made[..2]);
        assert!(found[0][0].score > found[0][1].score);
        assert!(ids(1).is_empty());
        assert_eq!(ids(2), made[2..3]);
        let nation = alike_many(&tx, &names[..1], "MA").await.unwrap();
        assert_eq!(nation[0].len(), 3);
    })
    .await;
}

#[tokio::test]
async fn many_are_registered_as_one_is() {
    on_both_engines(async |app| {
        let made = fill(app).await;
        assert_eq!(app.journal(&made[3]).await, ["person.register by Salma"]);
        let amina = app.browser("amina").await;
        amina.get("/people?q=haddou").await.has(&made[2]);
        let cx = app.cx("amina").await;
        let mut tx = cx.write().await.unwrap();
        let outside = vec![new("زينب الحنصالي", "", "07.427.01.01")];
        assert!(register_many(&cx, &mut tx, outside).await.is_err());
        let nameless = vec![new(" ", "", "05.081.03.09")];
        assert!(register_many(&cx, &mut tx, nameless).await.is_err());
    })
    .await;
}
