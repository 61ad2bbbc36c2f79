//! A mail box as a folder (Maildir): a file for each message, moved when it was read.

use std::{
    ffi::OsString,
    fs, io,
    io::Read,
    path::{Path, PathBuf},
    time::SystemTime,
};

/// The folder, with `new`, `cur` and `tmp` in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Maildir(PathBuf);

/// Why something is no mail box.
#[derive(Debug, thiserror::Error)]
pub enum WrongMaildir {
    #[error("a mail box is written maildir:/path/of/the/folder")]
    Written,
    #[error("{0} is no mail box: it has no folder {1}")]
    Folder(PathBuf, &'static str),
    #[error("{0} cannot be read and written: {1}")]
    Closed(PathBuf, io::Error),
}

/// What a mail program shows beside a message that was moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Read: nothing is left to do.
    Seen,
    /// Somebody has to look at it.
    Flagged,
}

impl Maildir {
    /// `maildir:/var/mail/bounces`
    pub fn parse(text: &str) -> Result<Self, WrongMaildir> {
        let path = text.trim().strip_prefix("maildir:").map(PathBuf::from);
        path.filter(|path| path.is_absolute()).map(Self).ok_or(WrongMaildir::Written)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Whether it is one, and messages in it can be moved.
    pub fn examine(&self) -> Result<(), WrongMaildir> {
        for part in ["new", "cur", "tmp"] {
            if !self.0.join(part).is_dir() {
                return Err(WrongMaildir::Folder(self.0.clone(), part));
            }
        }
        let closed = |error| WrongMaildir::Closed(self.0.clone(), error);
        self.waiting(1).map_err(closed)?;
        let trial = self.0.join("cur").join(format!(".qurb-{}", std::process::id()));
        fs::write(&trial, b"").and_then(|()| fs::remove_file(&trial)).map_err(closed)
    }

    /// The names of messages that nobody has read, the oldest first, at most so many.
    pub fn waiting(&self, most: usize) -> io::Result<Vec<OsString>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(self.0.join("new"))? {
            let entry = entry?;
            // Neither a link that leads elsewhere nor a pipe that never ends.
            let hidden = entry.file_name().to_string_lossy().starts_with('.');
            if !hidden && entry.file_type()?.is_file() {
                names.push(entry.file_name());
            }
        }
        names.sort_unstable();
        names.truncate(most);
        Ok(names)
    }

    /// Since when the oldest of them waits.
    pub fn oldest(&self) -> io::Result<Option<SystemTime>> {
        let Some(name) = self.waiting(1)?.pop() else { return Ok(None) };
        Ok(Some(fs::metadata(self.0.join("new").join(name))?.modified()?))
    }

    /// A message, or its beginning when it is longer than `most`. None when somebody else moved it meanwhile.
    pub fn read(&self, name: &OsString, most: u64) -> io::Result<Option<Vec<u8>>> {
        let file = match fs::File::open(self.0.join("new").join(name)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            file => file?,
        };
        let mut bytes = Vec::new();
        file.take(most).read_to_end(&mut bytes)?;
        Ok(Some(bytes))
    }

    /// Moves a message to those that were read.
    pub fn done(&self, name: &OsString, mark: Mark) -> io::Result<()> {
        let flag = match mark {
            Mark::Seen => "S",
            Mark::Flagged => "F",
        };
        let mut moved = name.clone();
        moved.push(format!(":2,{flag}"));
        match fs::rename(self.0.join("new").join(name), self.0.join("cur").join(moved)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            other => other,
        }
    }
}
