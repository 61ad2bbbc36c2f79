use super::{Held, held};
use crate::{
    features::certificates::{Kind, papers, store},
    testing::{on_both_engines, on_engine},
};
use kit_db::Engine;

#[tokio::test]
async fn the_paper_is_the_same_to_the_last_byte() {
    on_both_engines(async |app| {
        let held = Held::certified(app).await;
        let certificate = held.certificates(app, 0).await.remove(0);
        let address = format!("/certificates/{}/paper", certificate.id);
        let first = app.browser("karim").await.get(&address).await;
        first.is(200);
        assert!(first.bytes.starts_with(b"%PDF"));
        app.pass(chrono::Duration::days(400));
        let second = app.browser("karim").await.get(&address).await;
        assert_eq!(first.bytes, second.bytes);
        app.browser("driss").await.get(&address).await.is(404);
        app.get(&address).await.is(303);
    })
    .await;
}

#[tokio::test]
async fn what_the_paper_says_is_in_both_languages() {
    on_both_engines(async |app| {
        let held = Held::certified(app).await;
        let says = held.certificates(app, 0).await.remove(0).says().unwrap();
        assert_eq!(says.ar.opening, "يشهد رئيس قسم العمل الاجتماعي بأن السيدة");
        assert_eq!(
            says.fr.opening,
            "Le chef de la Division de l’action sociale atteste que Madame"
        );
        assert_eq!(says.ar.head[2], "إقليم أزيلال");
        assert_eq!(says.fr.head[2], "Province d’Azilal");
        assert_eq!(
            says.fr.facts,
            [
                "tenue à Tabant, Province d’Azilal",
                "du 14 au 17 juillet 2026",
                "8 demi-journées de présence sur 8"
            ]
        );
        assert_eq!(says.ar.facts[0], "المنعقدة بتبانت، إقليم أزيلال");
        assert_eq!(says.ar.issued, "حرر بأزيلال في 22 نونبر 2026");
        assert_eq!(says.signatures[1].ar, "المؤطرة");
        assert_eq!(says.signatures[1].name.as_deref(), Some("نعيمة بن الطالب"));
        let whole = serde_json::to_string(&says).unwrap();
        assert!(!whole.contains(['\u{2068}', '\u{2069}']), "no marks of direction on paper");
    })
    .await;
}

#[tokio::test]
async fn names_of_sixty_letters_and_a_whole_session_fit_on_paper() {
    on_engine(Engine::Sqlite, async |app| {
        let long = (
            "مولاي عبد الرحمان بن محمد المهدي أيت سيدي علي الأزيلالي الكبير",
            "Moulay Abderrahmane Ben Mohamed El Mehdi Aït Sidi Ali El Azilali",
            Some("m"),
            8,
        );
        let nameless = ("خديجة العلوي", "", None, 8);
        let held = held(app, "closed", &[long, nameless]).await;
        let amina = app.browser("amina").await;
        let all = format!("/sessions/{}/certificates.pdf", held.event);
        amina.get(&all).await.is(404);
        amina.post(&held.page(), &[]).await.is(303);
        let answer = amina.get(&all).await;
        answer.is(200);
        assert!(answer.bytes.starts_with(b"%PDF"));
        amina.get(&format!("{all}?part=2")).await.is(404);
        keep("session.pdf", &answer.bytes);

        let tx = app.server.db.read().await.unwrap();
        let in_force = store::in_force(&tx, held.event, Kind::Participation).await.unwrap();
        let paper = papers(&in_force, String::new()).unwrap();
        assert_eq!(paper.data["certificates"].as_array().unwrap().len(), 2);
        assert_eq!(held.certificates(app, 1).await[0].says().unwrap().fr.name, "خديجة العلوي");
    })
    .await;
}

/// For eyes: with QURB_KEEP_PAPERS, the folder it names gets the file.
pub fn keep(name: &str, bytes: &[u8]) {
    if let Ok(folder) = std::env::var("QURB_KEEP_PAPERS") {
        std::fs::write(std::path::Path::new(&folder).join(name), bytes).unwrap();
    }
}
