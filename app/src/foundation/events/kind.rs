//! What is held, beside training sessions.

use kit_db::{text_column, uuid::Uuid};

/// The kinds of events that have pages here. A training session is an event too; its pages are those of training.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventKind {
    Forum,
    CommunicationDay,
    StudyDay,
    Workshop,
    EnlargedMeeting,
    ValorisationMeeting,
    FieldMeeting,
    MediaThursday,
    Restitution,
    Commemoration,
}

impl EventKind {
    pub const ALL: [Self; 10] = [
        Self::Forum,
        Self::CommunicationDay,
        Self::StudyDay,
        Self::Workshop,
        Self::EnlargedMeeting,
        Self::ValorisationMeeting,
        Self::FieldMeeting,
        Self::MediaThursday,
        Self::Restitution,
        Self::Commemoration,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Forum => "forum",
            Self::CommunicationDay => "communication_day",
            Self::StudyDay => "study_day",
            Self::Workshop => "workshop",
            Self::EnlargedMeeting => "enlarged_meeting",
            Self::ValorisationMeeting => "valorisation_meeting",
            Self::FieldMeeting => "field_meeting",
            Self::MediaThursday => "media_thursday",
            Self::Restitution => "restitution",
            Self::Commemoration => "commemoration",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }

    /// The page of an event whose kind is written so: what has no page here is a training session.
    pub fn page(kind: &str, id: Uuid) -> String {
        match Self::parse(kind) {
            Some(_) => format!("/events/{id}"),
            None => format!("/sessions/{id}"),
        }
    }

    /// The key of its word.
    pub fn key(self) -> &'static str {
        match self {
            Self::Forum => "event-kind-forum",
            Self::CommunicationDay => "event-kind-communication-day",
            Self::StudyDay => "event-kind-study-day",
            Self::Workshop => "event-kind-workshop",
            Self::EnlargedMeeting => "event-kind-enlarged-meeting",
            Self::ValorisationMeeting => "event-kind-valorisation-meeting",
            Self::FieldMeeting => "event-kind-field-meeting",
            Self::MediaThursday => "event-kind-media-thursday",
            Self::Restitution => "event-kind-restitution",
            Self::Commemoration => "event-kind-commemoration",
        }
    }
}

text_column!(EventKind);
