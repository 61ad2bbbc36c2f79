//! `qurb samples`: every page with its sample content, in every language, as files to take pictures of.

use crate::{
    app,
    foundation::accounts::Role,
    layout::{ActorView, Crumb, Frame, MenuItem},
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
    let strands = [
        ("menu-work", "/", "work"),
        ("menu-training", "/sessions", "training"),
        ("menu-people", "/people", "people"),
        ("menu-reports", "/reports/training", "report"),
        ("menu-organisations", "/organisations", "centre"),
        ("menu-places", "/places", "place"),
        ("menu-journal", "/journal", "journal"),
    ];
    let menu = strands.map(|(key, href, icon)| MenuItem::new(key, href, icon, "/sessions"));
    Frame {
        lang,
        words,
        actor: Some(ActorView {
            name: names.0.into(),
            role_key: Role::Officer.key(),
            place: names.1.into(),
        }),
        csrf: "sample".into(),
        path: "/sessions".into(),
        crumbs: vec![Crumb::link("…", "/")],
        menu: menu.into(),
        toast: None,
        assets: app::assets::VERSION.as_str(),
    }
}
