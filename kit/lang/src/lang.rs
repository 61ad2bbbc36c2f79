//! The languages of the product.

use serde::{Deserialize, Serialize};
use unic_langid::{LanguageIdentifier, langid};

/// A language a page or a document can be in. Arabic is the default, everywhere.
#[derive(
    Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Arabic as written in Morocco.
    #[default]
    Ar,
    /// French as written in Morocco.
    Fr,
    /// English, British spelling and dates.
    En,
}

impl Lang {
    /// The three languages in the order the switch shows them.
    pub const ALL: [Lang; 3] = [Lang::Ar, Lang::Fr, Lang::En];

    /// The two letters used in addresses, cookies and `lang` attributes: `ar`, `fr`, `en`.
    pub fn code(self) -> &'static str {
        match self {
            Lang::Ar => "ar",
            Lang::Fr => "fr",
            Lang::En => "en",
        }
    }

    /// The direction of its script, as the `dir` attribute wants it: `rtl` or `ltr`.
    pub fn dir(self) -> &'static str {
        match self {
            Lang::Ar => "rtl",
            Lang::Fr | Lang::En => "ltr",
        }
    }

    /// The language of a code, with or without a region (`fr`, `fr-MA`, `FR_fr`); `None` when it is not one of ours.
    pub fn from_code(code: &str) -> Option<Lang> {
        let first = code.split(['-', '_']).next().unwrap_or_default();
        Lang::ALL.into_iter().find(|lang| first.eq_ignore_ascii_case(lang.code()))
    }

    /// The one of ours that a browser would rather read, as its `Accept-Language` says (`fr-MA,fr;q=0.9,en;q=0.5`); `None` when
    /// it asks for none of them.
    pub fn preferred(accept: &str) -> Option<Lang> {
        let wish = |part: &str| {
            let (code, weight) = part.split_once(";q=").unwrap_or((part, "1"));
            let weight: f32 = weight.trim().parse().ok()?;
            Some((Lang::from_code(code.trim())?, weight)).filter(|(_, weight)| *weight > 0.0)
        };
        // Of two that weigh the same, the one that was named first.
        let first = |best: Option<(Lang, f32)>, one: (Lang, f32)| match best {
            Some(best) if best.1 >= one.1 => Some(best),
            _ => Some(one),
        };
        accept.split(',').filter_map(wish).fold(None, first).map(|(lang, _)| lang)
    }

    /// Its name in itself, for the switch in the frame.
    pub fn native_name(self) -> &'static str {
        match self {
            Lang::Ar => "العربية",
            Lang::Fr => "Français",
            Lang::En => "English",
        }
    }

    /// The full locale. Bare `ar` is never used: it would print نوفمبر where Morocco writes نونبر.
    pub fn locale(self) -> &'static str {
        match self {
            Lang::Ar => "ar-MA",
            Lang::Fr => "fr-MA",
            Lang::En => "en-GB",
        }
    }

    pub(crate) fn identifier(self) -> LanguageIdentifier {
        match self {
            Lang::Ar => langid!("ar-MA"),
            Lang::Fr => langid!("fr-MA"),
            Lang::En => langid!("en-GB"),
        }
    }
}

impl std::fmt::Display for Lang {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn a_browser_asking_for_moroccan_french_gets_french() {
        assert_eq!(Lang::from_code("fr-MA"), Some(Lang::Fr));
        assert_eq!(Lang::from_code("AR_ma"), Some(Lang::Ar));
        assert_eq!(Lang::from_code("de"), None);
        assert_eq!(Lang::from_code(""), None);
    }

    #[test]
    fn of_what_a_browser_would_read_the_first_of_ours_is_taken() {
        assert_eq!(Lang::preferred("fr-MA,fr;q=0.9,en;q=0.5"), Some(Lang::Fr));
        assert_eq!(Lang::preferred("de, en;q=0.7, ar;q=0.8"), Some(Lang::Ar));
        assert_eq!(Lang::preferred("en-US,en;q=0.5"), Some(Lang::En));
        assert_eq!(Lang::preferred("fr;q=0, *;q=0.1"), None);
        assert_eq!(Lang::preferred("zgh, es;q=x"), None);
        assert_eq!(Lang::preferred(""), None);
    }

    #[test]
    fn arabic_is_what_one_gets_without_asking() {
        assert_eq!(Lang::default(), Lang::Ar);
        assert_eq!((Lang::Ar.dir(), Lang::En.dir()), ("rtl", "ltr"));
        assert!(Lang::ALL.iter().all(|lang| Lang::from_code(lang.code()) == Some(*lang)));
    }
}
