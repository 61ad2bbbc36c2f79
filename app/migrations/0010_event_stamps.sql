-- A number that grows with every change of who took part in an event, as reports count it: who, for which organisation, of
-- which audience, how often present; their sex, year of birth and home; the kind of their organisation. What was read of an
-- event under a stamp is what would be read now, as long as the stamp is the same. Whoever writes, the engine stamps in the
-- same transaction. An event without a stamp has 0. A stamp outlives its event, so that none comes twice.
--
-- The stamp of an event is the sum of its slots. SQLite, where one writes at a time, has one slot. On PostgreSQL each
-- connection writes its own, so that two who mark in one room do not wait for each other, and only once a transaction.
create table event_stamps (
    event  uuid not null,
    slot   bigint not null default 0,
    stamp  bigint not null default 1,
    primary key (event, slot)
-- only sqlite
) without rowid;
create trigger event_stamped_put after insert on registrations when new.capacity = 'participant'
begin
    insert into event_stamps (event) values (new.event)
    on conflict (event, slot) do update set stamp = stamp + 1;
end;
create trigger event_stamped_taken after delete on registrations when old.capacity = 'participant'
begin
    insert into event_stamps (event) values (old.event)
    on conflict (event, slot) do update set stamp = stamp + 1;
end;
create trigger event_stamped_changed
    after update of event, person, capacity, organisation, audience, attended on registrations
    when old.capacity = 'participant' or new.capacity = 'participant'
begin
    insert into event_stamps (event) values (old.event)
    on conflict (event, slot) do update set stamp = stamp + 1;
    insert into event_stamps (event) values (new.event)
    on conflict (event, slot) do update set stamp = stamp + 1;
end;
create trigger event_stamped_person after update of sex, birth_year, place on people
    when old.sex is not new.sex or old.birth_year is not new.birth_year or old.place is not new.place
begin
    insert into event_stamps (event)
    select distinct event from registrations where person = new.id and capacity = 'participant'
    on conflict (event, slot) do update set stamp = stamp + 1;
end;
create trigger event_stamped_organisation after update of kind on organisations when old.kind <> new.kind
begin
    insert into event_stamps (event)
    select distinct event from registrations where organisation = new.id and capacity = 'participant'
    on conflict (event, slot) do update set stamp = stamp + 1;
end;
-- only postgres
);
create function stamp_event(stamped uuid) returns void language plpgsql as $$
begin
    insert into event_stamps as t (event, slot) values (stamped, pg_backend_pid() % 64)
    on conflict (event, slot) do update set stamp = t.stamp + 1
     where t.xmin <> pg_current_xact_id()::xid;
end $$;
create function stamp_registrations() returns trigger language plpgsql as $$
begin
    perform stamp_event(s.event)
       from (select distinct event from touched where capacity = 'participant' order by event) s;
    return null;
end $$;
create trigger event_stamped_put after insert on registrations referencing new table as touched
    for each statement execute function stamp_registrations();
create trigger event_stamped_taken after delete on registrations referencing old table as touched
    for each statement execute function stamp_registrations();
create function stamp_registration() returns trigger language plpgsql as $$
begin
    perform stamp_event(old.event);
    if new.event <> old.event then
        perform stamp_event(new.event);
    end if;
    return null;
end $$;
create trigger event_stamped_changed
    after update of event, person, capacity, organisation, audience, attended on registrations
    for each row when ((old.capacity = 'participant' or new.capacity = 'participant')
        and (old.event, old.person, old.capacity, old.organisation, old.audience, old.attended)
            is distinct from (new.event, new.person, new.capacity, new.organisation, new.audience, new.attended))
    execute function stamp_registration();
-- Whoever is being enrolled at this moment holds the person: wait for that, or their event would be missed.
create function stamp_events_of_person() returns trigger language plpgsql as $$
begin
    perform 1 from people where id = new.id for update;
    perform stamp_event(s.event)
       from (select distinct event from registrations
              where person = new.id and capacity = 'participant' order by event) s;
    return null;
end $$;
create trigger event_stamped_person after update of sex, birth_year, place on people
    for each row when ((old.sex, old.birth_year, old.place) is distinct from (new.sex, new.birth_year, new.place))
    execute function stamp_events_of_person();
create function stamp_events_of_organisation() returns trigger language plpgsql as $$
begin
    perform 1 from organisations where id = new.id for update;
    perform stamp_event(s.event)
       from (select distinct event from registrations
              where organisation = new.id and capacity = 'participant' order by event) s;
    return null;
end $$;
create trigger event_stamped_organisation after update of kind on organisations
    for each row when (old.kind <> new.kind)
    execute function stamp_events_of_organisation();
-- both
