-- Two organisations that became one: all that was moved stands in it, so that it can be put back.
create table organisation_merges (
    id        uuid primary key,
    kept      uuid not null,
    -- not referred to: it is no longer there
    gone      uuid not null,
    moved     text not null,
    merged_at timestamptz not null,
    merged_by uuid references accounts (id),
    undone_at timestamptz
);
create index organisation_merges_kept on organisation_merges (kept);
create index organisation_merges_gone on organisation_merges (gone);
