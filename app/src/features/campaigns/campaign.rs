//! A campaign and its life. Nothing here touches the outside.

use super::{State, Way, Why, cost::Cost, wording::Wording};
use crate::{
    features::segments::{Segment, SegmentId},
    foundation::{Error, accounts::AccountId, journal::Change},
};
use chrono::{DateTime, Utc};
use kit_db::{FromRow, id, uuid::Uuid};

id!(
    /// A campaign.
    CampaignId
);

/// One message to the people of a segment.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Campaign {
    pub id: CampaignId,
    /// Who writes: the people of its segment are of this place.
    pub place: String,
    pub title: String,
    pub purpose: String,
    pub segment: SegmentId,
    /// What the segment asked when it was submitted, and of which place; empty before.
    pub question: String,
    pub bound: Option<String>,
    pub subject_ar: String,
    pub text_ar: String,
    pub subject_fr: String,
    pub text_fr: String,
    /// The words of short messages, which have no subject.
    pub sms_ar: String,
    pub sms_fr: String,
    /// What short messages were reckoned to come to when it was submitted.
    pub sms_people: Option<i64>,
    pub sms_parts: Option<i64>,
    pub sms_longest: Option<i64>,
    /// Centimes for a part, that day.
    pub sms_price: Option<i64>,
    /// Who signs letters on paper.
    pub signs_ar: String,
    pub signs_fr: String,
    /// Whether letters on paper have a slip at the foot that comes back signed.
    pub receipt: bool,
    /// As stored; [`Campaign::ways`] reads them.
    pub channels: String,
    pub send_at: Option<DateTime<Utc>>,
    pub any_hour: bool,
    pub per_domain: Option<i64>,
    pub state: State,
    pub why: Why,
    pub next_at: Option<DateTime<Utc>>,
    pub job: Option<Uuid>,
    pub gathered_to: Option<Uuid>,
    pub gathered: bool,
    pub unlisted: i64,
    pub failures: i64,
    pub made_at: DateTime<Utc>,
    pub made_by: Option<AccountId>,
    pub edited_by: Option<AccountId>,
    pub tested_at: Option<DateTime<Utc>>,
    pub submitted_at: Option<DateTime<Utc>>,
    pub submitted_by: Option<AccountId>,
    pub approved_at: Option<DateTime<Utc>>,
    pub approved_by: Option<AccountId>,
    pub began_at: Option<DateTime<Utc>>,
    pub counted_from: Option<DateTime<Utc>>,
    pub ended_at: Option<DateTime<Utc>>,
    pub version: i64,
}

/// What a form says of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCampaign {
    pub place: String,
    pub title: String,
    pub purpose: String,
    pub segment: SegmentId,
    pub wording: Wording,
    pub ways: Vec<Way>,
    pub signs_ar: String,
    pub signs_fr: String,
    pub receipt: bool,
    pub send_at: Option<DateTime<Utc>>,
    pub any_hour: bool,
    pub per_domain: Option<i64>,
}

/// Why something may not be done with a campaign now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Cannot {
    #[error("it is no draft any more")]
    NotDraft,
    #[error("its words were not sent to oneself first")]
    NotTested,
    #[error("nobody submitted it")]
    NotSubmitted,
    #[error("whoever wrote, changed or submitted it does not approve it")]
    OwnHand,
    #[error("it is not being sent")]
    NotSending,
    #[error("it is not paused")]
    NotPaused,
    #[error("it is over")]
    Over,
}

impl From<Cannot> for Error {
    fn from(cannot: Cannot) -> Self {
        Self::Conflict(match cannot {
            Cannot::NotDraft => "campaign-not-draft",
            Cannot::NotTested => "campaign-not-tested",
            Cannot::NotSubmitted => "campaign-not-submitted",
            Cannot::OwnHand => "campaign-own-hand",
            Cannot::NotSending => "campaign-not-sending",
            Cannot::NotPaused => "campaign-not-paused",
            Cannot::Over => "campaign-over",
        })
    }
}

type Next = Result<Campaign, Cannot>;

impl Campaign {
    pub fn wording(&self) -> Wording {
        Wording {
            subject_ar: self.subject_ar.clone(),
            text_ar: self.text_ar.clone(),
            subject_fr: self.subject_fr.clone(),
            text_fr: self.text_fr.clone(),
            sms_ar: self.sms_ar.clone(),
            sms_fr: self.sms_fr.clone(),
        }
    }

    /// The ways to reach its readers, the preferred one first.
    pub fn ways(&self) -> Vec<Way> {
        self.channels.split(' ').filter_map(Way::parse).collect()
    }

    pub fn uses(&self, way: Way) -> bool {
        self.ways().contains(&way)
    }

    pub fn may_edit(&self) -> Result<(), Cannot> {
        if self.state.is_open() { Ok(()) } else { Err(Cannot::NotDraft) }
    }

    /// The same after an edit. Other words have to be read in one's own mail box again.
    pub fn edited(self, new: &NewCampaign, by: Option<AccountId>) -> Next {
        self.may_edit()?;
        let ways = written(&new.ways);
        let same = self.wording() == new.wording && self.channels == ways;
        let tested_at = self.tested_at.filter(|_| same);
        let wording = new.wording.clone();
        Ok(Self {
            place: new.place.clone(),
            title: new.title.clone(),
            purpose: new.purpose.clone(),
            segment: new.segment,
            subject_ar: wording.subject_ar,
            text_ar: wording.text_ar,
            subject_fr: wording.subject_fr,
            text_fr: wording.text_fr,
            sms_ar: wording.sms_ar,
            sms_fr: wording.sms_fr,
            signs_ar: new.signs_ar.clone(),
            signs_fr: new.signs_fr.clone(),
            receipt: new.receipt,
            channels: ways,
            send_at: new.send_at,
            any_hour: new.any_hour,
            per_domain: new.per_domain,
            edited_by: by,
            tested_at,
            ..self
        })
    }

    /// `segment` is what its segment asks today, and `cost` what short messages come to: what a second person approves is this and
    /// nothing else.
    pub fn submitted(
        self,
        (segment, cost): (&Segment, Option<Cost>),
        by: Option<AccountId>,
        now: DateTime<Utc>,
    ) -> Next {
        self.may_edit()?;
        if self.tested_at.is_none() {
            return Err(Cannot::NotTested);
        }
        Ok(Self {
            state: State::Submitted,
            submitted_at: Some(now),
            submitted_by: by,
            question: segment.question.clone(),
            bound: Some(segment.place.clone()),
            sms_people: cost.map(|cost| cost.people),
            sms_parts: cost.map(|cost| cost.parts),
            sms_longest: cost.map(|cost| cost.longest),
            sms_price: cost.and_then(|cost| cost.price),
            ..self
        })
    }

    pub fn sent_back(self) -> Next {
        match self.state {
            State::Submitted => Ok(Self { state: State::Draft, submitted_at: None, ..self }),
            _ => Err(Cannot::NotSubmitted),
        }
    }

    /// Whether this account had a hand in it: approving is for somebody else.
    pub fn is_of(&self, account: Option<AccountId>) -> bool {
        let hands = [self.made_by, self.edited_by, self.submitted_by];
        account.is_none() || hands.contains(&account)
    }

    pub fn approved(self, by: Option<AccountId>, now: DateTime<Utc>) -> Next {
        match self.state {
            State::Submitted if self.is_of(by) => Err(Cannot::OwnHand),
            State::Submitted => Ok(Self {
                state: State::Approved,
                approved_at: Some(now),
                approved_by: by,
                next_at: Some(self.send_at.unwrap_or(now).max(now)),
                ..self
            }),
            _ => Err(Cannot::NotSubmitted),
        }
    }

    /// From now on letters go out.
    pub fn begun(self, now: DateTime<Utc>) -> Next {
        match self.state {
            State::Approved => Ok(Self {
                state: State::Sending,
                began_at: Some(now),
                counted_from: Some(now),
                next_at: None,
                ..self
            }),
            _ => Err(Cannot::NotSending),
        }
    }

    pub fn paused(self, why: Why) -> Next {
        match self.state {
            State::Approved | State::Sending => {
                Ok(Self { state: State::Paused, why, job: None, next_at: None, ..self })
            }
            _ => Err(Cannot::NotSending),
        }
    }

    /// Where it was before it was paused; what was refused before is not held against it again.
    pub fn resumed(self, now: DateTime<Utc>) -> Next {
        let state = if self.began_at.is_some() { State::Sending } else { State::Approved };
        match self.state {
            State::Paused => Ok(Self {
                state,
                why: Why::Nothing,
                failures: 0,
                counted_from: Some(now),
                next_at: self.send_at.filter(|at| *at > now),
                ..self
            }),
            _ => Err(Cannot::NotPaused),
        }
    }

    /// Given up, from wherever it is.
    pub fn stopped(self, now: DateTime<Utc>) -> Next {
        match self.state {
            state if state.is_over() => Err(Cannot::Over),
            _ => Ok(Self {
                state: State::Stopped,
                why: Why::Nothing,
                job: None,
                next_at: None,
                ended_at: Some(now),
                ..self
            }),
        }
    }

    pub fn done(self, now: DateTime<Utc>) -> Next {
        match self.state {
            State::Sending => Ok(Self {
                state: State::Done,
                why: Why::Nothing,
                job: None,
                next_at: None,
                ended_at: Some(now),
                ..self
            }),
            _ => Err(Cannot::NotSending),
        }
    }

    /// What an edit changed, for the journal: of the texts, that they are others.
    pub fn changes(&self, after: &Self) -> Vec<Change> {
        let told = |one: &Self| [one.subject_ar.clone(), one.subject_fr.clone()].join(" · ");
        let mut changes = Change::differing([
            Change::new("campaign-name", &self.title, &after.title),
            Change::new("campaign-purpose", &self.purpose, &after.purpose),
            Change::new("campaign-place", &self.place, &after.place),
            Change::new("campaign-subject", told(self), told(after)),
            Change::new("campaign-ways", &self.channels, &after.channels),
            Change::new("campaign-signs-ar", &self.signs_ar, &after.signs_ar),
            Change::new("campaign-signs-fr", &self.signs_fr, &after.signs_fr),
        ]);
        let words = |one: &[&str]| one.iter().map(|text| text.chars().count()).sum::<usize>();
        let texts = |one: &Self| words(&[&one.text_ar, &one.text_fr]);
        if (&self.text_ar, &self.text_fr) != (&after.text_ar, &after.text_fr) {
            changes.push(Change::new("campaign-letters", texts(self), texts(after)));
        }
        let short = |one: &Self| words(&[&one.sms_ar, &one.sms_fr]);
        if (&self.sms_ar, &self.sms_fr) != (&after.sms_ar, &after.sms_fr) {
            changes.push(Change::new("campaign-sms-letters", short(self), short(after)));
        }
        changes
    }
}

/// Ways as they are stored.
pub fn written(ways: &[Way]) -> String {
    ways.iter().map(|way| way.as_str()).collect::<Vec<_>>().join(" ")
}
