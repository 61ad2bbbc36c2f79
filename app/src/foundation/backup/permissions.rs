//! Who makes backups: the program itself, at night or at the command line.
use crate::foundation::{Verb, accounts::Area};

pub const MAKE: Verb = Verb::govern("backup.make", Area::Platform);

pub const VERBS: &[Verb] = &[MAKE];
