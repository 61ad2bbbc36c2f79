//! What may be chosen in a question, and what each chosen thing is called.

use crate::{
    features::{
        modules,
        segments::{
            Came, Condition, How, Question, READ, Reach, SegmentId,
            builder::{List, Lists},
            question::SESSION,
            store,
        },
    },
    foundation::{
        Cx, Error, audiences,
        events::EventKind,
        organisations::OrganisationKind,
        people::{MemberRole, Sex},
        places,
        privacy::Channel,
    },
    layout::{Choice, Frame},
};
use kit_db::{Reads, uuid::Uuid};
use std::collections::{BTreeSet, HashMap};

/// Every list of the builder.
#[derive(Debug, Clone, Default)]
pub struct Choices(HashMap<List, Vec<Choice>>);

impl Lists for Choices {
    fn list(&self, list: List) -> &[Choice] {
        self.0.get(&list).map_or(&[], Vec::as_slice)
    }
}

impl Choices {
    /// What these questions name: enough to say them.
    pub async fn named(
        cx: &Cx,
        tx: &impl Reads,
        frame: &Frame,
        questions: &[&Question],
    ) -> Result<Self, Error> {
        let mut all = Self::fixed(frame);
        all.0.insert(List::Audiences, audiences::listed(tx, cx.lang).await?);
        all.complete(cx, tx, frame, questions).await?;
        Ok(all)
    }

    /// What the actor may choose, and whatever these questions name.
    pub async fn load(
        cx: &Cx,
        tx: &impl Reads,
        frame: &Frame,
        (questions, own): (&[&Question], Option<SegmentId>),
    ) -> Result<Self, Error> {
        let mut all = Self::fixed(frame);
        all.0.insert(List::Audiences, audiences::listed(tx, cx.lang).await?);
        let places = places::choices_within(tx, &cx.scope(READ), true, cx.lang).await?;
        all.0.insert(List::Places, places);
        all.0.insert(List::Events, store::latest_events(cx, tx).await?);
        all.0.insert(List::Modules, modules::choices(tx, cx).await?);
        all.0.insert(List::Segments, store::segments_in_force(cx, tx, own).await?);
        all.complete(cx, tx, frame, questions).await?;
        Ok(all)
    }

    /// Adds what the questions name and the lists do not hold. What the reader may not see has no name; it may stay in
    /// the question that names it already.
    async fn complete(
        &mut self,
        cx: &Cx,
        tx: &impl Reads,
        frame: &Frame,
        questions: &[&Question],
    ) -> Result<(), Error> {
        let named: Vec<&Condition> =
            questions.iter().flat_map(|question| question.conditions()).collect();
        let lacking = self.lacking(&named);
        let of = |list: List| lacking.iter().filter(move |one| one.0 == list).map(|one| &*one.1);
        for code in of(List::Places) {
            self.put(List::Places, Choice::new(code, places::name_of(tx, code, cx.lang).await?));
        }
        for code in of(List::Audiences) {
            if let Some(audience) = audiences::find(tx, code).await? {
                self.put(List::Audiences, Choice::new(code, audience.name(cx.lang)));
            }
        }
        for id in of(List::Modules).filter_map(|id| id.parse().ok()) {
            if let Some(module) = modules::find(tx, id).await? {
                self.put(List::Modules, Choice::new(id.to_string(), module.title(cx.lang)));
            }
        }
        let events: Vec<Uuid> = of(List::Events).filter_map(|id| id.parse().ok()).collect();
        for choice in store::events_named(cx, tx, &events).await? {
            self.put(List::Events, choice);
        }
        let segments: Vec<_> = of(List::Segments).filter_map(|id| id.parse().ok()).collect();
        for choice in store::segments_named(cx, tx, &segments).await? {
            self.put(List::Segments, choice);
        }
        for (list, value) in self.lacking(&named) {
            self.put(list, Choice::new(value, frame.t("segments-unseen")));
        }
        Ok(())
    }

    /// What is named and not in the lists yet.
    fn lacking(&self, named: &[&Condition]) -> BTreeSet<(List, String)> {
        let named = named.iter().filter_map(|one| match one {
            Condition::Audience { code } => Some((List::Audiences, code.clone())),
            Condition::Place { code } => Some((List::Places, code.clone())),
            Condition::Event { event, .. } => Some((List::Events, event.to_string())),
            Condition::Trained { module } | Condition::Certificate { module: Some(module) } => {
                Some((List::Modules, module.to_string()))
            }
            Condition::Segment { segment } => Some((List::Segments, segment.to_string())),
            _ => None,
        });
        let known = |list: List, value: &str| self.list(list).iter().any(|one| one.value == value);
        named.filter(|(list, value)| !known(*list, value)).collect()
    }

    /// The lists that are the same for everybody.
    pub fn fixed(frame: &Frame) -> Self {
        let said = |value: &str, key: &str| Choice::new(value, frame.t(key));
        let how = |how: How| said(how.as_str(), &format!("segments-how-{}", how.as_str()));
        let when = |word: &str| said(word, &format!("segments-when-{word}"));
        let reach = |one: Reach| said(one.as_str(), &format!("segments-reach-{}", one.as_str()));
        let came = |one: Came| said(one.as_str(), &format!("segments-came-{}", one.as_str()));
        let kinds = OrganisationKind::ALL.iter().map(|one| said(one.as_str(), &one.key()));
        let session = [said(SESSION, "segments-session")].into_iter();
        let events = EventKind::ALL.into_iter().map(|one| said(one.as_str(), one.key()));
        Self(HashMap::from([
            (List::Hows, How::ALL.map(how).into()),
            (List::Roles, MemberRole::ALL.map(|one| said(one.as_str(), &one.key())).into()),
            (List::Organisations, kinds.collect()),
            (List::Whens, ["held", "ended", "begins"].map(when).into()),
            (List::Sexes, Sex::ALL.map(|one| said(one.as_str(), one.key())).into()),
            (List::Reaches, Reach::ALL.map(reach).into()),
            (
                List::Channels,
                Channel::ALL.iter().map(|one| said(one.as_str(), &one.key())).collect(),
            ),
            (List::Came, Came::ALL.map(came).into()),
            (List::EventKinds, session.chain(events).collect()),
        ]))
    }

    /// Adds what a sample names.
    pub fn put(&mut self, list: List, choice: Choice) {
        self.0.entry(list).or_default().push(choice);
    }

    /// What a chosen thing is called.
    pub fn said(&self, list: List, value: &str) -> String {
        Choice::said(self.list(list), value)
    }
}
