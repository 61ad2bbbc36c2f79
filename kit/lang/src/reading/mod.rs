//! Reading what people write: dates, stretches of days and numbers, from a form or a cell of a sheet, in three languages
//! and in the habits of forty years of documents. What can be read is read; what can be read in two ways is refused; what
//! contradicts itself is read and *doubted*, never mended. The text as written always comes back with the value.
//!
//! Reading order: `months` (the words), `tokens` (a text cut up), `date`, `range`, `number`.

mod date;
mod months;
mod number;
mod range;
mod tokens;

pub use date::{DateError, Doubt, PartialDate, parse_date};
pub use number::{NumberError, parse_dirhams, parse_number, parse_number_in};
pub use range::{DateRange, parse_range};
