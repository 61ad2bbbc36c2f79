//! What people do, one folder a feature, in the order of the cycle.

pub mod home;
pub mod search;
pub mod needs;
pub mod modules;
pub mod plans;
pub mod practices;
pub mod outlets;
pub mod releases;
pub mod replies;
pub mod coverage;
pub mod thursdays;
pub mod news;
pub mod training;
pub mod segments;
pub mod campaigns;
pub mod imports;
pub mod certificates;
pub mod desk;
pub mod dispatches;
pub mod indicators;
pub mod reports;
pub mod reach;
pub mod reception;
