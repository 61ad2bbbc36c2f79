//! Many letters, over a few connections that stay open.

use crate::{
    Address, Letter, Post, Refused,
    post::{Way, refused},
};
use chrono::{DateTime, Utc};
use lettre::transport::smtp::{
    Error,
    authentication::Mechanism,
    client::{AsyncSmtpConnection, Tls},
    commands::{Data, Mail, Rcpt, Rset},
    response::Response,
};
use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tokio::{net::TcpStream, task::JoinSet, time::timeout};

/// A letter of many.
pub struct Mailing {
    pub letter: Letter,
    pub to: Address,
    /// Names the message: the same for the same letter.
    pub id: String,
    /// Where its reader gets off the list: an address that takes one POST.
    pub leave: String,
}

/// What became of one of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Went {
    /// The server answers for it.
    Taken,
    /// The server said no, now or for good: nobody got it.
    Refused(Refused),
    /// There was nobody to hand it to; the code says why. Nobody got it.
    Kept(String),
    /// The connection ended before the server said what it did with it. Whether somebody got it is not known.
    Unknown(String),
}

/// Hands letters over, several at a time; a connection serves as long as it lasts.
pub struct Run {
    post: Post,
    lines: Vec<Option<Line>>,
}

/// What is left to be handed over, with its place among all; and why nobody takes it.
struct Pile {
    letters: std::iter::Enumerate<std::vec::IntoIter<Mailing>>,
    why: String,
}

/// What one connection did: where it stands now, and what became of its letters.
type Done = (Option<Line>, Vec<(usize, Went)>);

impl Run {
    /// Over at most so many connections; each is opened when there is a letter for it.
    pub fn new(post: &Post, lines: usize) -> Self {
        Self { post: post.clone(), lines: (0..lines.max(1)).map(|_| None).collect() }
    }

    /// Hands all of them over and says what became of each, in their order. Broken off, it leaves off at once.
    pub async fn send(&mut self, letters: Vec<Mailing>, at: DateTime<Utc>) -> Vec<Went> {
        // What a connection does not tell of was lost with it.
        let mut went = vec![Went::Unknown("lost".into()); letters.len()];
        let letters = letters.into_iter().enumerate();
        let pile = Arc::new(Mutex::new(Pile { letters, why: "unreachable".into() }));
        let mut hands: JoinSet<Done> = JoinSet::new();
        for line in &mut self.lines {
            hands.spawn(hand_over(self.post.clone(), line.take(), pile.clone(), at));
        }
        let mut open = Vec::new();
        while let Some(done) = hands.join_next().await {
            let Ok((line, told)) = done else { continue };
            open.push(line);
            for (n, one) in told {
                went[n] = one;
            }
        }
        for (line, open) in self.lines.iter_mut().zip(open) {
            *line = open;
        }
        let mut pile = pile.lock().unwrap_or_else(PoisonError::into_inner);
        let why = pile.why.clone();
        for (n, _) in pile.letters.by_ref() {
            went[n] = Went::Kept(why.clone());
        }
        went
    }
}

/// Takes letters from the pile until there is none, or nobody to hand them to.
async fn hand_over(
    post: Post,
    mut line: Option<Line>,
    pile: Arc<Mutex<Pile>>,
    at: DateTime<Utc>,
) -> Done {
    let mut done = Vec::new();
    loop {
        let next = pile.lock().unwrap_or_else(PoisonError::into_inner).letters.next();
        let Some((n, letter)) = next else { return (line, done) };
        let opened = match line.take() {
            Some(open) => Ok(open),
            None => Line::open(&post.way).await,
        };
        match opened {
            Ok(mut open) => {
                done.push((n, open.send(&post.from, &letter, at).await));
                line = (!open.broken).then_some(open);
            }
            Err(refused) => {
                refused
                    .code()
                    .clone_into(&mut pile.lock().unwrap_or_else(PoisonError::into_inner).why);
                done.push((n, Went::Kept(refused.code().to_owned())));
                return (None, done);
            }
        }
    }
}

/// A connection that stays open.
struct Line {
    connection: AsyncSmtpConnection,
    patience: Duration,
    broken: bool,
}

/// Why a step was not answered as hoped.
enum Trouble {
    Error(Error),
    Silence,
}

impl Trouble {
    /// What the server said, where it spoke at all.
    fn said(&self) -> Option<Refused> {
        match self {
            Self::Error(error) if error.status().is_some() => Some(refused(error)),
            _ => None,
        }
    }

    fn code(&self) -> String {
        match self {
            Self::Error(error) => refused(error).code().to_owned(),
            Self::Silence => "timeout".into(),
        }
    }
}

impl Line {
    async fn open(way: &Way) -> Result<Self, Refused> {
        let opening = timeout(way.patience * 2, opened(way)).await;
        let connection = opening.unwrap_or_else(|_| Err(passing("timeout")))?;
        Ok(Self { connection, patience: way.patience, broken: false })
    }

    async fn send(&mut self, from: &Address, one: &Mailing, at: DateTime<Utc>) -> Went {
        let message = one.letter.message_of_many(from, &one.to, &one.id, at, Some(&one.leave));
        let to = one.to.0.email.clone();
        let message = match message {
            Ok(message) if to.to_string().is_ascii() => message.formatted(),
            Ok(_) => return no("address", "not in ASCII"),
            Err(wrong) => return no("message", &wrong.to_string()),
        };
        let steps = [
            Mail::new(Some(from.0.email.clone()), Vec::new()).to_string(),
            Rcpt::new(to, Vec::new()).to_string(),
            Data.to_string(),
        ];
        for step in steps {
            if let Err(trouble) = self.ask(step).await {
                return self.not_taken(trouble).await;
            }
        }
        match self.patient(|connection| connection.message(&message)).await {
            Ok(_) => Went::Taken,
            Err(trouble) => {
                let said = trouble.said();
                self.broken = said.as_ref().is_none_or(hangs_up);
                said.map_or_else(|| Went::Unknown(trouble.code()), Went::Refused)
            }
        }
    }

    /// Before the letter itself was handed over: nobody got it, whatever happened.
    async fn not_taken(&mut self, trouble: Trouble) -> Went {
        let Some(said) = trouble.said() else {
            self.broken = true;
            return Went::Kept(trouble.code());
        };
        self.broken = hangs_up(&said) || self.ask(Rset.to_string()).await.is_err();
        Went::Refused(said)
    }

    async fn ask(&mut self, step: String) -> Result<Response, Trouble> {
        self.patient(|connection| connection.command(step)).await
    }

    async fn patient<'a, F: Future<Output = Result<Response, Error>>>(
        &'a mut self,
        asks: impl FnOnce(&'a mut AsyncSmtpConnection) -> F,
    ) -> Result<Response, Trouble> {
        match timeout(self.patience, asks(&mut self.connection)).await {
            Ok(answer) => answer.map_err(Trouble::Error),
            Err(_) => Err(Trouble::Silence),
        }
    }
}

/// A connection that the server has greeted, encrypted where it has to be, and let in.
async fn opened(way: &Way) -> Result<AsyncSmtpConnection, Refused> {
    let mut connection = connected(way).await?;
    let encrypted = match &way.tls {
        Tls::Required(tls) => Some(tls),
        Tls::Opportunistic(tls) if connection.can_starttls() => Some(tls),
        _ => None,
    };
    if let Some(tls) = encrypted {
        let begun = connection.starttls(tls.clone(), &way.hello).await;
        begun.map_err(|error| refused(&error))?;
    }
    if let Some(login) = &way.login {
        let let_in = connection.auth(&[Mechanism::Plain, Mechanism::Login], login).await;
        let_in.map_err(|error| refused(&error))?;
    }
    Ok(connection)
}

async fn connected(way: &Way) -> Result<AsyncSmtpConnection, Refused> {
    let server = (way.host.as_str(), way.port);
    let greeted = match &way.tls {
        Tls::Wrapper(tls) => {
            let (patience, tls) = (Some(way.patience), Some(tls.clone()));
            AsyncSmtpConnection::connect_tokio1(server, patience, &way.hello, tls, None).await
        }
        _ => {
            let stream = TcpStream::connect(server).await.map_err(|_| passing("unreachable"))?;
            // The end of a letter is a packet of its own, which must not wait for the answer to the one before.
            stream.set_nodelay(true).map_err(|_| passing("unreachable"))?;
            AsyncSmtpConnection::connect_with_transport(Box::new(stream), &way.hello).await
        }
    };
    greeted.map_err(|error| refused(&error))
}

fn passing(code: &str) -> Refused {
    Refused::Passing { code: code.into(), words: String::new() }
}

/// Whether the server is about to end the connection.
fn hangs_up(said: &Refused) -> bool {
    said.code() == "421"
}

fn no(code: &str, words: &str) -> Went {
    Went::Refused(Refused::Permanent { code: code.into(), words: words.into() })
}
