//! What stands at the head of every page about an event.

use super::invented;
use crate::{
    foundation::events::{Event, EventKind},
    layout::{Crumb, Frame, Tab},
};

/// The parts of an event, each with its own address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TabName {
    Overview,
    People,
    Reception,
}

pub struct Head {
    pub frame: Frame,
    pub href: String,
    pub title: String,
    pub other: String,
    /// Kind, dates, place.
    pub sub: String,
    pub kind: String,
    pub dates: String,
    pub place: String,
    pub tabs: Vec<Tab>,
    pub may_edit: bool,
    /// Whether the reader's role is for this event alone: what lies beyond is not linked.
    pub alone: bool,
    /// Whether it is cancelled and the reader may say that it takes place after all.
    pub may_restore: bool,
    /// Why it does not take place; none when it does.
    pub cancelled: Option<String>,
}

impl Head {
    pub fn new(
        mut frame: Frame,
        (event, kind): (&Event, EventKind),
        place: String,
        current: TabName,
    ) -> Self {
        let title = event.title(frame.lang).to_owned();
        let other = if title == event.title_ar { &event.title_fr } else { &event.title_ar };
        let href = format!("/events/{}", event.id);
        frame.crumbs = vec![Crumb::link(frame.t("event-list-title"), "/events")];
        match current {
            TabName::Overview => frame.crumbs.push(Crumb::here(title.clone())),
            TabName::People | TabName::Reception => {
                let key = match current {
                    TabName::Reception => "event-tab-reception",
                    _ => "event-tab-people",
                };
                frame.crumbs.push(Crumb::link(title.clone(), href.clone()));
                frame.crumbs.push(Crumb::here(frame.t(key)));
            }
        }
        let (kind, dates) = (frame.t(kind.key()).into_owned(), event.dates(frame.lang));
        let tab = |(name, key, part): (TabName, &str, &str)| {
            Tab::new(frame.t(key), format!("{href}{part}"), name == current)
        };
        // At a door one asks which half-day it is.
        let dated =
            |tab: &(TabName, &str, &str)| tab.0 != TabName::Reception || !event.days().is_empty();
        let tabs = [
            (TabName::Overview, "event-tab-overview", ""),
            (TabName::People, "event-tab-people", "/people"),
            (TabName::Reception, "event-tab-reception", "/reception"),
        ];
        Self {
            other: if *other == title { String::new() } else { other.clone() },
            sub: [kind.as_str(), &dates, &place].join(" · "),
            tabs: tabs.into_iter().filter(dated).map(tab).collect(),
            may_edit: false,
            alone: false,
            may_restore: false,
            cancelled: event.cancelled_at.map(|_| event.cancelled_why.clone()),
            title,
            kind,
            dates,
            place,
            href,
            frame,
        }
    }

    /// The address of something of it, such as `/edit`.
    pub fn at(&self, part: &str) -> String {
        format!("{}{part}", self.href)
    }

    pub fn sample(frame: Frame, current: TabName) -> Self {
        let place = if frame.rtl() {
            "عين السبع الحي المحمدي"
        } else {
            "Aïn Sebaâ – Hay Mohammadi"
        };
        let mut head =
            Self::new(frame, (&invented(), EventKind::CommunicationDay), place.into(), current);
        head.may_edit = true;
        head
    }
}
