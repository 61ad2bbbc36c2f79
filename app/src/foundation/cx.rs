//! One request, command or job: who acts, when, in which language, and how far they reach.

use super::{
    Error, Server, Verb,
    accounts::{AccountId, Role},
    journal, places,
};
use axum::{extract::FromRequestParts, http::request::Parts};
use chrono::{DateTime, NaiveDate, Utc};
use kit_db::{ReadTx, Reads, Value, WriteTx};
use kit_lang::Lang;

/// Who acts.
#[derive(Debug, Clone)]
pub struct Actor {
    /// None for the program itself: a command or a job.
    pub account: Option<AccountId>,
    pub name: String,
    pub grants: Vec<Grant>,
}

/// A role in a place and all below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    pub role: Role,
    pub place: String,
}

/// What a request asked for, beside who asks. It is not `Debug`: it holds the token of the forms.
#[derive(Clone, Default)]
pub struct Asked {
    pub path: String,
    pub query: String,
    pub address: String,
    /// What the browser calls itself.
    pub agent: String,
    /// The token that a form of this browser must carry; empty for a visitor.
    pub csrf: String,
    /// A short message to show once, carried over a redirect: a message key.
    pub toast: Option<String>,
}

impl Asked {
    /// A word of the address after `?` that is not part of a list; empty when it is not there.
    pub fn word(&self, name: &str) -> String {
        let mut pairs = url::form_urlencoded::parse(self.query.as_bytes());
        let found = pairs.find(|(key, _)| key == name);
        found.map(|(_, value)| value.trim().to_owned()).unwrap_or_default()
    }
}

/// One request, command or job.
#[derive(Clone)]
pub struct Cx {
    pub server: Server,
    pub actor: Option<Actor>,
    pub now: DateTime<Utc>,
    pub lang: Lang,
    pub asked: Asked,
    /// What was looked up and is noted when the page is made.
    pub looked_up: journal::LookedUp,
}

impl Cx {
    /// The program itself, which may do everything everywhere.
    pub fn system(server: Server, who: &'static str) -> Self {
        let everywhere = Grant { role: Role::Administrator, place: "MA".into() };
        let actor = Actor { account: None, name: who.into(), grants: vec![everywhere] };
        let now = server.now();
        let (lang, asked, looked_up) = Default::default();
        Self { server, actor: Some(actor), now, lang, asked, looked_up }
    }

    pub async fn read(&self) -> Result<ReadTx, Error> {
        Ok(self.server.db.read().await?)
    }

    pub async fn write(&self) -> Result<WriteTx, Error> {
        Ok(self.server.db.write().await?)
    }

    /// The day in Morocco.
    pub fn today(&self) -> NaiveDate {
        self.now.with_timezone(&chrono_tz::Africa::Casablanca).date_naive()
    }

    pub fn account(&self) -> Option<AccountId> {
        self.actor.as_ref().and_then(|actor| actor.account)
    }

    /// Whether the actor may do `verb` somewhere: what menus and buttons ask.
    pub fn may(&self, verb: Verb) -> bool {
        verb.is_public() || self.grants(verb).next().is_some()
    }

    /// Fails with [`Error::SignIn`] or [`Error::Denied`] unless the actor may do `verb` somewhere.
    pub fn allow(&self, verb: Verb) -> Result<(), Error> {
        match (self.may(verb), &self.actor) {
            (true, _) => Ok(()),
            (false, None) => Err(Error::SignIn),
            (false, Some(_)) => Err(Error::Denied(verb)),
        }
    }

    fn grants(&self, verb: Verb) -> impl Iterator<Item = &Grant> {
        let grants = self.actor.iter().flat_map(|actor| &actor.grants);
        grants.filter(move |grant| grant.role.may(verb))
    }

    /// The places, with all below them, where the actor may do `verb`.
    pub fn scope(&self, verb: Verb) -> Vec<String> {
        self.grants(verb).map(|grant| grant.place.clone()).collect()
    }

    /// The place that the actor's pages start from: where their highest role is.
    pub fn home(&self) -> Option<&str> {
        let grants = self.actor.iter().flat_map(|actor| &actor.grants);
        grants.max_by_key(|grant| grant.role).map(|grant| grant.place.as_str())
    }

    /// Fails unless the actor may see a thing of `place` (by `read`) and do `verb` to it.
    ///
    /// What the actor may not see does not exist for them: [`Error::NotFound`], never "denied".
    pub async fn allow_at(
        &self,
        tx: &impl Reads,
        read: Verb,
        verb: Verb,
        place: &str,
    ) -> Result<(), Error> {
        let above = places::above(tx, place).await?;
        let reaches = |verb| self.grants(verb).any(|grant| above.iter().any(|a| *a == grant.place));
        match (read.is_public() || reaches(read), reaches(verb)) {
            (false, _) => Err(Error::NotFound),
            (true, false) if !verb.is_public() => Err(Error::Denied(verb)),
            _ => Ok(()),
        }
    }

    /// Whether the actor may do `verb` to a thing of `place`: what a thing's page asks for its buttons.
    pub async fn may_at(&self, tx: &impl Reads, verb: Verb, place: &str) -> Result<bool, Error> {
        match self.allow_at(tx, verb, verb, place).await {
            Ok(()) => Ok(true),
            Err(Error::NotFound | Error::Denied(_)) => Ok(false),
            Err(other) => Err(other),
        }
    }

    /// A condition for lists: `column` is a place within the scope of `verb`; for [`kit_db::Sql::with`].
    ///
    /// A scope that holds the whole nation costs nothing; an empty one finds nothing.
    pub fn within(&self, verb: Verb, column: &str) -> (String, Vec<Value>) {
        let scope = self.scope(verb);
        if scope.iter().any(|place| place == "MA") {
            return ("1 = 1".into(), Vec::new());
        }
        let marks = vec!["?"; scope.len().max(1)].join(", ");
        let mut args: Vec<Value> = scope.into_iter().map(Value::from).collect();
        if args.is_empty() {
            args.push("".into());
        }
        (format!("{column} in (select place from place_above where above in ({marks}))"), args)
    }
}

impl FromRequestParts<Server> for Cx {
    type Rejection = Error;

    /// The guard of the route has found out who asks; a handler only takes it over.
    async fn from_request_parts(parts: &mut Parts, _: &Server) -> Result<Self, Error> {
        parts.extensions.get::<Self>().cloned().ok_or(Error::NotFound)
    }
}
