-- Letters by mail, codes that travel by mail, signed links, what participants say of a session.

-- Where an account is written to. Who signs in with an address is reached there until another is given.
alter table accounts add column mail text not null default '';
update accounts set mail = login where login like '%_@_%._%';

-- The outbox. What is written in a letter is found when it goes out: no code and no link stands here.
create table letters (
    id        uuid primary key,
    kind      text not null,
    about     uuid not null,
    recipient text not null,
    lang      text not null,
    state     text not null check (state in ('waiting', 'sending', 'sent', 'failed', 'dropped')),
    -- the job that sends it
    job       uuid,
    attempts  bigint not null default 0,
    made_at   timestamptz not null,
    made_by   uuid references accounts (id),
    tried_at  timestamptz,
    error     text not null default ''
);
create index letters_state on letters (state, made_at);
create index letters_about on letters (about, kind, made_at);

-- The one-time code of a letter, beside that of a slip: whoever asks for one takes nothing from whoever holds the other.
create table mailed_codes (
    account uuid primary key references accounts (id),
    hash    bytea not null,
    made_at timestamptz not null,
    ends_at timestamptz not null
);

-- A link for somebody who has one thing to answer. Only the hash of what opens it is kept; none yet while its letter has
-- not gone out.
create table links (
    id         uuid primary key,
    verb       text not null,
    -- the thing on whose page it is listed
    kind       text not null,
    thing      uuid not null,
    -- the one thing that may be answered by it
    subject    uuid not null,
    place      text not null references places (code),
    bearer     text not null,
    mail       text not null default '',
    lang       text not null,
    hash       bytea unique,
    given_at   timestamptz not null,
    given_by   uuid references accounts (id),
    giver      text not null,
    ends_at    timestamptz not null,
    uses       bigint not null default 0,
    -- the day alone where what was answered has no name
    used_on    date,
    answer     text not null default '',
    revoked_at timestamptz,
    revoked_by uuid references accounts (id)
);
create index links_thing on links (kind, thing, given_at);
create index links_subject on links (subject, verb);

-- What participants say of a session: only how many gave each mark, so that nobody finds out who gave which.
create table session_reactions (
    event    uuid not null references events (id),
    question text not null,
    mark     bigint not null check (mark between 1 and 5),
    people   bigint not null,
    primary key (event, question, mark)
);

-- What they wrote, without a name or an hour.
create table session_remarks (
    id    uuid primary key,
    event uuid not null references events (id),
    text  text not null
);
create index session_remarks_event on session_remarks (event);
