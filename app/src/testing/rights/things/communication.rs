//! A plan of communication of Azilal.

use super::{Browser, TABANT, Things};

impl Things {
    /// A plan of communication that was approved, is written anew, and was carried out once.
    pub(super) async fn communication(&mut self, salma: &Browser) {
        let new = [("place", "05.081"), ("year", "2026")];
        let id = self.post(salma, "communication-plans", "/communication-plans", &new).await;
        let plan = format!("/communication-plans/{id}");
        let given = [("place", "05.081"), ("words_ar", "رسالة"), ("words_fr", "Tabantia commune")];
        salma.post("/common-messages", &given).await.is(303);
        let axis = [("axis_ar", "هدف"), ("axis_fr", "Tabantia objectif"), ("aim", "inform")];
        let axis = salma.post(&format!("{plan}/axes"), &axis).await;
        self.keep("communication-axis", after(axis.is(303).location(), "#axis-"));
        let audience = [
            ("audience", "eaq"),
            ("rank", "relay"),
            ("languages", "darija"),
            ("literacy", "mixed"),
            ("channels", "souk"),
        ];
        salma.post(&format!("{plan}/audiences"), &audience).await.is(303);
        let message = [("words_ar", "رسالة"), ("words_fr", "Tabantia message")];
        let message = salma.post(&format!("{plan}/messages"), &message).await;
        self.keep("message", after(message.is(303).location(), "#message-"));
        let line = [
            ("title_ar", "عملية"),
            ("title_fr", "Tabantia action"),
            ("groups", "2"),
            ("persons", "50"),
            ("place", TABANT),
            ("month", "5"),
            ("channel", "souk"),
        ];
        let line = salma.post(&format!("{plan}/lines"), &line).await;
        let line = self.keep("communication-line", after(line.is(303).location(), "#line-"));
        salma.post(&format!("{plan}/submission"), &[]).await.is(303);
        let approval = [("approved_on", "2026-01-22"), ("minutes", "محضر 2026/02")];
        salma.post(&format!("{plan}/approval"), &approval).await.is(303);
        salma.post(&format!("{plan}/revision"), &[("reason", "إضافة")]).await.is(303);
        let done = [("done_on", "2026-05-20"), ("counted", "40"), ("note", "Tabantia note")];
        salma.post(&format!("{plan}/lines/{line}/done"), &done).await.is(303);
    }

    /// A good practice that nobody published, and a word about it.
    pub(super) async fn practice(&mut self, salma: &Browser) {
        let practice = [
            ("title_ar", "ممارسة"),
            ("title_fr", "Tabantia pratique"),
            ("theme", "communication"),
            ("place", "05.081"),
            ("year", "2025"),
            ("context", "سياق"),
            ("done", "عمل"),
            ("result", "نتيجة"),
        ];
        let practice = self.post(salma, "practices", "/practices", &practice).await;
        let said = [("kind", "remark"), ("text", "Tabantia dit")];
        salma.post(&format!("/practices/{practice}/comments"), &said).await.is(303);
    }
}

/// What stands in an address after this mark.
fn after<'a>(address: &'a str, mark: &str) -> &'a str {
    address.split(mark).nth(1).unwrap_or_default()
}
