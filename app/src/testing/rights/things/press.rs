//! What the press has of Azilal: an outlet with somebody of it, a release that was never public and one that is, a Media Thursday,
//! and an item that was published.

use super::{Browser, NAME, Things};

impl Things {
    pub(super) async fn press(&mut self, salma: &Browser, amina: &Browser) {
        let outlet = [
            ("name_fr", "Tabantia journal"),
            ("kind", "newspaper"),
            ("languages", "french"),
            ("covers", "05.081"),
            ("place", "05.081"),
        ];
        let outlet = self.post(salma, "outlets", "/outlets", &outlet).await;
        let somebody = [
            ("name_fr", NAME),
            ("phone", "0661-23-45-67"),
            ("agreed_on", "2026-11-02"),
            ("agreed_how", "spoken"),
        ];
        salma.post(&format!("/outlets/{outlet}/journalists"), &somebody).await.is(303);
        let thursday = [
            ("kind", "media_thursday"),
            ("title_ar", "الخميس الإعلامي"),
            ("title_fr", "Tabantia jeudi"),
            ("place", "05.081"),
            ("starts_on", "2026-11-19"),
            ("ends_on", "2026-11-19"),
        ];
        let thursday = self.post(salma, "thursdays", "/events", &thursday).await;
        let came = [("outlet", &*outlet), ("persons", "2")];
        salma.post(&format!("/thursdays/{thursday}/outlets"), &came).await.is(303);
        let item = [
            ("held_on", "2026-11-20"),
            ("outlet", &*outlet),
            ("title", "Tabantia article"),
            ("tone", "neutral"),
            ("place", "05.081"),
        ];
        salma.post("/coverage", &item).await.is(303);
        // Nobody outside hears of the first one: it was taken back to be corrected before its hour.
        let embargo = [("title_fr", "Tabantia communique"), ("embargo_on", "2030-01-01")];
        let first = self.release("releases", (salma, amina), &embargo).await;
        let why = [("why", "chiffre"), ("version", "3")];
        amina.post(&format!("/releases/{first}/correction"), &why).await.is(303);
        self.release("press", (salma, amina), &[("title_fr", "Communiqué de Tabant")]).await;
        self.call("posts", amina, "Tabantia appel").await;
        let told = self.call("told", amina, "Appel de Tabant").await;
        let publication = format!("/posts/{told}/publication");
        salma.post(&publication, &[("version", "1")]).await.is(303);
    }

    /// A call that nobody published yet.
    async fn call(&mut self, name: &'static str, amina: &Browser, title: &str) -> String {
        let call = [
            ("kind", "call"),
            ("title_ar", "طلب"),
            ("text_ar", "نص"),
            ("title_fr", title),
            ("text_fr", "Texte"),
            ("contact", "DAS"),
            ("place", "05.081"),
        ];
        self.post(amina, name, "/posts", &call).await
    }

    /// A release that Amina wrote and Salma approved.
    async fn release(
        &mut self,
        name: &'static str,
        (salma, amina): (&Browser, &Browser),
        other: &[(&str, &str)],
    ) -> String {
        let usual = [
            ("title_ar", "بلاغ"),
            ("text_ar", "نص"),
            ("text_fr", "Texte"),
            ("place", "05.081"),
            ("contact", "DAS"),
            ("year", "2026"),
        ];
        let id = self.post(amina, name, "/releases", &[&usual[..], other].concat()).await;
        let page = format!("/releases/{id}");
        amina.post(&format!("{page}/submission"), &[("version", "1")]).await.is(303);
        salma.post(&format!("{page}/approval"), &[("version", "2")]).await.is(303);
        id
    }
}
