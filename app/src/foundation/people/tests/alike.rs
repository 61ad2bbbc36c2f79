use crate::{
    foundation::people::{Alike, Asked, NewPerson, Sex, register_many},
    testing::{TestApp, on_both_engines},
};
use kit_db::ReadTx;
use kit_words::Named;

async fn alike_many(tx: &ReadTx, names: &[Named<'_>], scope: &str) -> Vec<Vec<Alike>> {
    let mut found = vec![Vec::new(); names.len()];
    let mut asked = Asked::new(tx, names, scope).await.unwrap();
    while let Some(some) = asked.next(tx).await.unwrap() {
        some.into_iter().for_each(|(at, alike)| found[at] = alike);
    }
    found
}

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
        let found = alike_many(&tx, &names, "05.081").await;
        let ids = |n: usize| -> Vec<String> {
            found[n].iter().map(|candidate| candidate.person.to_string()).collect()
        };
        assert_eq!(ids(0), made[..2]);
        assert!(found[0][0].score > found[0][1].score);
        assert!(ids(1).is_empty());
        assert_eq!(ids(2), made[2..3]);
        let nation = alike_many(&tx, &names[..1], "MA").await;
        assert_eq!(nation[0].len(), 3);
    })
    .await;
}

/// A sheet of thousands is compared with everybody of the scope, who are read place by place; a few names with those who
/// share a key. Both find the same.
#[tokio::test]
async fn very_many_names_find_whom_few_find() {
    on_both_engines(async |app| {
        fill(app).await;
        let tx = app.server.db.read().await.unwrap();
        let few = [
            Named { ar: "خديجة العلوي", fr: "" },
            Named { ar: "", fr: "Zohra Amzil" },
            Named { ar: "", fr: "Haddou Fatima Zahra" },
        ];
        let many: Vec<Named<'_>> = (0..6_000).map(|n| few[n % 3]).collect();
        for scope in ["05.081", "07", "MA"] {
            let found = alike_many(&tx, &many, scope).await;
            let once = alike_many(&tx, &few, scope).await;
            let same = found.iter().enumerate().all(|(n, alike)| *alike == once[n % 3]);
            assert!(same && found.len() == 6_000, "{scope}: {once:?}");
        }
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
