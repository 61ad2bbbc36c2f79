use super::{TABANT, person, tabant};
use crate::{
    features::training::permissions::NOMINATE,
    foundation::{organisations, people},
    testing::on_both_engines,
};

#[tokio::test]
async fn an_institution_sends_its_members_and_the_list_says_so() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = tabant(&amina).await;
        let page = format!("/sessions/{id}");
        let rkia = person(app, "رقية الراجي", "Rkia Raji", "f", TABANT).await;
        let zineb = person(app, "زينب الزياني", "Zineb Ziani", "f", TABANT).await;
        let cx = app.cx("amina").await;
        let mut tx = cx.write().await.unwrap();
        let new = organisations::NewOrganisation {
            kind: organisations::OrganisationKind::Association,
            name_ar: "جمعية نساء القمة".into(),
            name_fr: "Association Femmes du sommet".into(),
            place: TABANT.into(),
            phone: None,
            email: None,
        };
        let sender = organisations::found(&cx, &mut tx, &new).await.unwrap();
        for one in [rkia, zineb] {
            people::join(&cx, &mut tx, one, sender).await.unwrap();
        }
        tx.commit().await.unwrap();
        let nominations = format!("{page}/nominations");
        amina.get(&nominations).await.is(200).has("جمعية نساء القمة");
        let members = amina.get(&format!("{nominations}?organisation={sender}")).await;
        members.has("رقية الراجي").has("زينب الزياني");
        let sender = sender.to_string();
        amina.post(&nominations, &[("organisation", &sender)]).await.is(422).has("رقية الراجي");
        amina.post(&format!("{page}/seats"), &[("version", "1"), ("seats", "1")]).await.is(303);
        let (one, other) = (rkia.to_string(), zineb.to_string());
        let both = [("organisation", sender.as_str()), ("person", &one), ("person", &other)];
        app.browser("karim").await.post(&nominations, &both).await.is(403);
        app.browser("driss").await.post(&nominations, &both).await.is(404);
        amina.post(&nominations, &both).await.is(303);
        let listed = amina.get(&format!("{page}/people?nominated={sender}")).await;
        listed.has("رقية الراجي").has("ترشيح من").lacks("زينب الزياني");
        amina.get(&format!("{page}/waiting")).await.has("زينب الزياني").has("جمعية نساء القمة");
        amina.post(&nominations, &both).await.is(422);
        let nobody = "01890000-0000-7000-8000-000000000000";
        let unknown = [("organisation", sender.as_str()), ("person", nobody)];
        amina.post(&nominations, &unknown).await.is(422).has("ليس في سجل مجالك");
        let unknown = [("organisation", sender.as_str()), ("person", "x")];
        amina.post(&nominations, &unknown).await.is(422).has("ليس في سجل مجالك");
        let unknown = [("organisation", nobody), ("person", &one)];
        amina.post(&nominations, &unknown).await.is(422).has("لا وجود لهذه الهيئة");
        assert_eq!(app.done(NOMINATE).await, 1);
    })
    .await;
}
