-- Who comes to an event that is not a session: sign-up by everybody, a badge each, and who came at the door.
create table receptions (
    event     uuid primary key references events (id),
    -- null while only badges of the list were made: then nobody signs up
    opened_at timestamptz,
    closes_on date,
    -- how many may sign up; null: as many as want
    seats     bigint check (seats > 0),
    -- the last number given to a badge
    last      bigint not null default 0,
    version   bigint not null default 1
);

create table badges (
    id           uuid primary key,
    event        uuid not null references events (id),
    no           bigint not null,
    code         text not null unique,
    source       text not null check (source in ('form', 'list', 'door')),
    state        text not null check (state in ('expected', 'waiting', 'withdrawn', 'refused')),
    -- the record of the register, of those who were on the list
    person       uuid references people (id) on delete set null,
    name         text not null,
    sort         bytea not null,
    sex          text check (sex in ('f', 'm')),
    audience     text references audiences (code),
    place        text references places (code),
    organisation text not null default '',
    phone        text not null default '',
    email        text not null default '',
    lang         text not null check (lang in ('ar', 'fr', 'en')),
    signed_at    timestamptz not null,
    -- the day on which the name was taken out
    erased_on    date,
    version      bigint not null default 1,
    unique (event, no)
);
create index badges_by_name on badges (event, sort, id);
create index badges_person on badges (person);

create table arrivals (
    badge      uuid not null references badges (id),
    half_day   bigint not null,
    arrived_at timestamptz not null,
    noted_by   uuid references accounts (id),
    primary key (badge, half_day)
);
