//! A condition over `people p` as text of a statement.
//!
//! Each is true or false and never unknown, so that "not" means what people mean by it.

use crate::features::segments::question::{Came, Condition, Reach, SESSION, When};
use chrono::{NaiveDate, NaiveTime};
use kit_db::{Value, Way};

/// A part of a statement, with a `?` for each of the values.
#[derive(Debug, Clone, Default)]
pub struct Text {
    pub text: String,
    pub args: Vec<Value>,
}

impl Text {
    pub fn new(text: &str, args: impl IntoIterator<Item = Value>) -> Self {
        Self { text: text.to_owned(), args: args.into_iter().collect() }
    }

    fn and(mut self, text: &str, args: impl IntoIterator<Item = Value>) -> Self {
        self.text.push_str(" and ");
        self.text.push_str(text);
        self.args.extend(args);
        self
    }

    /// Closes the parenthesis that the text began with.
    fn closed(mut self) -> Self {
        self.text.push(')');
        self
    }
}

/// Whether the place of the person, and what else the record says of them, may lead to the rows.
#[derive(Debug, Clone, Copy)]
pub struct Ways {
    pub place: Way,
    pub record: Way,
}

/// The condition; another segment is the caller's to resolve.
pub fn condition(one: &Condition, today: NaiveDate, ways: Ways) -> Text {
    match one {
        Condition::Audience { code } => audience(code),
        Condition::Place { code } => place(code, ways.place),
        Condition::Mandate { role, kind, when } => mandate(role, kind, *when, today),
        Condition::Sex { sex } => {
            let column = ways.record.by("p.sex");
            let text = format!("({column} is not null and {column} = ?)");
            Text::new(&text, [sex.as_str().into()])
        }
        Condition::Age { from, to } => age((*from, *to), today, &ways.record.by("p.birth_year")),
        Condition::Reach { by: Reach::Phone } => Text::new("coalesce(p.phone, '') <> ''", []),
        Condition::Reach { by: Reach::Mail } => Text::new("coalesce(p.email, '') <> ''", []),
        Condition::Consent { channel } => consent(channel),
        Condition::Event { event, how } => at_event((*event).into(), *how, today),
        Condition::Took { kind, from, to } => took(kind.as_deref(), (*from, *to), today),
        Condition::Trained { module } => Text::new(
            "exists (select 1 from registrations r join training_sessions t on t.event = r.event
                      where r.person = p.id and r.capacity = 'participant' and r.attended > 0 and t.module = ?)",
            [(*module).into()],
        ),
        Condition::Certificate { module: None } => Text::new(
            "exists (select 1 from certificates c where c.person = p.id and c.revoked_at is null)",
            [],
        ),
        Condition::Certificate { module: Some(module) } => Text::new(
            "exists (select 1 from certificates c join training_sessions t on t.event = c.event
                      where c.person = p.id and c.revoked_at is null and t.module = ?)",
            [(*module).into()],
        ),
        Condition::Silent { since } => silent(*since, today),
        Condition::Segment { .. } => Text::new("1 = 0", []),
    }
}

/// Below a place. Where something else leads to the people, the column hides from the index.
pub fn place(code: &str, way: Way) -> Text {
    if code == "MA" {
        return Text::new("1 = 1", []);
    }
    let column = way.by("p.place");
    let text = format!("{column} in (select place from place_above where above = ?)");
    Text::new(&text, [code.into()])
}

/// Members of a sensitive audience are counted and never listed: by it, nobody is found.
fn audience(code: &str) -> Text {
    Text::new(
        "exists (select 1 from person_audiences x
                  where x.person = p.id and x.audience = ?
                    and x.audience in (select code from audiences where sensitive = ?))",
        [code.into(), false.into()],
    )
}

fn mandate(role: &Option<String>, kind: &Option<String>, when: When, today: NaiveDate) -> Text {
    let mut text = Text::new("exists (select 1 from memberships m where m.person = p.id", []);
    if let Some(role) = role {
        text = text.and("m.role = ?", [role.as_str().into()]);
    }
    if let Some(kind) = kind {
        let of = "m.organisation in (select o.id from organisations o where o.kind = ?)";
        text = text.and(of, [kind.as_str().into()]);
    }
    let text = match when {
        When::Held(on) => {
            let on: Value = on.unwrap_or(today).into();
            text.and("(m.from_on is null or m.from_on <= ?)", [on.clone()])
                .and("(m.to_on is null or m.to_on >= ?)", [on])
        }
        When::EndedBefore(day) => text.and("m.to_on < ?", [day.into()]),
        When::BeginsAfter(day) => text.and("m.from_on > ?", [day.into()]),
    };
    text.closed()
}

/// The years of birth between which somebody has these ages this year.
fn age((from, to): (Option<i64>, Option<i64>), today: NaiveDate, column: &str) -> Text {
    use chrono::Datelike;
    let year = i64::from(today.year());
    let mut text = Text::new(&format!("({column} is not null"), []);
    if let Some(from) = from {
        text = text.and(&format!("{column} <= ?"), [(year - from).into()]);
    }
    if let Some(to) = to {
        text = text.and(&format!("{column} >= ?"), [(year - to).into()]);
    }
    text.closed()
}

/// The last word on the channel, as `privacy` has it; of records that became one, what was noted of either counts.
fn consent(channel: &str) -> Text {
    let holds = |person: &dyn Fn(&str) -> String| {
        format!(
            "exists (select 1 from consents c
                      where {} and c.channel = ? and c.withdrawn_on is null
                        and not exists (select 1 from consents w
                                         where {} and w.channel = c.channel and w.withdrawn_on > c.given_on))",
            person("c.person"),
            person("w.person"),
        )
    };
    let alone = holds(&|column| format!("{column} = p.id"));
    let records = "(with recursive r (id) as (select p.id union
                     select g.gone from r join person_merges g on g.kept = r.id where g.undone_at is null)
                     select id from r)";
    let merged = holds(&|column| format!("{column} in {records}"));
    let text = format!(
        "(case when p.id in (select kept from person_merges where undone_at is null) then {merged} else {alone} end)"
    );
    Text::new(&text, [channel.into(), channel.into()])
}

/// What counts as having been there: a half-day at a session; being on the list of anything else, once it is over.
const THERE: &str =
    "(r.attended > 0 or (e.kind <> 'session' and e.cancelled_at is null and e.ends_on <= ?))";

fn at_event(event: Value, how: Came, today: NaiveDate) -> Text {
    let text = Text::new(
        "exists (select 1 from registrations r join events e on e.id = r.event
                  where r.event = ? and r.person = p.id",
        [event],
    );
    match how {
        Came::Attended => text.and(THERE, [today.into()]),
        Came::Missed => text
            .and("r.capacity = 'participant' and r.attended = 0 and e.kind = ?", [SESSION.into()])
            .and("e.cancelled_at is null and e.ends_on < ?", [today.into()]),
    }
    .closed()
}

fn took(
    kind: Option<&str>,
    (from, to): (Option<NaiveDate>, Option<NaiveDate>),
    today: NaiveDate,
) -> Text {
    let mut text = Text::new(
        "exists (select 1 from registrations r join events e on e.id = r.event where r.person = p.id",
        [],
    );
    if let Some(kind) = kind {
        text = text.and("e.kind = ?", [kind.into()]);
    }
    if let Some(from) = from {
        text = text.and("e.ends_on >= ?", [from.into()]);
    }
    if let Some(to) = to {
        text = text.and("e.starts_on <= ?", [to.into()]);
    }
    text.and(THERE, [today.into()]).closed()
}

fn silent(since: NaiveDate, today: NaiveDate) -> Text {
    let at = since.and_time(NaiveTime::MIN).and_utc();
    let there = took(None, (Some(since), None), today);
    Text::new(&format!("(not {}", there.text), there.args)
        .and(
            "not exists (select 1 from session_waiting w where w.person = p.id and w.asked_at >= ?)",
            [at.into()],
        )
        .and(
            "not exists (select 1 from registrations r join links l on l.subject = r.id
                          where r.person = p.id and l.used_on >= ?)",
            [since.into()],
        )
        .closed()
}
