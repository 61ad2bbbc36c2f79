-- The sign of a seat at the head of its papers: a picture that was written anew when it came.
create table letterhead_signs (
    place text primary key references places (code),
    kind text not null,
    bytes bytea not null,
    width bigint not null,
    height bigint not null,
    changed_at timestamptz not null
);
