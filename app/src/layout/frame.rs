//! The frame: who reads, in which language, from where, and the short words with which templates ask for texts.
use super::{AsArg, AsFigure, AsPlain, FieldError, Notice, Pager, ThingLine, icons};
use chrono::{DateTime, NaiveDate, Utc};
use kit_lang::{Arg, Catalogue, Lang};
use std::{borrow::Cow, sync::Arc};

/// What a thumb reaches: the work that waits, the sessions, the people in them, what came of it.
const BAR: [&str; 4] = ["/", "/sessions", "/people", "/reports/training"];

/// Pages that one reaches from a strand without standing under its address.
const LEADS: [(&str, &str); 2] = [("/certificates", "/sessions"), ("/imports", "/sessions")];

/// What every page needs beside its own content. Built once per request by the door.
#[derive(Clone)]
pub struct Frame {
    /// What happened here lately, at the foot of the page; empty where nothing did or the page tells it itself.
    pub story: Vec<ThingLine>,
    /// What the forms of the page say to whoever gives their data.
    pub notices: Vec<Notice>,
    /// Where there is more of it; empty where there is not.
    pub story_href: String,
    pub lang: Lang,
    pub words: Arc<Catalogue>,
    /// The person signed in; a visitor has none and sees the slim public frame.
    pub actor: Option<ActorView>,
    /// The token that every form sends back.
    pub csrf: String,
    /// The address of this page with its query, to come back to after switching language.
    pub path: String,
    /// The way down the cycle to this page; the last one is the page itself and is not a link.
    pub crumbs: Vec<Crumb>,
    /// The strands this reader may see, in the order of the cycle, by section.
    pub menu: Vec<MenuSection>,
    pub toast: Option<Toast>,
    /// What changes when the style sheet or the scripts change, so that browsers may keep them for ever.
    pub assets: &'static str,
}

/// The person signed in, as the frame shows them.
#[derive(Clone, Debug)]
pub struct ActorView {
    pub name: String,
    /// The message key of the role, such as `role-officer`.
    pub role_key: &'static str,
    /// The name of the place acted for, in the language of the page.
    pub place: String,
    /// The page of that place.
    pub place_href: String,
}

/// One step of the way to the page.
#[derive(Clone, Debug)]
pub struct Crumb {
    pub label: String,
    /// `None` for the page itself.
    pub href: Option<String>,
}

impl Crumb {
    pub fn link(label: impl Into<String>, href: impl Into<String>) -> Self {
        Self { label: label.into(), href: Some(href.into()) }
    }

    pub fn here(label: impl Into<String>) -> Self {
        Self { label: label.into(), href: None }
    }
}

/// Strands that belong together, under one small title.
#[derive(Clone, Debug)]
pub struct MenuSection {
    /// The message key of its title; the first section has none.
    pub key: &'static str,
    pub items: Vec<MenuItem>,
}

/// One strand in the menu.
#[derive(Clone, Debug)]
pub struct MenuItem {
    /// The message key of its name.
    pub key: &'static str,
    pub href: &'static str,
    /// The name of its drawing in `icons.rs`.
    pub icon: &'static str,
    pub current: bool,
}

impl MenuSection {
    /// A section of the strands that the reader may open; nothing when there is none.
    #[must_use]
    pub fn of(key: &'static str, items: Vec<MenuItem>) -> Option<Self> {
        (!items.is_empty()).then_some(Self { key, items })
    }
}

impl MenuItem {
    /// A strand; it is the current one when the path of the page is its address or lies under it.
    #[must_use]
    pub fn new(key: &'static str, href: &'static str, icon: &'static str, path: &str) -> Self {
        let path = path.split(['?', '#']).next().unwrap_or_default();
        let under =
            |above: &str| path.strip_prefix(above).is_some_and(|rest| rest.starts_with('/'));
        let led = LEADS.iter().any(|(below, above)| *above == href && under(below));
        Self { key, href, icon, current: path == href || (href != "/" && under(href)) || led }
    }
}

/// A short word about what was just done, shown once.
#[derive(Clone, Debug)]
pub struct Toast {
    pub tone: ToastTone,
    pub text: String,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ToastTone {
    Done,
    Attention,
    Failed,
}

impl Toast {
    pub fn done(text: impl Into<String>) -> Self {
        Self { tone: ToastTone::Done, text: text.into() }
    }

    pub fn attention(text: impl Into<String>) -> Self {
        Self { tone: ToastTone::Attention, text: text.into() }
    }

    pub fn failed(text: impl Into<String>) -> Self {
        Self { tone: ToastTone::Failed, text: text.into() }
    }

    #[must_use]
    pub fn class(&self) -> &'static str {
        match self.tone {
            ToastTone::Done => "done",
            ToastTone::Attention => "wait",
            ToastTone::Failed => "stop",
        }
    }
}

/// Texts, by message key.
impl Frame {
    #[must_use]
    pub fn t(&self, key: &str) -> Cow<'_, str> {
        self.words.get(self.lang, key)
    }

    /// A text with one argument.
    pub fn t1(&self, key: &str, name: &str, value: impl AsArg) -> String {
        self.words.format(self.lang, key, &[(name, value.as_arg())])
    }

    /// A text with two arguments.
    pub fn t2(
        &self,
        key: &str,
        name: &str,
        value: impl AsArg,
        other: &str,
        another: impl AsArg,
    ) -> String {
        self.words.format(self.lang, key, &[(name, value.as_arg()), (other, another.as_arg())])
    }

    /// A text with a `$count`, in the plural form it asks for.
    pub fn tn(&self, key: &str, count: impl AsArg) -> String {
        self.t1(key, "count", count)
    }

    /// What is wrong with a field.
    #[must_use]
    pub fn error(&self, error: &FieldError) -> String {
        let args: Vec<_> = error.args.iter().map(|(name, arg)| (*name, arg.clone())).collect();
        self.words.format(self.lang, error.key, &args)
    }
}

/// Dates and figures, as they are written in the language of the page.
impl Frame {
    #[must_use]
    pub fn date(&self, date: impl AsPlain<NaiveDate>) -> String {
        kit_lang::date(self.lang, date.as_plain())
    }

    #[must_use]
    pub fn date_range(&self, from: impl AsPlain<NaiveDate>, to: impl AsPlain<NaiveDate>) -> String {
        kit_lang::date_range(self.lang, from.as_plain(), to.as_plain())
    }

    #[must_use]
    pub fn date_time(&self, at: impl AsPlain<DateTime<Utc>>) -> String {
        kit_lang::date_time(self.lang, at.as_plain())
    }

    #[must_use]
    pub fn number(&self, number: impl AsFigure) -> String {
        kit_lang::number(self.lang, number.as_figure())
    }

    /// A ratio (0 to 1) as a percentage without decimals.
    #[must_use]
    pub fn percent(&self, ratio: impl AsPlain<f64>) -> String {
        kit_lang::percent(self.lang, ratio.as_plain(), 0)
    }
}

/// The page itself.
impl Frame {
    #[must_use]
    pub fn dir(&self) -> &'static str {
        self.lang.dir()
    }

    #[must_use]
    pub fn rtl(&self) -> bool {
        self.dir() == "rtl"
    }

    #[must_use]
    pub fn lang_code(&self) -> &'static str {
        self.lang.code()
    }

    /// The languages one can switch to.
    pub fn other_langs(&self) -> impl Iterator<Item = Lang> + '_ {
        Lang::ALL.into_iter().filter(move |lang| *lang != self.lang)
    }

    /// The page above this one: what the way back on a phone leads to.
    #[must_use]
    pub fn parent(&self) -> Option<&Crumb> {
        self.crumbs.iter().rev().find(|crumb| crumb.href.is_some())
    }

    /// The word for a mark in the attendance grid.
    #[must_use]
    pub fn mark_word(&self, state: &str) -> Cow<'_, str> {
        // Written out, so that a search for a message key finds its use.
        self.t(match state {
            "present" => "attendance-present",
            "absent" => "attendance-absent",
            "late" => "attendance-late",
            "excused" => "attendance-excused",
            _ => "attendance-unmarked",
        })
    }

    /// Which rows of how many a page of a list shows.
    #[must_use]
    pub fn rows_seen(&self, pager: &Pager) -> String {
        let args = [("from", pager.from()), ("to", pager.to()), ("total", pager.total)];
        self.words.format(
            self.lang,
            "pager-range",
            &args.map(|(name, figure)| (name, Arg::from(figure))),
        )
    }

    /// A small drawing, ready for the page.
    #[must_use]
    pub fn icon(&self, name: &str) -> String {
        icons::icon(name)
    }

    /// The address of a built file, such as `app.css`.
    #[must_use]
    pub fn asset(&self, name: &str) -> String {
        format!("/assets/{name}?v={}", self.assets)
    }

    /// The strands with a place in the bar of a phone; the others are under "more".
    #[must_use]
    pub fn bar(&self) -> Vec<&MenuItem> {
        let all = || self.menu.iter().flat_map(|section| &section.items);
        let find = |href: &&str| all().find(|item| item.href == *href);
        let found: Vec<_> = BAR.iter().filter_map(find).collect();
        if found.is_empty() { all().take(BAR.len()).collect() } else { found }
    }
}
