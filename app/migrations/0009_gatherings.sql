-- Events that are not sessions have pages of their own; one that does not take place stays, with the reason.
alter table events add column cancelled_at timestamptz;
alter table events add column cancelled_why text not null default '';
create index events_gatherings on events (starts_on, id) where kind <> 'session';
