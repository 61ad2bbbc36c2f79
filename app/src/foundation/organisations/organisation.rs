//! An organisation. Nothing here touches the outside.

use crate::foundation::{
    accounts::Thing,
    journal::Change,
    people::{in_other_script, in_script_of},
};
use kit_db::{FromRow, id, text_column};
use kit_lang::Lang;

id!(
    /// An organisation.
    OrganisationId
);

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident $word:literal,)*) => {
        /// What an organisation is in the programme.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum OrganisationKind {
            $($(#[$doc])* $name,)*
        }

        impl OrganisationKind {
            /// In the order of the choices.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The word that is stored and exchanged.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $word,)*
                }
            }
        }
    };
}

kinds! {
    Association "association",
    Cooperative "cooperative",
    CommitteeRegional "committee_regional",
    CommitteeProvincial "committee_provincial",
    CommitteeLocal "committee_local",
    /// The division of social action of a province.
    Das "das",
    /// A team that animates a quarter or a commune.
    Eaq "eaq",
    ExternalService "external_service",
    Council "council",
    LocalAuthority "local_authority",
    Centre "centre",
    Telecentre "telecentre",
    Press "press",
    University "university",
    Agency "agency",
    Donor "donor",
    Other "other",
}

impl OrganisationKind {
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.as_str() == text)
    }

    /// The key of its words.
    pub fn key(self) -> String {
        format!("organisation-kind-{}", self.as_str().replace('_', "-"))
    }
}

text_column!(OrganisationKind);

/// A committee, a service, an association. One of the two names may be empty, never both.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Organisation {
    pub id: OrganisationId,
    pub kind: OrganisationKind,
    pub name_ar: String,
    pub name_fr: String,
    pub place: String,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub version: i64,
}

/// What is known of an organisation on its way in, or after an edit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewOrganisation {
    pub kind: OrganisationKind,
    pub name_ar: String,
    pub name_fr: String,
    pub place: String,
    pub phone: Option<String>,
    pub email: Option<String>,
}

/// An organisation without a name cannot be found again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an organisation needs a name in one script at least")]
pub struct Nameless;

impl Organisation {
    /// What a role is given for when it is for this alone: a centre with the sessions held in it, or the organisation.
    pub fn thing(&self) -> Thing {
        let [organisation, centre] = self.things();
        match self.kind {
            OrganisationKind::Centre | OrganisationKind::Telecentre => centre,
            _ => organisation,
        }
    }

    /// What a role may hold for alone and open this.
    pub fn things(&self) -> [Thing; 2] {
        [Thing::organisation(self.id.0), Thing::centre(self.id.0)]
    }

    /// The name in the reader's script, or in the other one when it is the only one known.
    pub fn name(&self, lang: Lang) -> &str {
        in_script_of(lang, &self.name_ar, &self.name_fr)
    }

    /// The name in the other script; empty when it is not known, or already the one shown.
    pub fn other_name(&self, lang: Lang) -> &str {
        in_other_script(lang, &self.name_ar, &self.name_fr)
    }

    /// What an edit would change, for the journal and for whoever saved second.
    pub fn changes(&self, new: &NewOrganisation) -> Vec<Change> {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        Change::differing([
            Change::new("organisation-kind", self.kind.as_str(), new.kind.as_str()),
            Change::new("organisation-name-ar", &self.name_ar, &new.name_ar),
            Change::new("organisation-name-fr", &self.name_fr, &new.name_fr),
            Change::new("organisation-place", &self.place, &new.place),
            Change::new("organisation-phone", text(&self.phone), text(&new.phone)),
            Change::new("organisation-email", text(&self.email), text(&new.email)),
        ])
    }
}

impl From<&Organisation> for NewOrganisation {
    fn from(one: &Organisation) -> Self {
        Self {
            kind: one.kind,
            name_ar: one.name_ar.clone(),
            name_fr: one.name_fr.clone(),
            place: one.place.clone(),
            phone: one.phone.clone(),
            email: one.email.clone(),
        }
    }
}

impl NewOrganisation {
    /// Without blanks at the ends of names and doubled ones within; a phone in its one form when it can be read.
    pub fn tidied(mut self) -> Result<Self, Nameless> {
        for name in [&mut self.name_ar, &mut self.name_fr] {
            *name = name.split_whitespace().collect::<Vec<_>>().join(" ");
        }
        let normal = crate::foundation::people::normal_phone;
        self.phone = self.phone.map(|phone| normal(&phone).unwrap_or(phone));
        if self.name_ar.is_empty() && self.name_fr.is_empty() { Err(Nameless) } else { Ok(self) }
    }

    /// What journals and lists without a language call it.
    pub fn title(&self) -> &str {
        in_script_of(Lang::Ar, &self.name_ar, &self.name_fr)
    }
}
