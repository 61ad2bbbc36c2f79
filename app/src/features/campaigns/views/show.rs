use super::invented;
use crate::{
    features::campaigns::{Campaign, Fate, Reason, State, Why, store::Counted},
    foundation::{
        Page,
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
    pub journal: Vec<Entry>,
    /// How many its segment finds, before it is written down who they are.
    pub found: Option<i64>,
    /// Whether the reader had a hand in it.
    pub own: bool,
    pub served: bool,
    /// Where the reader is written to.
    pub mail_box: String,
    pub may_work: bool,
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
    pub cards: Vec<Card>,
    /// How much of it is done, of 1; below 0 where nothing was begun.
    pub share: String,
    pub progress: String,
    pub reasons: Vec<Card>,
    pub texts: Vec<Written>,
    pub facts: Vec<(String, String)>,
    pub segment: String,
    pub segment_href: String,
    pub journal: Vec<JournalLine>,
    pub version: i64,
    pub may: May,
    pub test_hint: String,
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
    pub name: &'static str,
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

/// Fewer members of sensitive audiences than this are not told.
const FEW: i64 = 5;

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
            cards: cards(&frame, &shown, &figures),
            share: figures.share(),
            progress: frame.t2("campaign-progress", "done", figures.done(), "all", figures.all()),
            reasons: reasons(&frame, &shown),
            texts: texts(one),
            facts: facts(&frame, &shown),
            segment_href: format!("/segments/{}", one.segment),
            journal: shown.journal.iter().map(|entry| journal::line(&frame, entry)).collect(),
            version: one.version,
            test_hint: test_hint(&frame, &shown),
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

/// How many have come to what.
struct Figures<'a>(&'a [Counted]);

impl<'a> Figures<'a> {
    fn of(shown: &'a Shown) -> Self {
        Self(&shown.figures)
    }

    /// Without members of sensitive audiences: what is told of them is told by itself.
    fn people(&self, fate: Fate) -> i64 {
        let these = |one: &&Counted| one.state == fate && one.reason != Reason::Hidden;
        self.0.iter().filter(these).map(|one| one.people).sum()
    }

    /// Those who are written to, or were, or would have been had nobody stopped it.
    fn all(&self) -> i64 {
        let meant = |one: &&Counted| one.state != Fate::LeftOut || one.reason == Reason::Stopped;
        self.0.iter().filter(meant).map(|one| one.people).sum()
    }

    fn done(&self) -> i64 {
        [Fate::Sent, Fate::Refused, Fate::Uncertain].map(|fate| self.people(fate)).iter().sum()
    }

    fn share(&self) -> String {
        let all = self.all().max(1);
        format!("{}.{:03}", self.done() / all, self.done() % all * 1000 / all)
    }
}

fn cards(frame: &Frame, shown: &Shown, figures: &Figures<'_>) -> Vec<Card> {
    let list = format!("/campaigns/{}/recipients", shown.campaign.id);
    if let Some(found) = shown.found {
        return vec![Card {
            href: format!("/campaigns/{}/preview", shown.campaign.id),
            label: frame.t("campaign-found").into_owned(),
            figure: frame.number(found),
            note: frame.t("campaign-found-note").into_owned(),
            tone: "",
        }];
    }
    let card = |query: &str, key: &str, people: i64, tone: &'static str| Card {
        href: format!("{list}{query}"),
        label: frame.t(key).into_owned(),
        figure: frame.number(people),
        note: if people > 0 && !tone.is_empty() {
            frame.t(&format!("{key}-note")).into_owned()
        } else {
            String::new()
        },
        tone: if people > 0 { tone } else { "" },
    };
    vec![
        card("", "campaign-meant", figures.all(), ""),
        card("?fate=sent", "campaign-fate-sent", figures.people(Fate::Sent), ""),
        card("?fate=refused", "campaign-fate-refused", figures.people(Fate::Refused), "stop"),
        card("?fate=uncertain", "campaign-fate-uncertain", figures.people(Fate::Uncertain), "wait"),
        card("?fate=waiting", "campaign-fate-waiting", figures.people(Fate::Waiting), ""),
        card("?fate=left_out", "campaign-fate-left-out", figures.people(Fate::LeftOut), ""),
        card("?left=yes", "campaign-unsubscribed", shown.left, ""),
    ]
}

/// Why people get nothing. Members of sensitive audiences are told as one figure, and not at all when they are few.
fn reasons(frame: &Frame, shown: &Shown) -> Vec<Card> {
    let list = format!("/campaigns/{}/recipients", shown.campaign.id);
    let left = |one: &&Counted| one.state == Fate::LeftOut;
    let listed = |one: &&Counted| one.reason != Reason::Hidden;
    let row = |one: &Counted| Card {
        href: format!("{list}?fate=left_out&reason={}", one.reason.as_str()),
        label: frame.t(&one.reason.key()).into_owned(),
        figure: frame.number(one.people),
        note: String::new(),
        tone: "",
    };
    let mut rows: Vec<Card> = shown.figures.iter().filter(left).filter(listed).map(row).collect();
    let hidden = shown.figures.iter().filter(|one| one.reason == Reason::Hidden);
    let hidden = shown.campaign.unlisted + hidden.map(|one| one.people).sum::<i64>();
    if hidden > 0 {
        rows.push(Card {
            href: String::new(),
            label: frame.t(&Reason::Hidden.key()).into_owned(),
            figure: match hidden < FEW {
                true => frame.t("campaign-few").into_owned(),
                false => frame.number(hidden),
            },
            note: String::new(),
            tone: "",
        });
    }
    rows
}

/// What the reader should know first.
fn notice(frame: &Frame, shown: &Shown) -> (&'static str, String) {
    let one = &shown.campaign;
    let at = one.next_at.map(|at| frame.date_time(at)).unwrap_or_default();
    let told = |key: &str| frame.t1(key, "at", at.as_str());
    match (one.state, one.why) {
        (State::Draft, _) if !shown.served => ("wait", frame.t("campaign-no-server").into_owned()),
        (State::Draft, _) if one.tested_at.is_none() => {
            ("note", frame.t("campaign-next-test").into_owned())
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
    match (shown.mail_box.as_str(), shown.campaign.tested_at) {
        ("", _) => frame.t("campaign-no-mail-box").into_owned(),
        (to, None) => frame.t1("campaign-test-to", "to", to),
        (_, Some(at)) => frame.t1("campaign-tested-at", "at", frame.date_time(at).as_str()),
    }
}

fn may(shown: &Shown) -> May {
    let (one, work) = (&shown.campaign, shown.may_work);
    let is = |states: &[State]| work && states.contains(&one.state);
    let ready = shown.served && !shown.mail_box.is_empty();
    May {
        edit: is(&[State::Draft]),
        test: is(&[State::Draft]) && ready,
        submit: is(&[State::Draft]) && one.tested_at.is_some(),
        send_back: is(&[State::Submitted]),
        approve: is(&[State::Submitted]) && !shown.own && shown.served,
        pause: is(&[State::Approved, State::Sending]),
        resume: is(&[State::Paused]) && shown.served,
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

fn texts(one: &Campaign) -> Vec<Written> {
    let lines = |text: &str| text.split("\n\n").map(str::to_owned).collect();
    let written = |lang: kit_lang::Lang, subject: &str, text: &str| Written {
        lang: lang.code(),
        name: lang.native_name(),
        dir: lang.dir(),
        subject: subject.to_owned(),
        text: lines(text),
    };
    let both = [
        written(kit_lang::Lang::Ar, &one.subject_ar, &one.text_ar),
        written(kit_lang::Lang::Fr, &one.subject_fr, &one.text_fr),
    ];
    both.into_iter().filter(|half| !half.subject.is_empty()).collect()
}

fn facts(frame: &Frame, shown: &Shown) -> Vec<(String, String)> {
    let one = &shown.campaign;
    let fact = |key: &str, value: String| (frame.t(key).into_owned(), value);
    let hours = if one.any_hour { "campaign-hours-any" } else { "campaign-hours-usual" };
    vec![
        fact("campaign-place", shown.place.clone()),
        fact("campaign-purpose", one.purpose.clone()),
        fact(
            "campaign-send-on",
            match one.send_at {
                Some(at) => frame.date_time(at),
                None => frame.t("campaign-at-once").into_owned(),
            },
        ),
        fact("campaign-hours", frame.t(hours).into_owned()),
        fact(
            "campaign-per-domain",
            match one.per_domain {
                Some(most) => frame.number(most),
                None => frame.t("campaign-no-bound").into_owned(),
            },
        ),
    ]
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
                counted(Fate::Uncertain, Reason::Nothing, 12),
                counted(Fate::LeftOut, Reason::NoConsent, 1_204),
                counted(Fate::LeftOut, Reason::NoAddress, 159),
            ],
            left: 14,
            journal: Vec::new(),
            found: None,
            own: true,
            served: true,
            mail_box: "amina@azilal.example".into(),
            may_work: true,
            campaign: invented(),
        };
        Self::new(frame, shown)
    }
}
