//! How many may come, and how long they may take.

use std::{
    collections::HashMap,
    net::IpAddr,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

/// What one machine, and all of them together, may take of this one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Connections at a time.
    pub connections: usize,
    /// Connections at a time of one address. A whole office may be behind one.
    pub of_one: usize,
    /// How long agreeing on the encryption may take.
    pub greeting: Duration,
    /// How long the head of a request may take, and how long a connection may wait for its next one.
    pub head: Duration,
    /// How long a connection may stand without a byte going either way, also in the middle of an answer.
    pub still: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 800,
            of_one: 200,
            greeting: Duration::from_secs(10),
            head: Duration::from_secs(15),
            still: Duration::from_secs(90),
        }
    }
}

/// Who is here.
#[derive(Debug, Clone, Default)]
pub(crate) struct Guests {
    by_address: Arc<Mutex<HashMap<IpAddr, usize>>>,
}

/// The place of one connection, given back when it ends.
#[derive(Debug)]
pub(crate) struct Place {
    guests: Guests,
    address: IpAddr,
}

impl Guests {
    /// A place for one more, if there is one; a machine that is trusted brings others, and only the whole limits it.
    pub(crate) fn enter(&self, address: IpAddr, trusted: bool, limits: &Limits) -> Option<Place> {
        let mut all = self.by_address.lock().unwrap_or_else(PoisonError::into_inner);
        let here: usize = all.values().sum();
        let of_one = all.get(&address).copied().unwrap_or(0);
        if here >= limits.connections || (!trusted && of_one >= limits.of_one) {
            return None;
        }
        all.insert(address, of_one + 1);
        Some(Place { guests: self.clone(), address })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut all = self.guests.by_address.lock().unwrap_or_else(PoisonError::into_inner);
        match all.get_mut(&self.address) {
            Some(many) if *many > 1 => *many -= 1,
            _ => {
                all.remove(&self.address);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use super::*;

    #[test]
    fn a_place_is_given_back() {
        let limits = Limits { connections: 3, of_one: 2, ..Limits::default() };
        let guests = Guests::default();
        let (one, other) = ([192, 0, 2, 1].into(), [192, 0, 2, 2].into());
        let first = guests.enter(one, false, &limits).unwrap();
        let second = guests.enter(one, false, &limits).unwrap();
        assert!(guests.enter(one, false, &limits).is_none(), "two of one address");
        let third = guests.enter(one, true, &limits).unwrap();
        assert!(guests.enter(other, true, &limits).is_none(), "three in all");
        drop((first, second));
        assert!(guests.enter(other, false, &limits).is_some());
        drop(third);
        assert!(guests.by_address.lock().unwrap().is_empty());
    }
}
