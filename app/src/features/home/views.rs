//! What the first page shows.
use crate::{
    foundation::{Page, Sample},
    layout::Frame,
};
use askama::Template;

pub fn samples() -> Vec<Sample> {
    vec![Sample::of::<HomePage>()]
}

#[derive(Template)]
#[template(path = "features/home/templates/home.html")]
pub struct HomePage {
    pub frame: Frame,
}

impl Page for HomePage {
    const NAME: &'static str = "home/home";

    fn sample(frame: Frame) -> Self {
        Self { frame }
    }
}
