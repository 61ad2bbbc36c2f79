//! What the allocator of a server is told: give memory back soon, and in small pages. Why, and what it brings, is in
//! `docs/decisions/038-memory-given-back.md`.

use std::{env, os::unix::process::CommandExt, process::Command};

/// After so many milliseconds what was freed is given back, instead of a second; and a page of memory is one of 4 kB.
const TOLD: [(&str, &str); 2] = [("MIMALLOC_PURGE_DELAY", "100"), ("MIMALLOC_ALLOW_THP", "0")];

/// Begins the program anew with this in its environment, which the allocator reads before anything else runs: the same
/// process with the same arguments, some milliseconds later. What somebody set themselves stays as it is.
pub fn begin() {
    let unset = TOLD.iter().filter(|(name, _)| env::var_os(name).is_none());
    let unset: Vec<_> = unset.collect();
    // The second time there is nothing left to tell.
    if unset.is_empty() {
        return;
    }
    let Ok(program) = env::current_exe() else { return };
    let mut again = Command::new(program);
    again.args(env::args_os().skip(1)).envs(unset.into_iter().copied());
    // Only a failure comes back from it: the server then keeps more than it needs, and serves.
    let error = again.exec();
    eprintln!("qurb: the allocator could not be told how to keep memory: {error}");
}
