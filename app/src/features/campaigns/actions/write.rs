use super::segment_for;
use crate::{
    features::campaigns::{
        Campaign, CampaignId, NewCampaign, State, Why,
        campaign::written,
        permissions::{READ, WRITE},
        store, subject,
    },
    foundation::{Cx, Error, journal::record},
};
use kit_db::WriteTx;

/// Writes a draft for a place.
///
/// Fails with [`Error::Conflict`] when its segment is away or asks after people of elsewhere.
pub async fn write(cx: &Cx, tx: &mut WriteTx, new: &NewCampaign) -> Result<CampaignId, Error> {
    cx.allow_at(tx, READ, WRITE, &new.place).await?;
    segment_for(cx, tx, new.segment, &new.place).await?;
    let campaign = drafted(cx, new);
    store::insert_campaign(tx, &campaign).await?;
    record(cx, tx, WRITE, subject(&campaign), &[]).await?;
    Ok(campaign.id)
}

fn drafted(cx: &Cx, new: &NewCampaign) -> Campaign {
    let wording = new.wording.clone();
    Campaign {
        id: CampaignId::new(cx.now),
        place: new.place.clone(),
        title: new.title.clone(),
        purpose: new.purpose.clone(),
        segment: new.segment,
        question: String::new(),
        bound: None,
        subject_ar: wording.subject_ar,
        text_ar: wording.text_ar,
        subject_fr: wording.subject_fr,
        text_fr: wording.text_fr,
        sms_ar: wording.sms_ar,
        sms_fr: wording.sms_fr,
        sms_people: None,
        sms_parts: None,
        sms_longest: None,
        sms_price: None,
        signs_ar: new.signs_ar.clone(),
        signs_fr: new.signs_fr.clone(),
        receipt: new.receipt,
        channels: written(&new.ways),
        send_at: new.send_at,
        any_hour: new.any_hour,
        per_domain: new.per_domain,
        state: State::Draft,
        why: Why::Nothing,
        next_at: None,
        job: None,
        gathered_to: None,
        gathered: false,
        unlisted: 0,
        failures: 0,
        made_at: cx.now,
        made_by: cx.account(),
        edited_by: cx.account(),
        tested_at: None,
        submitted_at: None,
        submitted_by: None,
        approved_at: None,
        approved_by: None,
        began_at: None,
        counted_from: None,
        ended_at: None,
        version: 1,
    }
}
