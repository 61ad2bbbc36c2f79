CREATE TABLE accounts (
    id          uuid primary key,
    login       text not null unique,
    name        text not null,
    password    text not null,
    lang        text not null check (lang in ('ar', 'fr', 'en')),
    made_at     timestamptz not null,
    disabled_at timestamptz
);

CREATE TABLE agenda_items (
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

CREATE INDEX agenda_items_event on agenda_items (event, held_on, position);

CREATE TABLE attendance (
    registration uuid not null references registrations (id),
    half_day     bigint not null,
    mark         text not null check (mark in ('present', 'absent', 'late', 'excused')),
    marked_at    timestamptz not null,
    marked_by    uuid references accounts (id),
    primary key (registration, half_day)
);

CREATE TABLE certificate_numbers (
    prefix text primary key,
    last   bigint not null
);

CREATE TABLE certificates (
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

CREATE INDEX certificates_event on certificates (event);

CREATE INDEX certificates_person on certificates (person);

CREATE INDEX certificates_registration on certificates (registration);

CREATE UNIQUE INDEX certificates_replaces on certificates (replaces);

CREATE TABLE event_groups (
    id       uuid primary key,
    event    uuid not null references events (id),
    position bigint not null,
    name_ar  text not null,
    name_fr  text not null
);

CREATE INDEX event_groups_event on event_groups (event, position);

CREATE TABLE events (
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

CREATE INDEX events_place on events (place, starts_on);

CREATE INDEX events_series on events (series, ordinal);

CREATE INDEX events_starts_on on events (starts_on);

CREATE TABLE grants (
    id       uuid primary key,
    account  uuid not null references accounts (id),
    role     text not null check (role in ('reader', 'officer', 'coordinator', 'administrator')),
    place    text not null references places (code),
    from_on  date not null,
    to_on    date,
    given_by uuid references accounts (id)
);

CREATE INDEX grants_account on grants (account);

CREATE TABLE half_days (
    event   uuid not null references events (id),
    no      bigint not null,
    held_on date not null,
    half    text not null check (half in ('morning', 'afternoon')),
    primary key (event, no)
);

CREATE TABLE import_rows (
    import   uuid not null references imports (id),
    row_no   bigint not null,
    fate     text not null check (fate in ('new', 'known', 'doubtful', 'wrong')),
    cells    text not null,
    found    text not null,
    person   uuid references people (id),
    decision text,
    primary key (import, row_no)
);

CREATE INDEX import_rows_fate on import_rows (import, fate, row_no);

CREATE TABLE imports (
    id         uuid primary key,
    kind       text not null,
    event      uuid,
    place      text not null references places (code),
    file_name  text not null,
    state      text not null check (state in ('checked', 'written', 'dropped')),
    columns    text not null,
    made_by    uuid references accounts (id),
    made_at    timestamptz not null,
    written_at timestamptz,
    version    bigint not null default 1
);

CREATE INDEX imports_state on imports (state, made_at);

CREATE TABLE jobs (
    id         uuid primary key,
    kind       text not null,
    -- a job with a name exists once
    once       text unique,
    payload    text not null,
    state      text not null check (state in ('waiting', 'running', 'done', 'dead')),
    attempts   bigint not null default 0,
    run_at     timestamptz not null,
    locked_by  text,
    locked_at  timestamptz,
    last_error text,
    made_at    timestamptz not null,
    ended_at   timestamptz
);

CREATE INDEX jobs_waiting on jobs (state, run_at);

CREATE TABLE journal (
    id         uuid primary key,
    at         timestamptz not null,
    actor      uuid,
    actor_name text not null,
    verb       text not null,
    kind       text not null,
    subject    text not null,
    place      text not null,
    title      text not null,
    detail     text not null
);

CREATE INDEX journal_at on journal (at, id);

CREATE INDEX journal_place on journal (place, id);

CREATE INDEX journal_subject on journal (kind, subject, id);

CREATE TABLE memberships (
    id           uuid primary key,
    person       uuid not null references people (id),
    organisation uuid not null references organisations (id),
    role         text not null default 'member',
    from_on      date,
    to_on        date
);

CREATE INDEX memberships_organisation on memberships (organisation);

CREATE INDEX memberships_person on memberships (person);

CREATE TABLE organisations (
    id      uuid primary key,
    kind    text not null,
    name_ar text not null,
    name_fr text not null,
    place   text not null references places (code),
    phone   text,
    email   text,
    sort_ar bytea not null,
    sort_fr bytea not null,
    version bigint not null default 1,
    made_at timestamptz not null
);

CREATE INDEX organisations_place on organisations (place);

CREATE INDEX organisations_sort_ar on organisations (sort_ar);

CREATE INDEX organisations_sort_fr on organisations (sort_fr);

CREATE TABLE people (
    id         uuid primary key,
    name_ar    text not null,
    name_fr    text not null,
    sex        text check (sex in ('f', 'm')),
    birth_year bigint,
    place      text not null references places (code),
    phone      text,
    email      text,
    sort_ar    bytea not null,
    sort_fr    bytea not null,
    version    bigint not null default 1,
    made_at    timestamptz not null
);

CREATE INDEX people_birth_year on people (coalesce(birth_year, 0), id);

CREATE INDEX people_phone on people (phone);

CREATE INDEX people_place on people (place);

CREATE INDEX people_sort_ar on people (sort_ar);

CREATE INDEX people_sort_fr on people (sort_fr);

CREATE TABLE person_keys (
    key    text not null,
    person uuid not null references people (id),
    primary key (key, person)
);

CREATE INDEX person_keys_person on person_keys (person);

CREATE TABLE place_above (
    place    text not null references places (code),
    above    text not null references places (code),
    distance bigint not null,
    primary key (place, above)
);

CREATE INDEX place_above_above on place_above (above, place);

CREATE TABLE places (
    code       text primary key,
    kind       text not null,
    parent     text references places (code),
    name_ar    text not null,
    name_fr    text not null,
    aliases    text not null default '',
    -- folded names and aliases, between blanks, for search
    words      text not null,
    population bigint,
    households bigint,
    milieu     text check (milieu in ('urban', 'rural')),
    iso        text,
    rank       bigint not null,
    shipped    boolean not null,
    version    bigint not null default 1
);

CREATE INDEX places_parent on places (parent, rank);

CREATE TABLE registrations (
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

CREATE INDEX registrations_by_ar on registrations (event, capacity, sort_ar, id);

CREATE INDEX registrations_by_fr on registrations (event, capacity, sort_fr, id);

CREATE INDEX registrations_by_group on registrations (event_group, sort_ar, id);

CREATE INDEX registrations_by_organisation on registrations (organisation, event);

CREATE INDEX registrations_by_sex_ar on registrations (event, capacity, sex, sort_ar, id);

CREATE INDEX registrations_by_sex_fr on registrations (event, capacity, sex, sort_fr, id);

CREATE INDEX registrations_person on registrations (person);

CREATE VIRTUAL TABLE search_words using fts5 (words, content='', contentless_delete=1);

CREATE TABLE searchable (
    no   integer primary key,
    kind text not null,
    id   uuid not null,
    unique (kind, id)
);

CREATE TABLE series (
    id       uuid primary key,
    title_ar text not null,
    title_fr text not null,
    place    text not null references places (code)
);

CREATE TABLE sign_in_failures (
    who      text primary key,
    failures bigint not null,
    last_at  timestamptz not null
);

CREATE TABLE targets (
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

CREATE TABLE training_sessions (
    event             uuid primary key references events (id),
    state             text not null check (state in ('planned', 'open', 'closed')),
    module_ar         text not null default '',
    module_fr         text not null default '',
    certificate_share double precision not null default 0.8,
    opened_at         timestamptz,
    closed_at         timestamptz
);

CREATE INDEX training_sessions_state on training_sessions (state, closed_at);

CREATE TABLE web_sessions (
    token   bytea primary key,
    account uuid not null references accounts (id),
    csrf    text not null,
    made_at timestamptz not null,
    seen_at timestamptz not null,
    ends_at timestamptz not null
);

CREATE INDEX web_sessions_account on web_sessions (account);
