//! The compound file that an old `.xls` lives in: a small file system of sectors in chains.
//!
//! The parser that we use follows chains wherever they lead, and a chain that leads to itself would fill the memory. So the
//! one stream that matters is taken out here, with every chain bounded by the file, and packed again into the plainest
//! compound file there is.

use std::ops::Range;

use crate::limits::ReadError;

const SIGNATURE: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
const END: u32 = 0xFFFF_FFFE;
const FREE: u32 = 0xFFFF_FFFF;
const FAT: u32 = 0xFFFF_FFFD;
const SECTOR: usize = 512;
const ENTRY: usize = 128;

/// A compound file whose tables were read.
pub struct Ole<'b> {
    bytes: &'b [u8],
    sector: usize,
    fat: Vec<u32>,
    entries: Vec<Entry>,
    small_below: usize,
    small_fat: Vec<u32>,
    small: Vec<u8>,
}

struct Entry {
    name: String,
    start: u32,
    len: usize,
}

impl<'b> Ole<'b> {
    /// # Errors
    /// Damaged, when a table or the directory leads out of the file or in circles.
    pub fn open(bytes: &'b [u8]) -> Result<Self, ReadError> {
        let sector = match word(bytes, 30)? {
            9 => 512,
            12 => 4096,
            _ => return Err(ReadError::damaged("sector size")),
        };
        let mut ole = Ole {
            bytes,
            sector,
            fat: Vec::new(),
            entries: Vec::new(),
            small_below: long(bytes, 56)? as usize,
            small_fat: Vec::new(),
            small: Vec::new(),
        };
        ole.fat = ole.read_fat()?;
        ole.entries = ole.chain(long(bytes, 48)?)?.chunks_exact(ENTRY).map(entry).collect();
        ole.read_small()?;
        Ok(ole)
    }

    /// Whether a stream or a folder of that name exists.
    pub fn has(&self, name: &str) -> bool {
        self.entries.iter().any(|entry| entry.name.eq_ignore_ascii_case(name))
    }

    /// The bytes of a stream.
    pub fn stream(&self, name: &str) -> Result<Option<Vec<u8>>, ReadError> {
        let Some(entry) = self.entries.iter().find(|entry| entry.name.eq_ignore_ascii_case(name))
        else {
            return Ok(None);
        };
        let mut bytes = if entry.len < self.small_below {
            follow(entry.start, &self.small_fat, |id| slice(&self.small, place(id, 64, 0)))?
        } else {
            self.chain(entry.start)?
        };
        bytes.truncate(entry.len);
        Ok(Some(bytes))
    }

    fn sector(&self, id: u32) -> Option<&'b [u8]> {
        slice(self.bytes, place(id, self.sector, self.sector))
    }

    fn chain(&self, start: u32) -> Result<Vec<u8>, ReadError> {
        follow(start, &self.fat, |id| self.sector(id))
    }

    /// The table of chains, itself listed in the header and in a chain of further lists.
    fn read_fat(&self) -> Result<Vec<u32>, ReadError> {
        let mut ids: Vec<u32> = longs(self.bytes.get(76..SECTOR).unwrap_or_default()).collect();
        let mut next = long(self.bytes, 68)?;
        let mut left = self.bytes.len() / self.sector + 1;
        while let (true, Some(list)) = (next < FAT, self.sector(next)) {
            left = left
                .checked_sub(1)
                .ok_or_else(|| ReadError::damaged("a list that leads to itself"))?;
            ids.extend(longs(list));
            next = ids.pop().unwrap_or(END);
        }
        let used = ids.into_iter().filter(|id| *id < FAT).take(self.bytes.len() / self.sector + 1);
        Ok(used.filter_map(|id| self.sector(id)).flat_map(longs).collect())
    }

    /// Streams below 4 kB live together in one stream, in sectors of 64 bytes.
    fn read_small(&mut self) -> Result<(), ReadError> {
        if long(self.bytes, 64)? == 0 {
            return Ok(());
        }
        self.small_fat = longs(&self.chain(long(self.bytes, 60)?)?).collect();
        let root = self.entries.first().map_or(END, |root| root.start);
        self.small = if root >= FAT { Vec::new() } else { self.chain(root)? };
        Ok(())
    }
}

/// Puts the sectors of a chain together; a chain longer than its table is a circle.
fn follow<'s>(
    start: u32,
    fat: &[u32],
    sector: impl Fn(u32) -> Option<&'s [u8]>,
) -> Result<Vec<u8>, ReadError> {
    let (mut bytes, mut id, mut left) = (Vec::new(), start, fat.len());
    while id < FAT {
        left = left
            .checked_sub(1)
            .ok_or_else(|| ReadError::damaged("a chain that leads to itself"))?;
        let Some(piece) = sector(id) else {
            return Err(ReadError::damaged("the file ends before its content"));
        };
        bytes.extend_from_slice(piece);
        id = fat.get(id as usize).copied().unwrap_or(END);
    }
    Ok(bytes)
}

/// The last sector may be shorter than the others.
fn slice(bytes: &[u8], place: Range<usize>) -> Option<&[u8]> {
    bytes.get(place.start..place.end.min(bytes.len())).filter(|piece| !piece.is_empty())
}

fn place(id: u32, size: usize, before: usize) -> Range<usize> {
    let start = (id as usize).saturating_mul(size).saturating_add(before);
    start..start.saturating_add(size)
}

fn entry(raw: &[u8]) -> Entry {
    let units = raw[..64].chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
    let name =
        char::decode_utf16(units.take_while(|unit| *unit != 0)).map(|letter| letter.unwrap_or('?'));
    Entry {
        name: name.collect(),
        start: long(raw, 116).unwrap_or(END),
        len: long(raw, 120).unwrap_or(0) as usize,
    }
}

fn word(bytes: &[u8], at: usize) -> Result<u16, ReadError> {
    let pair = bytes.get(at..at + 2).and_then(|pair| pair.try_into().ok());
    pair.map(u16::from_le_bytes).ok_or_else(|| ReadError::damaged("the file ends in its header"))
}

fn long(bytes: &[u8], at: usize) -> Result<u32, ReadError> {
    let four = bytes.get(at..at + 4).and_then(|four| four.try_into().ok());
    four.map(u32::from_le_bytes).ok_or_else(|| ReadError::damaged("the file ends in its header"))
}

fn longs(bytes: &[u8]) -> impl Iterator<Item = u32> + '_ {
    bytes.chunks_exact(4).map(|four| u32::from_le_bytes([four[0], four[1], four[2], four[3]]))
}

/// A compound file with this one stream: header, stream, directory, table of chains.
pub fn wrap(name: &str, stream: &[u8]) -> Vec<u8> {
    // A stream below 4,096 bytes would have to live in the small sectors.
    let body = stream.len().div_ceil(SECTOR).max(8);
    let tables = (body + 1).div_ceil(SECTOR / 4 - 1);
    let (mut file, mut listed) = header(body, tables);
    file.extend_from_slice(stream);
    file.resize(SECTOR * (body + 1), 0);
    file.extend(directory_entry("Root Entry", 5, END, 0));
    file.extend(directory_entry(name, 2, 0, body * SECTOR));
    file.resize(SECTOR * (body + 2), 0);
    let chain = (1..body as u32).chain([END, END]).chain((0..tables).map(|_| FAT));
    file.extend(chain.flat_map(u32::to_le_bytes));
    file.resize(SECTOR * (body + 2 + tables), 0xFF);
    // Lists of tables beyond the 109 that fit the header, each ending with the number of the next.
    let mut at = (body + 1 + tables) as u32;
    while !listed.is_empty() {
        let rest = listed.split_off(listed.len().min(SECTOR / 4 - 1));
        listed.resize(SECTOR / 4 - 1, FREE);
        at += 1;
        listed.push(if rest.is_empty() { END } else { at });
        file.extend(listed.iter().flat_map(|id| id.to_le_bytes()));
        listed = rest;
    }
    file
}

/// The header, and the numbers of the tables that it has no room for.
fn header(body: usize, tables: usize) -> (Vec<u8>, Vec<u32>) {
    let ids: Vec<u32> = (0..tables).map(|table| (body + 1 + table) as u32).collect();
    let (inside, outside) = ids.split_at(ids.len().min(109));
    let mut file = SIGNATURE.to_vec();
    file.resize(24, 0);
    for word in [0x3E_u16, 3, 0xFFFE, 9, 6, 0, 0, 0] {
        file.extend(word.to_le_bytes());
    }
    let lists = outside.len().div_ceil(SECTOR / 4 - 1) as u32;
    let first_list = if lists == 0 { END } else { (body + 1 + tables) as u32 };
    for long in [0, tables as u32, body as u32, 0, 4096, END, 0, first_list, lists] {
        file.extend(long.to_le_bytes());
    }
    file.extend(inside.iter().flat_map(|id| id.to_le_bytes()));
    file.resize(SECTOR, 0xFF);
    (file, outside.to_vec())
}

fn directory_entry(name: &str, kind: u8, start: u32, len: usize) -> Vec<u8> {
    let mut entry: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let name_bytes = entry.len() as u16 + 2;
    entry.resize(64, 0);
    entry.extend(name_bytes.to_le_bytes());
    entry.extend([kind, 1]);
    for id in [FREE, FREE, if kind == 5 { 1 } else { FREE }] {
        entry.extend(id.to_le_bytes());
    }
    entry.resize(116, 0);
    entry.extend(start.to_le_bytes());
    entry.extend((len as u64).to_le_bytes());
    entry
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_is_wrapped_comes_out_again_small_or_large() {
        for len in [10, 4_096, 70_000, 9_000_000] {
            let stream: Vec<u8> = (0..len).map(|at: u32| at as u8).collect();
            let file = wrap("Workbook", &stream);
            let ole = Ole::open(&file).unwrap();
            assert!(ole.has("workbook") && !ole.has("Book"), "{len}");
            assert!(ole.stream("Workbook").unwrap().unwrap().starts_with(&stream), "{len}");
        }
    }

    #[test]
    fn a_chain_that_leads_to_itself_is_refused() {
        let mut file = wrap("Workbook", &[7; 5_000]);
        let table = file.len() - SECTOR;
        file[table + 4..table + 8].copy_from_slice(&0u32.to_le_bytes());
        let answer = Ole::open(&file).and_then(|ole| ole.stream("Workbook"));
        assert!(matches!(answer, Err(ReadError::Damaged { .. })));
    }
}
