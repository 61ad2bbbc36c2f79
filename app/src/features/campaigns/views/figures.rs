//! The figures of a campaign: each leads to those behind it.

use super::show::{Card, Shown};
use crate::{
    features::{
        campaigns::{Fate, Reason, Way, store::Counted},
        dispatches,
    },
    layout::Frame,
};

/// Fewer members of sensitive audiences than this are not told.
const FEW: i64 = 5;

/// How many have come to what.
pub struct Figures<'a>(&'a [Counted]);

impl<'a> Figures<'a> {
    pub fn of(shown: &'a Shown) -> Self {
        Self(&shown.figures)
    }

    /// Without members of sensitive audiences: what is told of them is told by itself.
    fn people(&self, fate: Fate) -> i64 {
        let these = |one: &&Counted| one.state == fate && one.reason != Reason::Hidden;
        self.0.iter().filter(these).map(|one| one.people).sum()
    }

    /// Those who are written to, or were, or would have been had nobody stopped it.
    pub fn all(&self) -> i64 {
        let meant = |one: &&Counted| one.state != Fate::LeftOut || one.reason == Reason::Stopped;
        self.0.iter().filter(meant).map(|one| one.people).sum()
    }

    pub fn done(&self) -> i64 {
        [Fate::Sent, Fate::Delivered, Fate::Refused, Fate::Bounced, Fate::Uncertain]
            .map(|fate| self.people(fate))
            .iter()
            .sum()
    }

    pub fn share(&self) -> String {
        let all = self.all().max(1);
        format!("{}.{:03}", self.done() / all, self.done() % all * 1000 / all)
    }
}

pub fn cards(frame: &Frame, shown: &Shown, figures: &Figures<'_>) -> Vec<Card> {
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
    let mut cards = vec![
        card("", "campaign-meant", figures.all(), ""),
        card("?fate=sent", "campaign-fate-sent", figures.people(Fate::Sent), ""),
        card("?fate=delivered", "campaign-fate-delivered", figures.people(Fate::Delivered), ""),
        card("?fate=refused", "campaign-fate-refused", figures.people(Fate::Refused), "stop"),
        card("?fate=bounced", "campaign-fate-bounced", figures.people(Fate::Bounced), "stop"),
        card("?fate=uncertain", "campaign-fate-uncertain", figures.people(Fate::Uncertain), "wait"),
        card("?fate=waiting", "campaign-fate-waiting", figures.people(Fate::Waiting), ""),
        card("?fate=left_out", "campaign-fate-left-out", figures.people(Fate::LeftOut), ""),
        card("?left=yes", "campaign-unsubscribed", shown.left, ""),
    ];
    // Only a telephone says that it got something.
    let texted = shown.campaign.uses(Way::Sms) || figures.people(Fate::Delivered) > 0;
    cards.retain(|card| texted || !card.href.ends_with("fate=delivered"));
    // Only mail comes back.
    let mailed = shown.campaign.uses(Way::Mail) || figures.people(Fate::Bounced) > 0;
    cards.retain(|card| mailed || !card.href.ends_with("fate=bounced"));
    cards
}

/// Letters on paper: each figure leads to those in the register.
pub fn papers(frame: &Frame, shown: &Shown) -> Vec<Card> {
    let list = format!("/dispatches?campaign={}", shown.campaign.id);
    let all: i64 = shown.papers.iter().map(|(_, letters)| letters).sum();
    if all == 0 {
        return Vec::new();
    }
    let card = |href: String, label: String, letters: i64, tone: &'static str| Card {
        href,
        label,
        figure: frame.number(letters),
        note: String::new(),
        tone: if letters > 0 { tone } else { "" },
    };
    let mut cards = vec![card(list.clone(), frame.t("campaign-papers-all").into_owned(), all, "")];
    for state in dispatches::State::ALL {
        let these = shown.papers.iter().filter(|(one, _)| one == state);
        let tone = if *state == dispatches::State::Returned { "wait" } else { "" };
        let href = format!("{list}&state={}", state.as_str());
        let letters = these.map(|(_, letters)| letters).sum();
        cards.push(card(href, frame.t(&state.key()).into_owned(), letters, tone));
    }
    cards
}

/// Why people get nothing. Members of sensitive audiences are told as one figure, and not at all when they are few.
pub fn reasons(frame: &Frame, shown: &Shown) -> Vec<Card> {
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
