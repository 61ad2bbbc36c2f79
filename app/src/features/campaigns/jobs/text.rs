//! Short messages of a batch: each in so many parts, with an address at which the gateway tells how it fared.

use super::batch::{Batch, Step, stands, values};
use crate::{
    features::campaigns::{
        Campaign, RecipientId, Way, report,
        store::{self, Due},
        wording::Message,
    },
    foundation::{Cx, Error, SecretsKey},
};
use kit_db::WriteTx;
use kit_mail::{Refused, Went};
use kit_sms::{Gateway, Text, count};

/// Messages that are on their way to the gateway at one time.
const LINES: usize = 4;

/// A message in more parts than this installation pays for goes to nobody.
pub const TOO_LONG: &str = "parts";

/// What short messages are made from.
pub struct Texts<'a> {
    pub message: &'a Message,
    pub key: &'a SecretsKey,
}

impl Texts<'_> {
    /// The messages of those who are still to be written to; none when nobody of them is.
    pub async fn found(
        &self,
        cx: &Cx,
        tx: &mut WriteTx,
        campaign: &Campaign,
        due: Vec<Due>,
    ) -> Result<Option<Step>, Error> {
        let (mut batch, mut ids, mut moved, mut long) = (vec![], vec![], vec![], vec![]);
        let mut lengths = Vec::new();
        for one in due {
            let Some((to, lang)) = stands(tx, campaign, &one, Way::Sms).await? else { continue };
            let Some(half) = self.message.in_lang(lang) else { continue };
            let text = half.filled_short(&values(cx, half.lang, &one));
            let parts = i64::try_from(count(&text).parts).unwrap_or(i64::MAX);
            ids.push(one.id);
            if to != one.address {
                moved.push((one.id, to.clone()));
            }
            if cx.server.config.sms.as_ref().is_some_and(|sms| parts > sms.most_parts) {
                long.push(one.id);
                continue;
            }
            lengths.push((one.id, parts));
            let report = Some(report::address(cx, self.key, one.id));
            batch.push((one.id, Text { to, text, report }));
        }
        store::mark(tx, (&ids, &moved), cx.server.now()).await?;
        store::note_parts(tx, &lengths).await?;
        let long: Vec<store::Noted> = long.into_iter().map(too_long).collect();
        store::note(tx, &long, i64::MAX).await?;
        Ok((!batch.is_empty()).then_some(Step::Batch(Batch::Sms(batch))))
    }
}

fn too_long(id: RecipientId) -> store::Noted {
    let (code, said) = (TOO_LONG.to_owned(), String::new());
    let fate = crate::features::campaigns::Fate::Refused;
    store::Noted { id, fate, code, said, due_at: None, again: false }
}

/// Hands a batch over, and says what became of each in the words that mail has for it.
pub async fn send(gateway: &Gateway, batch: Vec<(RecipientId, Text)>) -> Vec<(RecipientId, Went)> {
    let (ids, texts): (Vec<_>, Vec<_>) = batch.into_iter().unzip();
    let told = gateway.send_all(texts, LINES).await;
    ids.into_iter().zip(told.into_iter().map(went)).collect()
}

fn went(told: kit_sms::Went) -> Went {
    let words = String::new();
    match told {
        kit_sms::Went::Taken => Went::Taken,
        kit_sms::Went::Refused(code) => Went::Refused(Refused::Permanent { code, words }),
        kit_sms::Went::Later(code) => Went::Refused(Refused::Passing { code, words }),
        kit_sms::Went::Kept(code) => Went::Kept(code),
        kit_sms::Went::Unknown(code) => Went::Unknown(code),
    }
}
