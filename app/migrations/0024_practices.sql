-- Good practices: what a province did that others may do too, and what they say about it.
create table practices (
    id       uuid primary key,
    place    text not null references places (code),
    theme    text not null,
    year     bigint not null,
    title_ar text not null,
    title_fr text not null,
    context  text not null,
    done     text not null,
    result   text not null,
    needed   text not null,
    contact  text not null,
    state    text not null check (state in ('draft', 'published', 'withdrawn')),
    sort_ar  bytea not null,
    sort_fr  bytea not null,
    version  bigint not null default 1,
    made_at  timestamptz not null
);
create index practices_place on practices (place);
create index practices_year on practices (year, id);

-- In the order of their identifiers is in the order of time.
create table practice_comments (
    id       uuid primary key,
    practice uuid not null references practices (id),
    -- for which place it is said
    place    text not null references places (code),
    account  uuid references accounts (id),
    -- the name that the account had on that day
    who      text not null,
    kind     text not null check (kind in ('remark', 'question', 'taken')),
    text     text not null,
    made_at  timestamptz not null
);
create index practice_comments_practice on practice_comments (practice, id);
