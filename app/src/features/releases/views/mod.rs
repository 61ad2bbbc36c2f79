//! What the pages of releases show: to those who write them, and to everybody.

mod form;
mod list;
mod public;
mod sample;
mod show;
mod told;
mod why;

pub use self::{
    form::FormPage,
    list::{ReleasesPage, export},
    public::{GonePage, NewsroomPage, PublicPage},
    show::{ReleasePage, Shown, VersionPage},
    why::WhyPage,
};

use crate::foundation::Sample;

pub fn samples() -> Vec<Sample> {
    vec![
        Sample::of::<ReleasesPage>(),
        Sample::of::<ReleasePage>(),
        Sample::of::<VersionPage>(),
        Sample::of::<FormPage>(),
        Sample::of::<WhyPage>(),
        Sample::of::<NewsroomPage>(),
        Sample::of::<PublicPage>(),
        Sample::of::<GonePage>(),
    ]
}
