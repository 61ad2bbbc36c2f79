//! Three languages, Arabic first. This crate knows how a text is looked up ([`Catalogue`]), how a date, a number or a sum
//! is printed the way Moroccan documents print them, how the same things are read back from what people write, and in
//! which order names stand in a list. It holds no word of the trade: the messages come from whoever builds the catalogue.
//!
//! Reading order: [`lang`], [`catalogue`], then what prints ([`numbers`], [`dates`], [`hijri`]), what reads ([`reading`])
//! and what sorts ([`sorting`]).

pub mod arg;
pub mod bidi;
pub mod catalogue;
pub mod dates;
pub mod hijri;
pub mod lang;
pub mod numbers;
pub mod reading;
pub mod sorting;

pub use arg::Arg;
pub use bidi::isolate;
pub use catalogue::{Catalogue, CatalogueError, Problem, Source};
pub use dates::{
    date, date_range, date_time, date_with_weekday, local, month_abbreviation, month_name,
    month_year, partial_date, time, weekday_name,
};
pub use hijri::{HijriDate, hijri, hijri_date};
pub use lang::Lang;
pub use numbers::{decimal, dirhams, number, percent};
pub use reading::{
    DateError, DateRange, Doubt, NumberError, PartialDate, parse_date, parse_dirhams, parse_number,
    parse_number_in, parse_range,
};
pub use sorting::sort_key;
