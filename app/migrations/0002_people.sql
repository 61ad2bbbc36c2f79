-- Organisations, people, and who belongs where since when.

create table organisations (
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
create index organisations_place on organisations (place);
create index organisations_sort_ar on organisations (sort_ar);
create index organisations_sort_fr on organisations (sort_fr);

create table people (
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
create index people_place on people (place);
create index people_sort_ar on people (sort_ar);
create index people_sort_fr on people (sort_fr);
create index people_phone on people (phone);
create index people_birth_year on people (coalesce(birth_year, 0), id);

-- Short keys by which people who may be the same are found without comparing everybody with everybody.
create table person_keys (
    key    text not null,
    person uuid not null references people (id),
    primary key (key, person)
);
create index person_keys_person on person_keys (person);

create table memberships (
    id           uuid primary key,
    person       uuid not null references people (id),
    organisation uuid not null references organisations (id),
    role         text not null default 'member',
    from_on      date,
    to_on        date
);
create index memberships_person on memberships (person);
create index memberships_organisation on memberships (organisation);

-- A sheet that was read and checked, waiting for a person to confirm it; then the trace of what was written.
create table imports (
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

create index imports_state on imports (state, made_at);

create table import_rows (
    import   uuid not null references imports (id),
    row_no   bigint not null,
    fate     text not null check (fate in ('new', 'known', 'doubtful', 'wrong')),
    cells    text not null,
    found    text not null,
    person   uuid references people (id),
    decision text,
    primary key (import, row_no)
);
create index import_rows_fate on import_rows (import, fate, row_no);
