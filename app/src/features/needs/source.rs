//! How a need came to be known. Nothing here touches the outside.

use kit_db::text_column;

/// Who or what showed a need.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NeedSource {
    Committee,
    Survey,
    ProjectFailure,
    RefusedEnrolment,
    Observation,
}

impl NeedSource {
    /// In the order of the choices.
    pub const ALL: [Self; 5] = [
        Self::Committee,
        Self::Survey,
        Self::ProjectFailure,
        Self::RefusedEnrolment,
        Self::Observation,
    ];

    /// The word that is stored and exchanged.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Committee => "committee",
            Self::Survey => "survey",
            Self::ProjectFailure => "project_failure",
            Self::RefusedEnrolment => "refused_enrolment",
            Self::Observation => "observation",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|source| source.as_str() == text)
    }

    /// The key of its words.
    pub fn key(self) -> String {
        format!("need-source-{}", self.as_str().replace('_', "-"))
    }
}

text_column!(NeedSource);
