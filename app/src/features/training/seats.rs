//! The seats of a session and who they are kept for. Nothing here touches the outside.

use std::collections::BTreeMap;

/// The seats of a session, as they are taken at a moment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Room {
    /// None: as many as come.
    pub seats: Option<i64>,
    /// Seats kept for an audience: as many as that and no more.
    pub kept: BTreeMap<String, i64>,
    /// Participants by the audience they came for.
    pub taken: BTreeMap<Option<String>, i64>,
}

/// Why there is no seat for somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Full {
    /// Every seat is taken.
    All,
    /// Those of their audience are taken.
    Audience,
    /// What is left is kept for other audiences.
    Kept,
}

/// Why seats cannot be set so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WrongSeats {
    /// More people are in the session already.
    FewerThanTaken,
    /// More are kept for audiences than there are.
    FewerThanKept,
}

impl Full {
    /// The key of the sentence that says it.
    pub fn key(self) -> &'static str {
        match self {
            Self::All => "session-full",
            Self::Audience => "session-full-audience",
            Self::Kept => "session-full-kept",
        }
    }
}

impl Room {
    /// Everybody in the session.
    pub fn all_taken(&self) -> i64 {
        self.taken.values().sum()
    }

    pub fn taken_by(&self, audience: Option<&str>) -> i64 {
        self.taken.get(&audience.map(str::to_owned)).copied().unwrap_or(0)
    }

    /// Why somebody of this audience has to wait; nothing when there is a seat for them.
    pub fn full_for(&self, audience: Option<&str>) -> Option<Full> {
        if self.seats.is_some_and(|seats| self.all_taken() >= seats) {
            return Some(Full::All);
        }
        if let Some(kept) = audience.and_then(|code| self.kept.get(code)) {
            return (self.taken_by(audience) >= *kept).then_some(Full::Audience);
        }
        let open = self.seats? - self.kept.values().sum::<i64>();
        let is_open =
            |code: &Option<String>| code.as_ref().is_none_or(|code| !self.kept.contains_key(code));
        let taken: i64 =
            self.taken.iter().filter(|(code, _)| is_open(code)).map(|(_, count)| count).sum();
        (taken >= open).then_some(Full::Kept)
    }

    /// Somebody of this audience sits down.
    pub fn seat(&mut self, audience: Option<&str>) {
        *self.taken.entry(audience.map(str::to_owned)).or_default() += 1;
    }

    /// Whether the session may have `seats` seats, of which these are kept.
    pub fn may_become(
        &self,
        seats: Option<i64>,
        kept: &BTreeMap<String, i64>,
    ) -> Result<(), WrongSeats> {
        let Some(seats) = seats else { return Ok(()) };
        let (taken, promised) = (self.all_taken(), kept.values().sum::<i64>());
        if seats < taken {
            return Err(WrongSeats::FewerThanTaken);
        }
        if seats < promised {
            return Err(WrongSeats::FewerThanKept);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Full, Room, WrongSeats};

    fn room() -> Room {
        Room {
            seats: Some(5),
            kept: [("cldh".to_owned(), 2), ("elected".to_owned(), 1)].into(),
            taken: [(Some("cldh".to_owned()), 1), (None, 1)].into(),
        }
    }

    #[test]
    fn seats_are_kept_for_an_audience_and_for_no_other() {
        let mut room = room();
        assert_eq!(room.full_for(Some("cldh")), None);
        room.seat(Some("cldh"));
        assert_eq!(room.full_for(Some("cldh")), Some(Full::Audience));
        assert_eq!(room.full_for(Some("press")), None);
        room.seat(Some("press"));
        assert_eq!(room.full_for(None), Some(Full::Kept));
        room.seat(Some("elected"));
        assert_eq!(room.full_for(Some("elected")), Some(Full::All));
    }

    #[test]
    fn a_session_without_a_number_of_seats_takes_as_many_as_come() {
        assert_eq!(Room { seats: None, ..room() }.full_for(None), None);
        let kept = Room { seats: None, ..room() }.full_for(Some("elected"));
        assert_eq!(kept, None);
    }

    #[test]
    fn seats_are_never_fewer_than_those_who_sit() {
        let room = room();
        assert_eq!(room.may_become(Some(1), &Default::default()), Err(WrongSeats::FewerThanTaken));
        let kept = [("cldh".to_owned(), 9)].into();
        assert_eq!(room.may_become(Some(5), &kept), Err(WrongSeats::FewerThanKept));
        assert_eq!(room.may_become(None, &kept), Ok(()));
    }
}
