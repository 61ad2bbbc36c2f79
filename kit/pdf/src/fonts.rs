//! The letters. They ship in the executable, so a paper looks the same on every machine and no font can be missing.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// Amiri for Arabic paper, EB Garamond beside it for French, Noto Sans in both scripts for tables and small print.
const FILES: [&[u8]; 8] = [
    include_bytes!("../fonts/Amiri-Regular.ttf"),
    include_bytes!("../fonts/Amiri-Bold.ttf"),
    include_bytes!("../fonts/EBGaramond12-Regular.otf"),
    include_bytes!("../fonts/EBGaramond12-Italic.otf"),
    include_bytes!("../fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("../fonts/NotoSansArabic-Bold.ttf"),
    include_bytes!("../fonts/NotoSans-Regular.ttf"),
    include_bytes!("../fonts/NotoSans-Bold.ttf"),
];

pub struct Fonts {
    pub book: LazyHash<FontBook>,
    pub faces: Vec<Font>,
}

/// Read once in the life of the process.
pub static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let faces: Vec<Font> = FILES.iter().flat_map(|file| Font::iter(Bytes::new(*file))).collect();
    Fonts { book: LazyHash::new(FontBook::from_fonts(&faces)), faces }
});
