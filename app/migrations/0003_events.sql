-- Everything that takes place, who is in it, and training sessions as events with something more.

create table series (
    id       uuid primary key,
    title_ar text not null,
    title_fr text not null,
    place    text not null references places (code)
);

create table events (
    id         uuid primary key,
    kind       text not null,
    title_ar   text not null,
    title_fr   text not null,
    place      text not null references places (code),
    venue_ar   text not null default '',
    venue_fr   text not null default '',
    starts_on  date not null,
    ends_on    date not null,
    -- the dates as the source wrote them, and what is doubtful about them, when they were not typed as dates
    as_written text,
    doubt      text,
    series     uuid references series (id),
    ordinal    bigint,
    sort_ar    bytea not null default '',
    sort_fr    bytea not null default '',
    version    bigint not null default 1,
    made_at    timestamptz not null,
    made_by    uuid references accounts (id)
);
create index events_place on events (place, starts_on);
create index events_starts_on on events (starts_on);
create index events_series on events (series, ordinal);

-- The half-days of an event in order: no is 1, 2, 3….
create table half_days (
    event   uuid not null references events (id),
    no      bigint not null,
    held_on date not null,
    half    text not null check (half in ('morning', 'afternoon')),
    primary key (event, no)
);

create table agenda_items (
    id        uuid primary key,
    event     uuid not null references events (id),
    held_on   date not null,
    position  bigint not null,
    starts_at text,
    title_ar  text not null,
    title_fr  text not null,
    speaker   text not null default '',
    method    text not null default ''
);
create index agenda_items_event on agenda_items (event, held_on, position);

create table event_groups (
    id       uuid primary key,
    event    uuid not null references events (id),
    position bigint not null,
    name_ar  text not null,
    name_fr  text not null
);
create index event_groups_event on event_groups (event, position);

-- A person in an event in a capacity. Sex, sorting keys and organisation are as of the registration: a list of 10,000
-- is filtered and sorted by one index.
create table registrations (
    id            uuid primary key,
    event         uuid not null references events (id),
    person        uuid not null references people (id),
    capacity      text not null,
    event_group   uuid references event_groups (id),
    organisation  uuid references organisations (id),
    sex           text check (sex in ('f', 'm')),
    sort_ar       bytea not null,
    sort_fr       bytea not null,
    registered_at timestamptz not null,
    import        uuid references imports (id),
    unique (event, person, capacity)
);
create index registrations_by_ar on registrations (event, capacity, sort_ar, id);
create index registrations_by_fr on registrations (event, capacity, sort_fr, id);
create index registrations_by_sex_ar on registrations (event, capacity, sex, sort_ar, id);
create index registrations_by_sex_fr on registrations (event, capacity, sex, sort_fr, id);
create index registrations_by_group on registrations (event_group, sort_ar, id);
create index registrations_by_organisation on registrations (organisation, event);
create index registrations_person on registrations (person);

create table training_sessions (
    event             uuid primary key references events (id),
    state             text not null check (state in ('planned', 'open', 'closed')),
    module_ar         text not null default '',
    module_fr         text not null default '',
    certificate_share double precision not null default 0.8,
    opened_at         timestamptz,
    closed_at         timestamptz
);
create index training_sessions_state on training_sessions (state, closed_at);

create table attendance (
    registration uuid not null references registrations (id),
    half_day     bigint not null,
    mark         text not null check (mark in ('present', 'absent', 'late', 'excused')),
    marked_at    timestamptz not null,
    marked_by    uuid references accounts (id),
    primary key (registration, half_day)
);

create table certificates (
    id            uuid primary key,
    registration  uuid not null references registrations (id),
    event         uuid not null references events (id),
    person        uuid not null references people (id),
    number        text not null unique,
    code          text not null unique,
    -- what the paper says, frozen on the day of issue: the same input gives the same bytes
    content       text not null,
    issued_at     timestamptz not null,
    issued_by     uuid references accounts (id),
    revoked_at    timestamptz,
    revoked_by    uuid references accounts (id),
    revoked_why   text,
    replaces      uuid references certificates (id)
);
create index certificates_event on certificates (event);
create index certificates_registration on certificates (registration);
create index certificates_person on certificates (person);
create unique index certificates_replaces on certificates (replaces);

-- The last number given for a place and a year: `05.081/2026`. Taking the next one holds the row until the end of the
-- transaction, so that no number is given twice and none is left out.
create table certificate_numbers (
    prefix text primary key,
    last   bigint not null
);

-- What was to be reached, as written and as understood.
create table targets (
    id         uuid primary key,
    indicator  text not null,
    place      text not null references places (code),
    year       bigint not null,
    value      bigint not null,
    comparator text not null default 'exactly' check (comparator in ('exactly', 'more_than', 'at_least', 'about')),
    as_written text not null default '',
    note       text not null default '',
    version    bigint not null default 1,
    unique (indicator, place, year)
);
