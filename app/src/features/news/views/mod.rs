//! What the pages of news show: to those who write posts, and to everybody.

mod form;
mod list;
mod public;
mod show;

pub use self::{
    form::FormPage,
    list::{PostsPage, export},
    public::{NewsPage, OpenedPage},
    show::{PostPage, Shown, confirm_withdrawal},
};

use super::{Post, PostId, PostKind, State};
use crate::foundation::Sample;
use chrono::{DateTime, NaiveDate};

pub fn samples() -> Vec<Sample> {
    vec![
        Sample::of::<PostsPage>(),
        Sample::of::<PostPage>(),
        Sample::of::<FormPage>(),
        Sample::of::<NewsPage>(),
        Sample::of::<OpenedPage>(),
    ]
}

/// An invented call for the samples.
fn invented() -> Post {
    Post {
        id: PostId(uuid::Uuid::nil()),
        place: "05.081".into(),
        kind: PostKind::Call,
        event: None,
        title_ar: "طلب مشاريع السنة المقبلة أمام الجمعيات والتعاونيات بالجماعات الجبلية".into(),
        text_ar: "تسحب الملفات من مقر كل جماعة.\nلا يقبل أي ملف بعد آخر أجل.".into(),
        title_fr: "Appel à projets de l’année prochaine pour les associations et coopératives de montagne".into(),
        text_fr: "Les dossiers se retirent au siège de chaque commune.\nAucun dossier n’est reçu après la date.".into(),
        contact: "قسم العمل الاجتماعي، عمالة أزيلال، 00-00-00-23-05".into(),
        ends_on: NaiveDate::from_ymd_opt(2026, 12, 18),
        state: State::Draft,
        made_by: None,
        edited_by: None,
        published_at: Some(DateTime::UNIX_EPOCH),
        changed_at: DateTime::UNIX_EPOCH,
        version: 2,
    }
}
