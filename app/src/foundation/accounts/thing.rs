//! One thing for which a role holds, and for nothing else of its place: an event, an organisation, a centre. What it opens
//! there is a list of verbs, because "as far as this area" would open too much. Nothing here touches the outside.

use super::{Area, Level, Role};
use crate::foundation::Verb;
use kit_db::{text_column, uuid::Uuid};

/// What kind of thing it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ThingKind {
    /// A training session, or any other event.
    Event,
    Organisation,
    /// An organisation that is a training centre or a telecentre, with the sessions that are held in it.
    Centre,
}

impl ThingKind {
    pub const ALL: [Self; 3] = [Self::Event, Self::Organisation, Self::Centre];

    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Event => "event",
            Self::Organisation => "organisation",
            Self::Centre => "centre",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }

    /// The key of its word.
    pub fn key(self) -> &'static str {
        match self {
            Self::Event => "thing-event",
            Self::Organisation => "thing-organisation",
            Self::Centre => "thing-centre",
        }
    }

    /// What it is called in `permissions.txt`.
    pub fn title(self) -> &'static str {
        match self {
            Self::Event => "One session or one other event",
            Self::Organisation => "One organisation",
            Self::Centre => "One training centre or telecentre, with the sessions held in it",
        }
    }
}

text_column!(ThingKind);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Thing {
    pub kind: ThingKind,
    pub id: Uuid,
}

impl Thing {
    pub fn event(id: Uuid) -> Self {
        Self { kind: ThingKind::Event, id }
    }

    pub fn organisation(id: Uuid) -> Self {
        Self { kind: ThingKind::Organisation, id }
    }

    pub fn centre(id: Uuid) -> Self {
        Self { kind: ThingKind::Centre, id }
    }

    /// As a form sends it: `event:018f…`.
    pub fn parse(text: &str) -> Option<Self> {
        let (kind, id) = text.split_once(':')?;
        Some(Self { kind: ThingKind::parse(kind)?, id: id.parse().ok()? })
    }
}

impl std::fmt::Display for Thing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.kind.as_str(), self.id)
    }
}

/// Which role can hold for one thing of which kind, and what it opens there.
pub const OPENS: &[(ThingKind, Role, &[&str])] = &[
    // Its roll, and its attendance.
    (
        ThingKind::Event,
        Role::FieldAgent,
        &["session.read", "session.mark", "event.read", "event.roll"],
    ),
    (ThingKind::Event, Role::Reader, &["session.read", "event.read", "event.roll"]),
    // What it is, its members, in how many events they were.
    (ThingKind::Organisation, Role::OrganisationRepresentative, &["organisation.read"]),
    // The same, and the sessions that are held there.
    (ThingKind::Centre, Role::CentreDirector, &["organisation.read", "session.read"]),
];

impl Role {
    /// Whether this role, held for one thing of this kind, may do `verb` to it; and what whoever signs in may do anyway.
    pub fn may_on(self, kind: ThingKind, verb: Verb) -> bool {
        let anybody = matches!(verb.area, Area::Own | Area::Public)
            || (verb.area == Area::Places && verb.level == Level::See);
        let mut opened = OPENS.iter().filter(|(of, role, _)| *of == kind && *role == self);
        (anybody && self.may(verb)) || opened.any(|(_, _, verbs)| verbs.contains(&verb.name))
    }

    /// The roles that can hold for one thing of this kind.
    pub fn for_one(kind: ThingKind) -> impl Iterator<Item = Self> {
        OPENS.iter().filter(move |(of, _, _)| *of == kind).map(|(_, role, _)| *role)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use super::*;
    use crate::foundation::accounts::permissions::GRANT;

    #[test]
    fn whoever_gives_a_role_for_one_thing_may_do_what_it_opens() {
        let verbs = crate::app::verbs();
        for (_, role, opened) in OPENS {
            for name in *opened {
                let verb = verbs.iter().find(|verb| verb.name == *name).expect(name);
                let givers =
                    Role::ALL.into_iter().filter(|own| own.may(GRANT) && own.covers(*role));
                for giver in givers {
                    assert!(giver.may(*verb), "{giver:?} gives {role:?}, which may {name}");
                }
            }
        }
    }

    #[test]
    fn a_thing_comes_back_from_a_form() {
        let id = "018f0000-0000-7000-8000-000000000000";
        for kind in ThingKind::ALL {
            let thing = Thing { kind, id: id.parse().unwrap() };
            assert_eq!(Thing::parse(&thing.to_string()), Some(thing));
        }
        assert_eq!(Thing::parse(&format!("session:{id}")), None);
    }
}
