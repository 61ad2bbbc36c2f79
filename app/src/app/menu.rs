//! The menu of each reader: the strands that they may open.

use crate::{
    features::{
        campaigns, coverage, desk, dispatches, home, indicators, modules, needs, news, outlets,
        plans, practices, reach, releases, replies, reports, segments, thursdays, training,
    },
    foundation::{
        Cx, Verb, accounts, events, jobs, journal, letterhead, mail, organisations, people, places,
        privacy,
    },
    layout::{MenuItem, MenuSection},
};

/// The strands that this reader may open, in the order of the cycle.
pub fn menu(cx: &Cx) -> Vec<MenuSection> {
    let allowed = |items: &[Strand]| {
        let may = items.iter().filter(|(_, _, _, verb)| cx.may(*verb));
        may.map(|(key, href, icon, _)| MenuItem::new(key, href, icon, &cx.asked.path)).collect()
    };
    MENU.iter().filter_map(|(key, items)| MenuSection::of(key, allowed(items))).collect()
}

/// One line of the menu: the key of its words, its address, its drawing, and the verb one must be allowed.
type Strand = (&'static str, &'static str, &'static str, Verb);

/// The menu, section by section; a new strand is a line here.
const MENU: &[(&str, &[Strand])] = &[
    ("", &[("menu-work", "/", "work", home::READ)]),
    (
        "menu-section-training",
        &[
            ("menu-needs", "/needs", "needs", needs::READ),
            ("menu-modules", "/modules", "modules", modules::READ),
            ("menu-plans", "/plans", "plan", plans::READ),
            ("menu-training", "/sessions", "training", training::READ),
        ],
    ),
    (
        "menu-section-communication",
        &[
            ("menu-communication-plans", "/communication-plans", "plan", plans::COMMUNICATION),
            ("menu-segments", "/segments", "audiences", segments::READ),
            ("menu-campaigns", "/campaigns", "letter", campaigns::READ),
            ("menu-dispatches", "/dispatches", "report", dispatches::READ),
            ("menu-events", "/events", "communication", events::READ),
            ("menu-desk", "/cases", "participation", desk::READ),
            ("menu-practices", "/practices", "practices", practices::READ),
            ("menu-posts", "/posts", "note", news::READ),
            ("menu-reach", "/reach", "indicators", reach::READ),
        ],
    ),
    (
        "menu-section-press",
        &[
            ("menu-newsroom", "/press", "seal", releases::OPEN),
            ("menu-releases", "/releases", "press", releases::READ),
            ("menu-thursdays", "/thursdays", "communication", thursdays::READ),
            ("menu-coverage", "/coverage", "report", coverage::READ),
            ("menu-outlets", "/outlets", "centre", outlets::READ),
        ],
    ),
    (
        "menu-section-people",
        &[
            ("menu-people", "/people", "people", people::READ),
            ("menu-organisations", "/organisations", "centre", organisations::READ),
            ("menu-places", "/places", "place", places::READ),
        ],
    ),
    (
        "menu-section-results",
        &[
            ("menu-reports", "/reports/training", "report", reports::READ),
            ("menu-indicators", "/targets", "indicators", indicators::READ),
            ("menu-desk-figures", "/desk/figures", "indicators", desk::REPORT),
        ],
    ),
    (
        "menu-section-platform",
        &[
            ("menu-journal", "/journal", "journal", journal::READ),
            ("menu-accounts", "/accounts", "user", accounts::SEE),
            ("menu-privacy", "/processings", "seal", privacy::READ),
            ("menu-letters", "/letters", "note", mail::READ),
            ("menu-incoming", "/incoming", "note", replies::READ),
            ("menu-letterhead", "/letterheads", "report", letterhead::SIGN),
            ("menu-jobs", "/jobs", "note", jobs::READ),
        ],
    ),
];
