-- What a place tells everybody beside its releases: an event that is announced, a call.
create table posts (
    id           uuid primary key,
    place        text not null references places (code),
    kind         text not null check (kind in ('event', 'call')),
    event        uuid references events (id),
    title_ar     text not null,
    text_ar      text not null,
    title_fr     text not null,
    text_fr      text not null,
    contact      text not null,
    -- the last day of a call
    ends_on      date,
    state        text not null check (state in ('draft', 'published', 'withdrawn')),
    made_by      uuid references accounts (id),
    edited_by    uuid references accounts (id),
    published_at timestamptz,
    changed_at   timestamptz not null,
    sort_ar      bytea not null,
    sort_fr      bytea not null,
    version      bigint not null default 1,
    made_at      timestamptz not null
);
create index posts_place on posts (place);
create index posts_published on posts (published_at, id);
create index posts_event on posts (event);
