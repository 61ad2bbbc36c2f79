//! What the pages of campaigns show: the list, one campaign, its form, what some would read, who gets it, and the page of whoever wants
//! no more.

mod list;
mod form;
mod figures;
mod show;
mod facts;
mod files;
mod preview;
mod sms;
mod readers;
mod public;

pub use self::{
    files::confirm_detach,
    form::FormPage,
    list::{CampaignsPage, export},
    preview::{PreviewPage, Previewed},
    public::{LeavePage, LeftPage},
    readers::{ReadersPage, export_readers},
    show::{CampaignPage, Shown, confirm_stop},
};

use super::{Campaign, CampaignId, State, Why};
use crate::{features::segments::SegmentId, foundation::Sample};
use chrono::{DateTime, Duration};
use uuid::Uuid;

pub fn samples() -> Vec<Sample> {
    vec![
        Sample::of::<CampaignsPage>(),
        Sample::of::<CampaignPage>(),
        Sample::of::<FormPage>(),
        Sample::of::<PreviewPage>(),
        Sample::of::<ReadersPage>(),
        Sample::of::<LeavePage>(),
        Sample::of::<LeftPage>(),
    ]
}

/// An invented campaign for the samples, worded as long as real ones are.
pub fn invented() -> Campaign {
    let at = DateTime::UNIX_EPOCH + Duration::days(20_600);
    Campaign {
        id: CampaignId(Uuid::nil()),
        place: "05.081".into(),
        title: "دعوة أعضاء اللجان المحلية وجمعيات الدواوير إلى الملتقى الإقليمي لتواصل القرب".into(),
        purpose: "حضور الملتقى، وتأكيد المشاركة قبل أسبوع منه.".into(),
        segment: SegmentId(Uuid::nil()),
        question: String::new(),
        bound: None,
        subject_ar: "دعوة إلى الملتقى الإقليمي لتواصل القرب".into(),
        text_ar: "السلام عليكم {الاسم}،\n\nيسر عمالة إقليم أزيلال أن تدعوكم إلى الملتقى الإقليمي لتواصل القرب.".into(),
        subject_fr: "Invitation au forum provincial de communication de proximité".into(),
        text_fr: "Bonjour {nom},\n\nLa province d’Azilal vous invite au forum provincial de communication de proximité.".into(),
        sms_ar: "ندعوكم إلى الملتقى الإقليمي لتواصل القرب يوم الخميس على الساعة التاسعة صباحا.".into(),
        sms_fr: "{nom}, vous êtes invité au forum provincial de communication de proximité, jeudi à 9 h.".into(),
        sms_people: Some(412),
        sms_parts: Some(1_236),
        sms_longest: Some(3),
        sms_price: Some(35),
        signs_ar: "عامل إقليم أزيلال".into(),
        signs_fr: "Le gouverneur de la province d’Azilal".into(),
        receipt: true,
        channels: "mail sms letter".into(),
        send_at: Some(at),
        any_hour: false,
        per_domain: Some(600),
        state: State::Sending,
        why: Why::Server,
        next_at: Some(at),
        job: None,
        gathered_to: None,
        gathered: true,
        unlisted: 3,
        failures: 2,
        made_at: at,
        made_by: None,
        edited_by: None,
        tested_at: Some(at),
        submitted_at: Some(at),
        submitted_by: None,
        approved_at: Some(at),
        approved_by: None,
        began_at: Some(at),
        counted_from: Some(at),
        ended_at: None,
        version: 4,
    }
}
