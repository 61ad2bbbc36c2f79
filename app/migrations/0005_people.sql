-- The registers widened: keys that bring few people together, two records of one person made one, membership over the years.

-- Short keys by which people who may be the same are found without comparing everybody with everybody: numbers made from
-- the sounds of two words of a name. One tree on disk, and no look into `people` for each line; whoever writes a name
-- writes its keys.
drop table person_keys;
create table person_keys (
    key    bigint not null,
    person uuid not null,
    primary key (key, person)
-- only sqlite
) without rowid;
-- only postgres
);
-- both

-- Two records that were one person. The record that is gone stays here whole, with everything that was moved from it, so
-- that its address leads on and all of it can be put back.
create table person_merges (
    id        uuid primary key,
    kept      uuid not null,
    -- no longer in people
    gone      uuid not null,
    -- as JSON: the record that is gone, the other as it was and as it became, and what was moved
    moved     text not null,
    merged_at timestamptz not null,
    merged_by uuid references accounts (id),
    undone_at timestamptz
);
create index person_merges_kept on person_merges (kept);
create index person_merges_gone on person_merges (gone);

-- Who was what, where, from when to when: the first of the day that is known, or nothing.
create index memberships_now on memberships (organisation, to_on);

-- Columns that a person matched by hand, remembered by their heading for the next sheet.
create table import_headings (
    place   text not null references places (code),
    heading text not null,
    field   text not null,
    primary key (place, heading)
);

-- Who a row became: asked when somebody is merged or taken back out of the register.
create index import_rows_person on import_rows (person) where person is not null;
