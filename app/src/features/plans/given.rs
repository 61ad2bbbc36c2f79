//! Messages that the nation or a region gives to the provinces below it, and who adapted them. Nothing here touches the outside.

use super::plan::PlanId;
use kit_db::{FromRow, id};
use kit_lang::Lang;

id!(GivenId);

/// A message with the rules for how it is shown; provinces write it in their own words and stay linked to it.
#[derive(Debug, Clone, FromRow)]
pub struct Given {
    pub id: GivenId,
    pub place: String,
    pub place_ar: String,
    pub place_fr: String,
    /// None for everybody.
    pub audience: Option<String>,
    pub audience_ar: Option<String>,
    pub audience_fr: Option<String>,
    pub words_ar: String,
    pub words_fr: String,
    pub call: String,
    /// Logo, colours, signature, languages.
    pub rules: String,
    pub withdrawn: bool,
}

/// A plan below, and in which words it adapted what was given; none when it did not.
#[derive(Debug, Clone, FromRow)]
pub struct Adapted {
    pub given: GivenId,
    pub plan: PlanId,
    pub place_ar: String,
    pub place_fr: String,
    pub words_ar: Option<String>,
    pub words_fr: Option<String>,
}

impl Given {
    pub fn words(&self, lang: Lang) -> &str {
        if lang == Lang::Ar { &self.words_ar } else { &self.words_fr }
    }

    pub fn place_name(&self, lang: Lang) -> &str {
        if lang == Lang::Ar { &self.place_ar } else { &self.place_fr }
    }

    /// Empty when it is for everybody.
    pub fn audience_name(&self, lang: Lang) -> &str {
        let name = if lang == Lang::Ar { &self.audience_ar } else { &self.audience_fr };
        name.as_deref().unwrap_or_default()
    }
}
