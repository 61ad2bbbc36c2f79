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
use kit_db::Reads;
use std::collections::HashMap;

/// Every list of the builder.
#[derive(Debug, Clone, Default)]
pub struct Choices(HashMap<List, Vec<Choice>>);

impl Lists for Choices {
    fn list(&self, list: List) -> &[Choice] {
        self.0.get(&list).map_or(&[], Vec::as_slice)
    }
}

impl Choices {
    /// What the actor may choose, and whatever these questions name.
    pub async fn load(
        cx: &Cx,
        tx: &impl Reads,
        frame: &Frame,
        (questions, own): (&[&Question], Option<SegmentId>),
    ) -> Result<Self, Error> {
        let mut all = Self::fixed(frame);
        let named: Vec<&Condition> =
            questions.iter().flat_map(|question| question.conditions()).collect();
        all.0.insert(List::Audiences, audiences::listed(tx, cx.lang).await?);
        all.0.insert(List::Places, place_choices(cx, tx, &named).await?);
        let events = named.iter().filter_map(|one| match one {
            Condition::Event { event, .. } => Some(event.0),
            _ => None,
        });
        let events: Vec<_> = events.collect();
        all.0.insert(List::Events, store::event_choices(cx, tx, &events).await?);
        all.0.insert(List::Modules, module_choices(cx, tx, &named).await?);
        all.0.insert(List::Segments, store::choices(cx, tx, own).await?);
        Ok(all)
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

async fn place_choices(
    cx: &Cx,
    tx: &impl Reads,
    named: &[&Condition],
) -> Result<Vec<Choice>, Error> {
    let mut found = places::choices_within(tx, &cx.scope(READ), true, cx.lang).await?;
    for one in named {
        if let Condition::Place { code } = one
            && !found.iter().any(|choice| choice.value == *code)
        {
            found.push(Choice::new(code, places::name_of(tx, code, cx.lang).await?));
        }
    }
    Ok(found)
}

async fn module_choices(
    cx: &Cx,
    tx: &impl Reads,
    named: &[&Condition],
) -> Result<Vec<Choice>, Error> {
    let mut found = modules::choices(tx, cx).await?;
    for one in named {
        let (Condition::Trained { module } | Condition::Certificate { module: Some(module) }) = one
        else {
            continue;
        };
        if !found.iter().any(|choice| choice.value == module.to_string())
            && let Some(module) = modules::find(tx, *module).await?
        {
            found.push(Choice::new(module.id.to_string(), module.title(cx.lang)));
        }
    }
    Ok(found)
}
