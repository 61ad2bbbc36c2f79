-- A segment is a named question over people, asked anew each time: nothing here holds who is in it.
create table segments (
    id         uuid primary key,
    place      text not null references places (code),
    name_ar    text not null,
    name_fr    text not null,
    note       text not null default '',
    -- as JSON, with its version: see the slice
    question   text not null,
    sort_ar    bytea not null,
    sort_fr    bytea not null,
    version    bigint not null default 1,
    made_at    timestamptz not null,
    made_by    uuid references accounts (id),
    dropped_at timestamptz
);
create index segments_place on segments (place);

-- Which other segments a question asks after: none of them is dropped, and none asks back.
create table segment_uses (
    segment uuid not null references segments (id),
    uses    uuid not null references segments (id),
    primary key (segment, uses)
);
create index segment_uses_uses on segment_uses (uses);

-- People who are left out by hand, whatever the question says.
create table segment_left_out (
    segment uuid not null references segments (id),
    -- not referred to: when two records become one, the one that is gone is found by person_merges
    person  uuid not null,
    left_at timestamptz not null,
    left_by uuid references accounts (id),
    primary key (segment, person)
);
create index segment_left_out_person on segment_left_out (person);

-- What most questions ask of everybody is answered from this alone, without the rest of the record.
create index people_asked on people (place, sex, birth_year, id);
-- Of the whole nation, those of a sex and an age.
create index people_aged on people (sex, birth_year, place, id);
create index memberships_held on memberships (person, role, from_on, to_on, organisation);
