use super::{
    facts::{facts, reckoned, texts},
    figures::{Figures, cards, papers, reasons},
    files::Attached,
    invented,
    sms::{Dear, dear},
};
use crate::{
    features::{
        campaigns::{
            Campaign, Fate, Reason, State, Way, Why,
            file::CampaignFile,
            store::{Counted, Texted},
        },
        dispatches,
    },
    foundation::{
        Form, Page,
        journal::{self, Entry},
    },
    layout::{ConfirmPage, Crumb, Frame, JournalLine, Step, StepState},
};
use askama::Template;
use chrono::{DateTime, Utc};

/// What the page of a campaign is made from.
pub struct Shown {
    pub campaign: Campaign,
    pub place: String,
    pub segment: String,
    pub figures: Vec<Counted>,
    /// How many took themselves off.
    pub left: i64,
    /// How many letters on paper are in which state.
    pub papers: Vec<(dispatches::State, i64)>,
    pub journal: Vec<Entry>,
    /// How many its segment finds, before it is written down who they are.
    pub found: Option<i64>,
    /// Whether the reader had a hand in it.
    pub own: bool,
    /// Whether a mail server is set, and a gateway for short messages.
    pub served: bool,
    pub texted: bool,
    pub most_parts: Option<i64>,
    /// Short messages that were handed over.
    pub sms: Texted,
    /// Where the reader is written to.
    pub mail_box: String,
    pub may_work: bool,
    /// What goes with its mail.
    pub files: Vec<CampaignFile>,
    /// Of another file.
    pub form: Form,
}

/// One campaign: how far it is, and what became of its readers.
#[derive(Template)]
#[template(path = "features/campaigns/templates/campaign.html")]
pub struct CampaignPage {
    pub frame: Frame,
    pub href: String,
    pub title: String,
    pub sub: String,
    pub life: Vec<Step>,
    /// Why it rests, or what is to be done next; empty when there is nothing to say.
    pub notice: String,
    pub notice_tone: &'static str,
    /// What a message that costs much says before anybody approves it.
    pub dear: Option<Dear>,
    pub cards: Vec<Card>,
    /// The same of letters on paper; none where there are none.
    pub papers: Vec<Card>,
    /// Whether its letters can be looked at on paper.
    pub specimen: bool,
    pub test_label: String,
    /// How much of it is done, of 1; below 0 where nothing was begun.
    pub share: String,
    pub progress: String,
    pub reasons: Vec<Card>,
    pub texts: Vec<Written>,
    /// What goes with its mail; nothing where it does not go by mail.
    pub attached: Option<Attached>,
    pub facts: Vec<(String, String)>,
    pub segment: String,
    pub segment_href: String,
    pub journal: Vec<JournalLine>,
    pub version: i64,
    pub may: May,
    pub test_hint: String,
    /// Whether its test asks for a telephone.
    pub test_number: bool,
    pub blank: Form,
}

/// A figure that leads to those behind it; without an address it leads nowhere.
pub struct Card {
    pub href: String,
    pub label: String,
    pub figure: String,
    pub note: String,
    pub tone: &'static str,
}

/// The message in one language.
pub struct Written {
    pub lang: &'static str,
    pub name: String,
    pub dir: &'static str,
    pub subject: String,
    pub text: Vec<String>,
}

/// What the reader may do now.
#[derive(Debug, Clone, Copy, Default)]
pub struct May {
    pub edit: bool,
    pub test: bool,
    pub submit: bool,
    pub send_back: bool,
    pub approve: bool,
    pub pause: bool,
    pub resume: bool,
    pub stop: bool,
    pub copy: bool,
}

impl CampaignPage {
    pub fn new(mut frame: Frame, shown: Shown) -> Self {
        let one = &shown.campaign;
        let above = Crumb::link(frame.t("campaign-title"), "/campaigns");
        frame.crumbs = vec![above, Crumb::here(one.title.clone())];
        let figures = Figures::of(&shown);
        let (notice_tone, notice) = notice(&frame, &shown);
        Self {
            may: may(&shown),
            href: format!("/campaigns/{}", one.id),
            sub: frame.t(&one.state.key()).into_owned(),
            life: life(&frame, one),
            dear: reckoned(one).and_then(|cost| dear(&frame, &cost, shown.most_parts)),
            cards: cards(&frame, &shown, &figures),
            papers: papers(&frame, &shown),
            specimen: one.uses(Way::Letter),
            test_label: frame.t(test_key(one)).into_owned(),
            share: figures.share(),
            progress: frame.t2("campaign-progress", "done", figures.done(), "all", figures.all()),
            reasons: reasons(&frame, &shown),
            texts: texts(&frame, one),
            attached: Attached::of(&frame, &shown),
            facts: facts(&frame, &shown),
            segment_href: format!("/segments/{}", one.segment),
            journal: shown.journal.iter().map(|entry| journal::line(&frame, entry)).collect(),
            version: one.version,
            test_hint: test_hint(&frame, &shown),
            test_number: one.uses(Way::Sms),
            blank: Form::default(),
            title: one.title.clone(),
            segment: shown.segment.clone(),
            notice,
            notice_tone,
            frame,
        }
    }

    fn at(&self, part: &str) -> String {
        format!("{}{part}", self.href)
    }

    /// Where a copy is begun.
    fn copy(&self) -> String {
        let id = self.href.rsplit('/').next().unwrap_or_default();
        format!("/campaigns/new?from={id}")
    }
}

/// What its test is called: what goes on paper alone is looked at, not mailed.
fn test_key(one: &Campaign) -> &'static str {
    match (one.uses(Way::Mail) || one.uses(Way::Sms), one.tested_at) {
        (false, _) => "campaign-test-paper",
        (true, None) => "campaign-test",
        (true, Some(_)) => "campaign-test-again",
    }
}

/// What the reader should know first.
fn notice(frame: &Frame, shown: &Shown) -> (&'static str, String) {
    let one = &shown.campaign;
    let at = one.next_at.map(|at| frame.date_time(at)).unwrap_or_default();
    let told = |key: &str| frame.t1(key, "at", at.as_str());
    match (one.state, one.why) {
        (State::Draft, _) if !shown.served && one.uses(Way::Mail) => {
            ("wait", frame.t("campaign-no-server").into_owned())
        }
        (State::Draft, _) if !shown.texted && one.uses(Way::Sms) => {
            ("wait", frame.t("campaign-no-gateway").into_owned())
        }
        (State::Draft, _) if one.tested_at.is_none() => {
            let key = match (one.uses(Way::Mail), one.uses(Way::Sms)) {
                (_, true) => "campaign-next-test-sms",
                (true, _) => "campaign-next-test",
                _ => "campaign-next-specimen",
            };
            ("note", frame.t(key).into_owned())
        }
        (State::Draft, _) => ("note", frame.t("campaign-next-submit").into_owned()),
        (State::Submitted, _) if shown.own => ("wait", frame.t("campaign-next-other").into_owned()),
        (State::Submitted, _) => ("wait", frame.t("campaign-next-approve").into_owned()),
        (State::Approved, _) => ("wait", told("campaign-next-at-text")),
        (State::Sending | State::Paused, why) if why != Why::Nothing => {
            let tone = if why == Why::Storm { "stop" } else { "wait" };
            (tone, told(&format!("campaign-why-{}-text", why.as_str().replace('_', "-"))))
        }
        (State::Paused, _) => ("wait", frame.t("campaign-paused-text").into_owned()),
        _ => ("note", String::new()),
    }
}

fn test_hint(frame: &Frame, shown: &Shown) -> String {
    let (mailed, texted) = (shown.campaign.uses(Way::Mail), shown.campaign.uses(Way::Sms));
    match (shown.mail_box.as_str(), shown.campaign.tested_at) {
        (_, None) if !mailed && texted => frame.t("campaign-test-sms-hint").into_owned(),
        _ if !mailed && !texted => frame.t("campaign-test-paper-hint").into_owned(),
        ("", _) if mailed => frame.t("campaign-no-mail-box").into_owned(),
        (to, None) => frame.t1("campaign-test-to", "to", to),
        (_, Some(at)) => frame.t1("campaign-tested-at", "at", frame.date_time(at).as_str()),
    }
}

fn may(shown: &Shown) -> May {
    let (one, work) = (&shown.campaign, shown.may_work);
    let is = |states: &[State]| work && states.contains(&one.state);
    let mailed = one.uses(Way::Mail);
    let served = (shown.served || !mailed) && (shown.texted || !one.uses(Way::Sms));
    let ready = served && (!mailed || !shown.mail_box.is_empty());
    May {
        edit: is(&[State::Draft]),
        test: is(&[State::Draft]) && ready,
        submit: is(&[State::Draft]) && one.tested_at.is_some(),
        send_back: is(&[State::Submitted]),
        approve: is(&[State::Submitted]) && !shown.own && served,
        pause: is(&[State::Approved, State::Sending]),
        resume: is(&[State::Paused]) && served,
        stop: work && !one.state.is_over(),
        copy: work,
    }
}

/// From draft to done; where it was paused or stopped, it says so in its place.
fn life(frame: &Frame, one: &Campaign) -> Vec<Step> {
    let path = [State::Draft, State::Submitted, State::Approved, State::Sending, State::Done];
    let day = |at: Option<DateTime<Utc>>| at.map(|at| frame.date_time(at)).unwrap_or_default();
    let at = match one.state {
        State::Paused | State::Stopped => match (one.began_at, one.approved_at, one.submitted_at) {
            (Some(_), ..) => 3,
            (_, Some(_), _) => 2,
            (_, _, Some(_)) => 1,
            _ => 0,
        },
        state => path.iter().position(|one| *one == state).unwrap_or(0),
    };
    let step = |(n, state): (usize, &State)| {
        let note = match state {
            State::Submitted => day(one.submitted_at),
            State::Approved => day(one.approved_at),
            State::Sending => day(one.began_at),
            State::Done => day(one.ended_at.filter(|_| one.state == State::Done)),
            _ => frame.date_time(one.made_at),
        };
        let halted = matches!(one.state, State::Paused | State::Stopped);
        let (state, stands) = match n.cmp(&at) {
            std::cmp::Ordering::Less => (*state, StepState::Done),
            std::cmp::Ordering::Equal if halted => (one.state, StepState::Stopped),
            std::cmp::Ordering::Equal => (*state, StepState::Current),
            std::cmp::Ordering::Greater => (*state, StepState::Coming),
        };
        Step::new(frame.t(&state.key()), stands, note)
    };
    path.iter().enumerate().map(step).collect()
}

/// Whether to give it up.
pub fn confirm_stop(frame: Frame, one: &Campaign) -> ConfirmPage {
    let href = format!("/campaigns/{}", one.id);
    ConfirmPage {
        title: frame.t1("campaign-stop-title", "name", one.title.as_str()),
        text: frame.t("campaign-stop-text").into_owned(),
        action: format!("{href}/stopping"),
        verb: frame.t("campaign-stop").into_owned(),
        back: href,
        danger: true,
        fields: Vec::new(),
        frame,
    }
}

impl Page for CampaignPage {
    const NAME: &'static str = "campaigns/campaign";

    fn sample(frame: Frame) -> Self {
        let counted = |state, reason, people| Counted { state, reason, people };
        let shown = Shown {
            place: "إقليم أزيلال".into(),
            segment: "أعضاء اللجان المحلية".into(),
            figures: vec![
                counted(Fate::Waiting, Reason::Nothing, 12_410),
                counted(Fate::Sent, Reason::Nothing, 6_118),
                counted(Fate::Refused, Reason::Nothing, 97),
                counted(Fate::Bounced, Reason::Nothing, 41),
                counted(Fate::Uncertain, Reason::Nothing, 12),
                counted(Fate::LeftOut, Reason::NoConsent, 1_204),
                counted(Fate::LeftOut, Reason::NoAddress, 159),
            ],
            left: 14,
            papers: dispatches::State::ALL.iter().copied().zip([88, 1_240, 312, 17]).collect(),
            journal: Vec::new(),
            found: None,
            own: true,
            served: true,
            texted: true,
            most_parts: Some(6),
            sms: Texted { messages: 1_204, parts: 3_612 },
            mail_box: "amina@azilal.example".into(),
            may_work: true,
            files: super::files::invented(),
            form: Form::default(),
            campaign: invented(),
        };
        Self::new(frame, shown)
    }
}
