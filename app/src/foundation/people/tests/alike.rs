use crate::{
    foundation::people::{NewPerson, Sex, alike_many, register_many},
    testing::{TestApp, on_both_engines, on_engine},
};
use kit_db::Engine;
use kit_words::Named;
use std::time::Instant;

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
            found[n].iter().map(|candidate| candidate.person.id.to_string()).collect()
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

/// `cargo test --lib two_hundred_thousand -- --ignored --nocapture` tells how long a sheet takes against a full register.
#[tokio::test]
#[ignore = "takes a minute; run it when the search for people who are alike changes"]
async fn two_hundred_thousand_people_and_a_sheet_of_twenty_thousand() {
    on_engine(Engine::Sqlite, async |app| {
        let cx = app.cx("salma").await;
        let start = Instant::now();
        for part in 0..20 {
            let people = (0..10_000).map(|n| invented(part * 10_000 + n)).collect();
            let mut tx = cx.write().await.unwrap();
            register_many(&cx, &mut tx, people).await.unwrap();
            tx.commit().await.unwrap();
        }
        println!("registered in {:?}", start.elapsed());
        let tx = app.server.db.read().await.unwrap();
        let sheet: Vec<NewPerson> = (0..20_000).map(|n| invented(n * 17 + 5)).collect();
        for scope in ["05.081", "05", "MA"] {
            let start = Instant::now();
            let names: Vec<Named<'_>> = sheet.iter().map(NewPerson::named).collect();
            let found = alike_many(&tx, &names, scope).await.unwrap();
            let known = found.iter().filter(|one| !one.is_empty()).count();
            println!("{scope}: {known} of {} in {:?}", names.len(), start.elapsed());
        }
        let start = Instant::now();
        alike_many(&tx, &[sheet[0].named()], "MA").await.unwrap();
        println!("one in {:?}", start.elapsed());
    })
    .await;
}

/// Names made of syllables, some far more frequent than others, as real ones are.
fn invented(n: usize) -> NewPerson {
    let mix = |salt: usize| (n.wrapping_mul(2_654_435_761).wrapping_add(salt * 40_503)) >> 7;
    let skewed = |salt: usize, most: usize| {
        let at = mix(salt) % (most * most);
        at.isqrt().min(most - 1)
    };
    let syllables = ["ba", "mi", "rou", "ha", "san", "za", "id", "oul", "am", "ne", "ka", "dri"];
    let word = |mut at: usize| {
        let mut text = String::new();
        for _ in 0..3 {
            text += syllables[at % syllables.len()];
            at /= syllables.len();
        }
        text
    };
    let communes = ["05.081.03.09", "05.081.01.03", "07.427.01.01"];
    let place = if n % 80 < 3 { communes[n % 80] } else { "05.081.03.07" };
    let place = if n % 40 < 39 && n % 80 >= 3 { "07.427.07.01" } else { place };
    new("", &format!("{} {}", word(skewed(1, 300)), word(skewed(2, 1500))), place)
}
