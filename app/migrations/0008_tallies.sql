-- How many people are registered for an event, by capacity and sex: the head of a list reads three rows where it would count
-- ten thousand. Whoever writes a registration, the engine keeps the numbers in the same transaction.
create table registration_tallies (
    event    uuid not null references events (id),
    capacity text not null,
    -- empty where it is not known
    sex      text not null,
    people   bigint not null,
    primary key (event, capacity, sex)
);
insert into registration_tallies (event, capacity, sex, people)
select event, capacity, coalesce(sex, ''), count(*)
  from registrations
 group by event, capacity, coalesce(sex, '');
-- only sqlite
create trigger registration_tallied after insert on registrations
begin
    insert into registration_tallies (event, capacity, sex, people)
    values (new.event, new.capacity, coalesce(new.sex, ''), 1)
    on conflict (event, capacity, sex) do update set people = people + 1;
end;
create trigger registration_untallied after delete on registrations
begin
    update registration_tallies set people = people - 1
     where event = old.event and capacity = old.capacity and sex = coalesce(old.sex, '');
end;
create trigger registration_retallied after update of event, capacity, sex on registrations
begin
    update registration_tallies set people = people - 1
     where event = old.event and capacity = old.capacity and sex = coalesce(old.sex, '');
    insert into registration_tallies (event, capacity, sex, people)
    values (new.event, new.capacity, coalesce(new.sex, ''), 1)
    on conflict (event, capacity, sex) do update set people = people + 1;
end;
-- only postgres
-- Once a statement: a row that is written twenty thousand times in one transaction keeps as many versions of itself.
create function registrations_tallied() returns trigger language plpgsql as $$
begin
    insert into registration_tallies as t (event, capacity, sex, people)
    select event, capacity, coalesce(sex, ''), case tg_op when 'DELETE' then -count(*) else count(*) end
      from touched
     group by 1, 2, 3
     order by 1, 2, 3
    on conflict (event, capacity, sex) do update set people = t.people + excluded.people;
    return null;
end $$;
create trigger registration_tallied after insert on registrations referencing new table as touched
    for each statement execute function registrations_tallied();
create trigger registration_untallied after delete on registrations referencing old table as touched
    for each statement execute function registrations_tallied();
create function registration_retallied() returns trigger language plpgsql as $$
begin
    update registration_tallies set people = people - 1
     where event = old.event and capacity = old.capacity and sex = coalesce(old.sex, '');
    insert into registration_tallies as t (event, capacity, sex, people)
    values (new.event, new.capacity, coalesce(new.sex, ''), 1)
    on conflict (event, capacity, sex) do update set people = t.people + 1;
    return null;
end $$;
create trigger registration_retallied after update of event, capacity, sex on registrations
    for each row when ((old.event, old.capacity, old.sex) is distinct from (new.event, new.capacity, new.sex))
    execute function registration_retallied();
-- both
