//! What the pages of coverage show: the list with its months, the form.

mod form;
mod list;
mod months;

pub use self::{
    form::{FormPage, confirm_removal},
    list::{CoveragePage, Filters, export},
};

use crate::foundation::Sample;

pub fn samples() -> Vec<Sample> {
    vec![Sample::of::<CoveragePage>(), Sample::of::<FormPage>()]
}
