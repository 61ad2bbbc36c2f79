//! The file: gzip within age.

use super::BackupError;
use age::{
    Decryptor, Encryptor, Identity, Recipient, secrecy::SecretString, stream::StreamWriter, x25519,
};
use flate2::{Compression, read::GzDecoder, write::GzEncoder};
use std::{
    fs::File,
    io::{self, BufRead, BufReader, BufWriter, Read, Write},
    path::Path,
    str::FromStr,
};

/// How a backup is closed.
#[derive(Debug, Clone, Default)]
pub enum Lock {
    /// Whoever has the file reads it.
    #[default]
    None,
    /// For the holders of the secret halves of these keys: `age1…`.
    Recipients(Vec<x25519::Recipient>),
    Passphrase(SecretString),
}

/// What opens a backup.
#[derive(Clone)]
pub enum Key {
    None,
    Identities(Vec<x25519::Identity>),
    Passphrase(SecretString),
}

impl Lock {
    /// For the holders of these keys, as they are printed.
    pub fn recipients(texts: &[String]) -> Result<Self, BackupError> {
        let parsed = texts.iter().map(|text| {
            let wrong = |why| BackupError::Key(format!("{text} is no age1… key: {why}"));
            x25519::Recipient::from_str(text.trim()).map_err(wrong)
        });
        Ok(Self::Recipients(parsed.collect::<Result<_, _>>()?))
    }

    pub fn is_none(&self) -> bool {
        matches!(self, Self::None)
    }

    /// With a second key that lives as long as this process, to read what was written: the holders of the others are not
    /// here. A passphrase is, and stands alone.
    pub(super) fn with_proof(&self) -> (Self, Key) {
        match self {
            Self::None => (Self::None, Key::None),
            Self::Passphrase(words) => (self.clone(), Key::Passphrase(words.clone())),
            Self::Recipients(theirs) => {
                let mine = x25519::Identity::generate();
                let all = theirs.iter().cloned().chain([mine.to_public()]).collect();
                (Self::Recipients(all), Key::Identities(vec![mine]))
            }
        }
    }

    fn encryptor(&self) -> Result<Option<Encryptor>, BackupError> {
        match self {
            Self::None => Ok(None),
            Self::Passphrase(words) => Ok(Some(Encryptor::with_user_passphrase(words.clone()))),
            Self::Recipients(keys) => {
                let keys = keys.iter().map(|key| key as &dyn Recipient);
                let made = Encryptor::with_recipients(keys);
                made.map(Some).map_err(|error| BackupError::Key(error.to_string()))
            }
        }
    }
}

impl Key {
    /// The secret keys in a file as `age-keygen` writes it: a line each, `#` before a remark.
    pub fn identities(text: &str) -> Result<Self, BackupError> {
        let lines = text.lines().map(str::trim);
        let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
        let parsed = lines.map(|line| {
            let wrong = |_| BackupError::Key("no AGE-SECRET-KEY-1… in the file of the key".into());
            x25519::Identity::from_str(line).map_err(wrong)
        });
        Ok(Self::Identities(parsed.collect::<Result<_, _>>()?))
    }
}

/// A backup on its way to the disk.
pub struct Sealed(GzEncoder<Layer>);

enum Layer {
    Plain(BufWriter<File>),
    Age(Box<StreamWriter<BufWriter<File>>>),
}

impl Sealed {
    /// A new file that only its owner reads. Fails when there is one of this name.
    pub fn create(path: &Path, lock: &Lock) -> Result<Self, BackupError> {
        let mut options = File::options();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = BufWriter::new(options.open(path)?);
        let layer = match lock.encryptor()? {
            None => Layer::Plain(file),
            Some(encryptor) => Layer::Age(Box::new(encryptor.wrap_output(file)?)),
        };
        Ok(Self(GzEncoder::new(layer, Compression::fast())))
    }

    /// Everything to the disk.
    pub fn finish(self) -> io::Result<()> {
        let file = match self.0.finish()? {
            Layer::Plain(file) => file,
            Layer::Age(stream) => stream.finish()?,
        };
        file.into_inner().map_err(io::IntoInnerError::into_error)?.sync_all()
    }
}

impl Write for Sealed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

impl Write for Layer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Plain(file) => file.write(bytes),
            Self::Age(stream) => stream.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Plain(file) => file.flush(),
            Self::Age(stream) => stream.flush(),
        }
    }
}

/// Opens a backup. Fails with [`BackupError::Key`] when the key is not one of those that it was closed for.
pub fn open(path: &Path, key: &Key) -> Result<impl BufRead + Send + use<>, BackupError> {
    let mut file = BufReader::new(File::open(path)?);
    let closed = file.fill_buf()?.starts_with(b"age-encryption.org/");
    let inner: Box<dyn Read + Send> = match (closed, key) {
        (false, _) => Box::new(file),
        (true, Key::None) => return Err(BackupError::Key("it is encrypted: give its key".into())),
        (true, Key::Identities(keys)) => {
            decrypted(file, keys.iter().map(|key| key as &dyn Identity))?
        }
        (true, Key::Passphrase(words)) => {
            let identity = age::scrypt::Identity::new(words.clone());
            decrypted(file, [&identity as &dyn Identity].into_iter())?
        }
    };
    Ok(BufReader::with_capacity(1 << 16, GzDecoder::new(inner)))
}

fn decrypted<'a>(
    file: BufReader<File>,
    keys: impl Iterator<Item = &'a dyn Identity>,
) -> Result<Box<dyn Read + Send>, BackupError> {
    let wrong = |error: age::DecryptError| BackupError::Key(error.to_string());
    Ok(Box::new(Decryptor::new_buffered(file).map_err(wrong)?.decrypt(keys).map_err(wrong)?))
}
