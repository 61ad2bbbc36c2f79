//! One request, command or job: who acts, when, in which language, and how far they reach.

use super::{
    Error, Server, Verb,
    accounts::{AccountId, Role, Thing, ThingKind},
    journal, places,
};
use axum::{extract::FromRequestParts, http::request::Parts};
use chrono::{DateTime, NaiveDate, Utc};
use kit_db::{ReadTx, Reads, Value, WriteTx};
use kit_lang::Lang;
use std::{collections::HashMap, sync::LazyLock};

/// Who acts.
#[derive(Debug, Clone)]
pub struct Actor {
    /// None for the program itself: a command or a job.
    pub account: Option<AccountId>,
    pub name: String,
    pub grants: Vec<Grant>,
}

/// A role in a place and all below it; or for one thing of that place, and for nothing else there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    pub role: Role,
    pub place: String,
    pub thing: Option<Thing>,
}

impl Grant {
    /// A role in a place and all below it.
    pub fn whole(role: Role, place: impl Into<String>) -> Self {
        Self { role, place: place.into(), thing: None }
    }

    /// Whether it opens `verb` for what it holds for.
    fn opens(&self, verb: Verb) -> bool {
        match self.thing {
            None => self.role.may(verb),
            Some(thing) => self.role.may_on(thing.kind, verb),
        }
    }
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
        let everywhere = Grant::whole(Role::Administrator, "MA");
        let actor = Actor { account: None, name: who.into(), grants: vec![everywhere] };
        let now = server.now();
        let (lang, asked, looked_up) = Default::default();
        Self { server, actor: Some(actor), now, lang, asked, looked_up }
    }

    /// The same for what a visitor does, whoever is signed in beside it: the journal calls them by the words of `key`.
    pub fn visiting(&self, key: &str) -> Self {
        let name = self.server.words.get(Lang::Ar, key).into_owned();
        let actor = Some(Actor { account: None, name, grants: Vec::new() });
        Self { actor, ..self.clone() }
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

    /// Whether the actor may open an address of the table somewhere, such as `/sessions/{id}/imports`: what links to another
    /// slice ask.
    pub fn opens(&self, address: &str) -> bool {
        static PAGES: LazyLock<HashMap<&str, Verb>> = LazyLock::new(|| {
            let pages = crate::app::routes().into_iter().filter(|route| route.method == "GET");
            pages.map(|route| (route.path, route.verb)).collect()
        });
        PAGES.get(address).is_some_and(|verb| self.may(*verb))
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
        grants.filter(move |grant| grant.opens(verb))
    }

    /// The places, with all below them, where the actor may do `verb` to everything.
    pub fn scope(&self, verb: Verb) -> Vec<String> {
        let whole = self.grants(verb).filter(|grant| grant.thing.is_none());
        whole.map(|grant| grant.place.clone()).collect()
    }

    /// The place that the actor's pages start from: where their highest role is, and only if they have none in a whole
    /// place that of a single thing.
    pub fn home(&self) -> Option<&str> {
        let grants = self.actor.iter().flat_map(|actor| &actor.grants);
        let highest = grants.max_by_key(|grant| (grant.thing.is_none(), grant.role));
        highest.map(|grant| grant.place.as_str())
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
        self.allow_on(tx, (read, verb), place, &[]).await
    }

    /// The same for something that roles can hold for alone: `things` is it, and what it belongs to.
    pub async fn allow_on(
        &self,
        tx: &impl Reads,
        (read, verb): (Verb, Verb),
        place: &str,
        things: &[Thing],
    ) -> Result<(), Error> {
        let above = places::above(tx, place).await?;
        let holds = |grant: &Grant| match grant.thing {
            None => above.iter().any(|above| *above == grant.place),
            Some(thing) => things.contains(&thing),
        };
        let reaches = |verb| self.grants(verb).any(holds);
        match (read.is_public() || reaches(read), reaches(verb)) {
            (false, _) => Err(Error::NotFound),
            (true, false) if !verb.is_public() => Err(Error::Denied(verb)),
            _ => Ok(()),
        }
    }

    /// Whether the actor may do `verb` to a thing of `place`: what a thing's page asks for its buttons.
    pub async fn may_at(&self, tx: &impl Reads, verb: Verb, place: &str) -> Result<bool, Error> {
        self.may_on(tx, verb, place, &[]).await
    }

    /// The same for something that roles can hold for alone.
    pub async fn may_on(
        &self,
        tx: &impl Reads,
        verb: Verb,
        place: &str,
        things: &[Thing],
    ) -> Result<bool, Error> {
        match self.allow_on(tx, (verb, verb), place, things).await {
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

    /// As [`Cx::within`], or one of the things for which alone a role of the actor's holds; `columns` name it by its kinds.
    pub fn within_on(
        &self,
        verb: Verb,
        column: &str,
        columns: &[(ThingKind, &str)],
    ) -> (String, Vec<Value>) {
        self.or_alone(verb, self.within(verb, column), columns)
    }

    /// A condition, or one of the things for which alone a role of the actor's holds.
    pub fn or_alone(
        &self,
        verb: Verb,
        (mut text, mut args): (String, Vec<Value>),
        columns: &[(ThingKind, &str)],
    ) -> (String, Vec<Value>) {
        let things: Vec<Thing> = self.grants(verb).filter_map(|grant| grant.thing).collect();
        for (kind, column) in columns {
            let ids: Vec<Value> =
                things.iter().filter(|one| one.kind == *kind).map(|one| one.id.into()).collect();
            if !ids.is_empty() {
                text = format!("({text} or {column} in ({}))", vec!["?"; ids.len()].join(", "));
                args.extend(ids);
            }
        }
        (text, args)
    }
}

impl FromRequestParts<Server> for Cx {
    type Rejection = Error;

    /// The guard of the route has found out who asks; a handler only takes it over.
    async fn from_request_parts(parts: &mut Parts, _: &Server) -> Result<Self, Error> {
        parts.extensions.get::<Self>().cloned().ok_or(Error::NotFound)
    }
}
