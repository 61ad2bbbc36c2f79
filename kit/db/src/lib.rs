//! One SQL text, two engines.
//!
//! A [`Db`] is an open SQLite file or PostgreSQL database, chosen by its URL when the program starts. Pages open a
//! [`ReadTx`], which has no method that writes; actions get a [`WriteTx`], kept only by [`WriteTx::commit`]. Statements
//! are [`Query`] values made by [`sql!`] in the portable subset of both dialects (see `docs/sql.md`); rows come back as
//! any type that derives [`FromRow`]. SeaORM and sqlx do the driving, rusqlite where a file is only read, and all stay
//! inside this crate.
//!
//! Read in this order: `open`, `tx`, `query`, `row`, `file`, `id`, `chain`, `migrate`, `way`, `portable`,
//! `error`, `testing`.

extern crate self as kit_db;

mod chain;
mod error;
mod file;
mod id;
mod migrate;
mod open;
pub mod portable;
mod query;
mod row;
mod slow;
#[cfg(feature = "testing")]
pub mod testing;
mod tx;
mod way;

pub use chain::{Chain, Hash, Head, link};
pub use error::{Error, Result};
#[doc(hidden)]
pub use id::{new_uuid, uuid_before, uuid_from};
pub use migrate::{Migration, migrate, pending, schema};
pub use open::{Db, Engine, READERS};
pub use query::{Query, Sql};
pub use row::{Column, FromRow, Row};
pub use slow::Limits;
pub use tx::{AnyTx, ReadTx, Reads, WriteTx};
pub use way::Way;

/// Derived by row types; the fields are the names of the columns.
pub use kit_db_derive::FromRow;
pub use sea_orm::Value;

/// What the macros and derives of this crate expand to; not for use by hand.
#[doc(hidden)]
pub use rusqlite;
#[doc(hidden)]
pub use sea_orm;
#[doc(hidden)]
pub use uuid;
