//! The sign of a seat: a picture of its own, written anew when it came, small enough for every paper.

use crate::foundation::{Form, Upload};
use kit_db::FromRow;
use kit_images::{ImageError, Kind, Limits, clean};

/// Large enough for 17 mm on paper, small enough for a thousand papers.
pub const LIMITS: Limits = Limits { bytes: 4 << 20, pixels: 20_000_000, side: 480 };

#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Sign {
    /// `png` or `jpg`.
    pub kind: String,
    pub bytes: Vec<u8>,
    pub width: i64,
    pub height: i64,
}

impl Sign {
    /// The picture of a form, made harmless; none when it is none, and the form says why.
    pub fn read(form: &mut Form) -> Option<Self> {
        let Some(Upload { bytes, .. }) = form.file("file").cloned() else {
            form.refuse("file", "letterhead-file-missing", []);
            return None;
        };
        match clean(&bytes, &LIMITS) {
            Ok(picture) => Some(Self {
                kind: picture.kind.extension().into(),
                bytes: picture.bytes,
                width: picture.width.into(),
                height: picture.height.into(),
            }),
            Err(error) => {
                let key = match error {
                    ImageError::TooManyBytes | ImageError::TooManyPixels => "letterhead-file-large",
                    ImageError::NotAPicture => "letterhead-file-kind",
                    ImageError::Broken => "letterhead-file-broken",
                };
                form.refuse("file", key, []);
                None
            }
        }
    }

    pub fn media_type(&self) -> &'static str {
        match self.kind.as_str() {
            "jpg" => Kind::Jpeg.media_type(),
            _ => Kind::Png.media_type(),
        }
    }

    /// As the journal tells it.
    pub fn size(&self) -> String {
        format!("{} × {} {}", self.width, self.height, self.kind)
    }
}
