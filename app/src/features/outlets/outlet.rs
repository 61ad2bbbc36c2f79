//! An outlet of the press. Nothing here touches the outside.

use super::word::{Beat, OutletKind, Tongue, listed};
use crate::foundation::{
    journal::Change,
    people::{in_other_script, in_script_of},
};
use kit_db::{FromRow, id};
use kit_lang::Lang;

id!(
    /// An outlet of the press.
    OutletId
);

/// A newspaper, a radio, a television, a site or an agency.
#[derive(Debug, Clone, PartialEq, FromRow)]
pub struct Outlet {
    pub id: OutletId,
    /// Whose list it stands in.
    pub place: String,
    pub kind: OutletKind,
    pub name_ar: String,
    pub name_fr: String,
    /// As stored; [`Outlet::tongues`] reads them.
    pub languages: String,
    /// As stored; [`Outlet::matters`] reads them.
    pub beats: String,
    /// The place that it writes or speaks about.
    pub covers: String,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub site: Option<String>,
    pub retired: bool,
    pub version: i64,
}

/// An outlet on its way in, or after an edit.
#[derive(Debug, Clone, PartialEq)]
pub struct NewOutlet {
    pub place: String,
    pub kind: OutletKind,
    pub name_ar: String,
    pub name_fr: String,
    pub languages: String,
    pub beats: String,
    pub covers: String,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub site: Option<String>,
}

impl Outlet {
    /// The name in the reader's script, or in the other when there is none.
    pub fn name(&self, lang: Lang) -> &str {
        in_script_of(lang, &self.name_ar, &self.name_fr)
    }

    pub fn other_name(&self, lang: Lang) -> &str {
        in_other_script(lang, &self.name_ar, &self.name_fr)
    }

    pub fn tongues(&self) -> Vec<Tongue> {
        listed(Tongue::ALL, Tongue::as_str, &self.languages)
    }

    pub fn matters(&self) -> Vec<Beat> {
        listed(Beat::ALL, Beat::as_str, &self.beats)
    }

    /// What an edit would change, for the journal.
    pub fn changes(&self, new: &NewOutlet) -> Vec<Change> {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        Change::differing([
            Change::new("outlet-name-ar", &self.name_ar, &new.name_ar),
            Change::new("outlet-name-fr", &self.name_fr, &new.name_fr),
            Change::new("outlet-kind", self.kind.key(), new.kind.key()),
            Change::new("outlet-languages", &self.languages, &new.languages),
            Change::new("outlet-beats", &self.beats, &new.beats),
            Change::new("outlet-covers", &self.covers, &new.covers),
            Change::new("outlet-keeper", &self.place, &new.place),
            Change::new("outlet-phone", text(&self.phone), text(&new.phone)),
            Change::new("outlet-email", text(&self.email), text(&new.email)),
            Change::new("outlet-site", text(&self.site), text(&new.site)),
        ])
    }
}
