-- The press: outlets with those who speak for them, releases with every version that was approved, what was published about
-- the programme, and who came to a Media Thursday.
create table outlets (
    id        uuid primary key,
    -- whose list it stands in
    place     text not null references places (code),
    kind      text not null check (kind in ('newspaper', 'radio', 'television', 'web', 'agency')),
    name_ar   text not null,
    name_fr   text not null,
    -- words parted by spaces
    languages text not null,
    beats     text not null,
    -- the place that it writes or speaks about
    covers    text not null references places (code),
    phone     text,
    email     text,
    site      text,
    retired   boolean not null default false,
    sort_ar   bytea not null,
    sort_fr   bytea not null,
    version   bigint not null default 1,
    made_at   timestamptz not null
);
create index outlets_place on outlets (place);

-- Who speaks for an outlet: kept because they agreed to it, on that day and in that way.
create table journalists (
    id         uuid primary key,
    outlet     uuid not null references outlets (id),
    name_ar    text not null,
    name_fr    text not null,
    post       text not null,
    phone      text,
    email      text,
    agreed_on  date not null,
    agreed_how text not null check (agreed_how in ('paper', 'spoken', 'online')),
    sort_ar    bytea not null,
    sort_fr    bytea not null,
    version    bigint not null default 1,
    made_at    timestamptz not null
);
create index journalists_outlet on journalists (outlet, sort_ar);

create table releases (
    id            uuid primary key,
    place         text not null references places (code),
    event         uuid references events (id),
    title_ar      text not null,
    text_ar       text not null,
    title_fr      text not null,
    text_fr       text not null,
    background_ar text not null,
    background_fr text not null,
    glossary_ar   text not null,
    glossary_fr   text not null,
    contact       text not null,
    -- nobody outside sees it before
    embargo       timestamptz,
    -- the year of the figures, and which: words parted by spaces
    year          bigint not null,
    figures       text not null,
    state         text not null check (state in ('draft', 'submitted', 'approved', 'withdrawn')),
    -- why the next version is written
    correction    text not null default '',
    withdrawn_why text not null default '',
    withdrawn_at  timestamptz,
    made_by       uuid references accounts (id),
    edited_by     uuid references accounts (id),
    submitted_by  uuid references accounts (id),
    sort_ar       bytea not null,
    sort_fr       bytea not null,
    version       bigint not null default 1,
    made_at       timestamptz not null
);
create index releases_place on releases (place);
create index releases_event on releases (event);
create index releases_made on releases (made_at, id);

-- What a second person approved, as it was on that day, its figures with it.
create table release_versions (
    release     uuid not null references releases (id),
    no          bigint not null,
    -- what is read: JSON
    content     text not null,
    approved_at timestamptz not null,
    approved_by uuid references accounts (id),
    -- from when on everybody reads it; none for one that was taken back before
    public_from timestamptz,
    primary key (release, no)
);
create index release_versions_public on release_versions (public_from, release);

-- What was published about the programme.
create table coverage (
    id         uuid primary key,
    place      text not null references places (code),
    outlet     uuid not null references outlets (id),
    held_on    date not null,
    title      text not null,
    tone       text not null check (tone in ('positive', 'neutral', 'negative')),
    reach      bigint,
    -- whether the readers or listeners were counted, or estimated
    reach_how  text check (reach_how in ('counted', 'estimated')),
    link       text,
    page       text not null,
    release    uuid references releases (id),
    event      uuid references events (id),
    sort_title bytea not null,
    version    bigint not null default 1,
    made_at    timestamptz not null
);
create index coverage_place on coverage (place, held_on);
create index coverage_outlet on coverage (outlet);
create index coverage_release on coverage (release);
create index coverage_event on coverage (event);

-- The outlets that came to a Media Thursday, with how many of theirs.
create table thursday_outlets (
    event   uuid not null references events (id),
    outlet  uuid not null references outlets (id),
    persons bigint not null,
    primary key (event, outlet)
);
