//! `qurb samples`: every page with its sample content, in every language, as files to take pictures of.

use crate::{
    app,
    foundation::accounts::Role,
    layout::{ActorView, Crumb, Frame, MenuItem, MenuSection},
};
use kit_lang::{Catalogue, Lang};
use std::{path::Path, sync::Arc};

pub fn write(output: &Path) -> anyhow::Result<()> {
    let words = Arc::new(app::words()?);
    for lang in Lang::ALL {
        for sample in app::samples() {
            let page = (sample.render)(frame(words.clone(), lang))?;
            let name = sample.name.replace('/', "-");
            std::fs::create_dir_all(output.join(lang.code()))?;
            std::fs::write(output.join(lang.code()).join(format!("{name}.html")), page)?;
        }
    }
    Ok(())
}

/// A frame as an officer of Azilal sees it.
pub fn frame(words: Arc<Catalogue>, lang: Lang) -> Frame {
    let names = match lang {
        Lang::Ar => ("أمينة بنعلي", "إقليم أزيلال"),
        Lang::Fr | Lang::En => ("Amina Benali", "Azilal"),
    };
    Frame {
        story: Vec::new(),
        notices: Vec::new(),
        story_href: String::new(),
        lang,
        words,
        actor: Some(ActorView {
            name: names.0.into(),
            role_key: Role::TrainingOfficer.key(),
            place: names.1.into(),
            place_href: "/places/05.081".into(),
        }),
        csrf: "sample".into(),
        path: "/sessions".into(),
        crumbs: vec![Crumb::link("…", "/")],
        menu: menu(),
        toast: None,
        assets: app::assets::VERSION.as_str(),
    }
}

/// The whole menu, as one sees it who may open everything.
fn menu() -> Vec<MenuSection> {
    let strand = |(key, href, icon)| MenuItem::new(key, href, icon, "/sessions");
    let section = |(key, strands): (_, &[_])| MenuSection {
        key,
        items: strands.iter().copied().map(strand).collect(),
    };
    MENU.map(section).into()
}

type Strand = (&'static str, &'static str, &'static str);

const MENU: [(&str, &[Strand]); 5] = [
    ("", &[("menu-work", "/", "work")]),
    (
        "menu-section-training",
        &[
            ("menu-needs", "/needs", "needs"),
            ("menu-modules", "/modules", "modules"),
            ("menu-plans", "/plans", "plan"),
            ("menu-communication-plans", "/communication-plans", "plan"),
            ("menu-training", "/sessions", "training"),
            ("menu-events", "/events", "communication"),
        ],
    ),
    (
        "menu-section-people",
        &[
            ("menu-people", "/people", "people"),
            ("menu-organisations", "/organisations", "centre"),
            ("menu-audiences", "/audiences", "audiences"),
            ("menu-places", "/places", "place"),
        ],
    ),
    (
        "menu-section-results",
        &[
            ("menu-reports", "/reports/training", "report"),
            ("menu-indicators", "/targets", "indicators"),
        ],
    ),
    ("menu-section-platform", &[("menu-journal", "/journal", "journal")]),
];
