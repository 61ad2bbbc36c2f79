-- People who were put into an event together, as a part of the register, so that it can be taken back as one. `asked` is what
-- was asked of the register. People are not referred to: who leaves the register or becomes part of another record is no
-- longer one of them.
create table enrolled_together (
    id        uuid primary key,
    event     uuid not null references events (id),
    asked     text not null,
    made_at   timestamptz not null,
    made_by   uuid references accounts (id),
    undone_at timestamptz
);
create index enrolled_together_event on enrolled_together (event, made_at);

create table enrolled_together_people (
    together uuid not null references enrolled_together (id),
    person   uuid not null,
    primary key (together, person)
);
create index enrolled_together_people_person on enrolled_together_people (person);
