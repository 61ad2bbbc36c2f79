-- A role may hold for one event, one organisation or one centre of its place, and for nothing else there.

-- Nobody has written to this column yet: a centre is a third kind.
alter table grants drop column thing_kind;
alter table grants add column thing_kind text check (thing_kind in ('event', 'organisation', 'centre'));
create index grants_thing on grants (thing_id);

-- The training centre or telecentre in which a session is held: whoever directs it sees the session.
alter table training_sessions add column centre uuid references organisations (id);
create index training_sessions_centre on training_sessions (centre);
