//! How something is taught. Nothing here touches the outside.

/// A way of working with a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Method {
    Lecture,
    Brainstorming,
    Metaplan,
    CaseStudy,
    RolePlay,
    /// A meeting is played while others observe it, as at Aït Bouguemez.
    Simulation,
    GroupWork,
    PeerExchange,
    FieldVisit,
    WorldCafe,
    Fishbowl,
    /// Work on one's own ground between two sessions.
    ActionLearning,
}

impl Method {
    /// In the order of the tick list.
    pub const ALL: [Self; 12] = [
        Self::Lecture,
        Self::Brainstorming,
        Self::Metaplan,
        Self::CaseStudy,
        Self::RolePlay,
        Self::Simulation,
        Self::GroupWork,
        Self::PeerExchange,
        Self::FieldVisit,
        Self::WorldCafe,
        Self::Fishbowl,
        Self::ActionLearning,
    ];

    /// The word that is stored and exchanged.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Lecture => "lecture",
            Self::Brainstorming => "brainstorming",
            Self::Metaplan => "metaplan",
            Self::CaseStudy => "case_study",
            Self::RolePlay => "role_play",
            Self::Simulation => "simulation",
            Self::GroupWork => "group_work",
            Self::PeerExchange => "peer_exchange",
            Self::FieldVisit => "field_visit",
            Self::WorldCafe => "world_cafe",
            Self::Fishbowl => "fishbowl",
            Self::ActionLearning => "action_learning",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.as_str() == text)
    }

    /// The key of its words.
    pub fn key(self) -> String {
        format!("method-{}", self.as_str().replace('_', "-"))
    }

    /// Codes separated by blanks, as they are kept; what is not known is left out.
    pub fn read(text: &str) -> Vec<Self> {
        text.split_whitespace().filter_map(Self::parse).collect()
    }

    /// The codes in the order of the tick list.
    pub fn written(methods: &[Self]) -> String {
        let chosen = Self::ALL.into_iter().filter(|method| methods.contains(method));
        chosen.map(Self::as_str).collect::<Vec<_>>().join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::Method;

    #[test]
    fn methods_are_kept_in_the_order_of_the_list_and_once() {
        let ticked = [Method::Fishbowl, Method::Lecture, Method::Fishbowl];
        assert_eq!(Method::written(&ticked), "lecture fishbowl");
        assert_eq!(
            Method::read("lecture unheard_of fishbowl"),
            [Method::Lecture, Method::Fishbowl]
        );
    }
}
