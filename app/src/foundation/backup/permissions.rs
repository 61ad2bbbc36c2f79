//! Who makes backups: the program itself, at night or at the command line.
use crate::foundation::{Verb, accounts::Role};

pub const MAKE: Verb = Verb::new("backup.make", Role::Administrator);

pub const VERBS: &[Verb] = &[MAKE];
