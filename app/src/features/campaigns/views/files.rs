//! The files that go with the mail of a campaign, as its page shows them.

use super::show::Shown;
use crate::{
    features::campaigns::{
        Campaign, CampaignId, State, Way,
        file::{CampaignFile, FileId, FileKind, MOST_BYTES, MOST_FILES, megabytes},
    },
    foundation::Form,
    layout::{ConfirmPage, Frame},
};
use uuid::Uuid;

/// What goes with its mail, and whether more may.
pub struct Attached {
    pub rows: Vec<Row>,
    pub form: Form,
    /// Whether one may be taken away.
    pub open: bool,
    /// What may still be added; empty when nothing may.
    pub room: String,
}

/// One file, ready to read.
pub struct Row {
    pub href: String,
    pub name: String,
    pub size: String,
    /// Where it is taken away.
    pub removal: String,
}

impl Attached {
    /// Nothing where the campaign does not go by mail, or where there is nothing to see or to add.
    pub fn of(frame: &Frame, shown: &Shown) -> Option<Self> {
        let one = &shown.campaign;
        let open = shown.may_work && one.state == State::Draft;
        if !one.uses(Way::Mail) || (shown.files.is_empty() && !open) {
            return None;
        }
        let used: i64 = shown.files.iter().map(|file| file.size).sum();
        let fits = i64::try_from(shown.files.len()).is_ok_and(|count| count < MOST_FILES);
        let room = match open && fits && used < MOST_BYTES {
            true => {
                frame.t1("campaign-file-room", "room", megabytes(frame.lang, MOST_BYTES - used))
            }
            false => String::new(),
        };
        let rows = shown.files.iter().map(|file| Row::new(frame, file)).collect();
        Some(Self { rows, form: shown.form.clone(), open, room })
    }
}

impl Row {
    fn new(frame: &Frame, file: &CampaignFile) -> Self {
        let href = format!("/campaigns/{}/files/{}", file.campaign, file.id);
        Self {
            removal: format!("{href}/removal"),
            href,
            name: file.name.clone(),
            size: size(frame, file),
        }
    }
}

fn size(frame: &Frame, file: &CampaignFile) -> String {
    match file.size >> 20 {
        0 => frame.t1("campaign-file-kilobytes", "size", (file.size >> 10).max(1)),
        _ => frame.t1("campaign-file-megabytes", "size", megabytes(frame.lang, file.size)),
    }
}

/// All of them in a line.
pub fn line(files: &[CampaignFile]) -> String {
    files.iter().map(|file| file.name.as_str()).collect::<Vec<_>>().join(" · ")
}

/// Whether to take a file away.
pub fn confirm_detach(frame: Frame, one: &Campaign, file: &CampaignFile) -> ConfirmPage {
    let back = format!("/campaigns/{}", one.id);
    ConfirmPage {
        title: frame.t1("campaign-detach-title", "name", file.name.as_str()),
        text: frame.t("campaign-detach-text").into_owned(),
        action: format!("{back}/files/{}/removal", file.id),
        verb: frame.t("campaign-detach").into_owned(),
        back,
        danger: true,
        fields: vec![("version".into(), one.version.to_string())],
        frame,
    }
}

/// Invented files for the samples.
pub fn invented() -> Vec<CampaignFile> {
    let file = |name: &str, kind, size| CampaignFile {
        id: FileId(Uuid::nil()),
        campaign: CampaignId(Uuid::nil()),
        name: name.into(),
        kind,
        size,
    };
    vec![
        file("برنامج الملتقى الإقليمي لتواصل القرب وورشاته.pdf", FileKind::Pdf, 1_812_000),
        file("plan d’accès au siège de la province.png", FileKind::Png, 214_000),
    ]
}
