-- Half-days on which the person was there: a report reads one row where it would read eight marks. Whoever writes a
-- mark, the engine keeps the sum in the same transaction, so that nothing can forget it.
alter table registrations add column attended bigint not null default 0;
update registrations
   set attended = (select count(*)
                     from attendance a
                    where a.registration = registrations.id and a.mark in ('present', 'late'));
-- only sqlite
create trigger attendance_put after insert on attendance when new.mark in ('present', 'late')
begin
    update registrations set attended = attended + 1 where id = new.registration;
end;
create trigger attendance_taken after delete on attendance when old.mark in ('present', 'late')
begin
    update registrations set attended = attended - 1 where id = old.registration;
end;
create trigger attendance_changed after update of mark, registration on attendance
    when old.mark <> new.mark or old.registration <> new.registration
begin
    update registrations set attended = attended - 1
     where id = old.registration and old.mark in ('present', 'late');
    update registrations set attended = attended + 1
     where id = new.registration and new.mark in ('present', 'late');
end;
-- only postgres
create function attendance_counted() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        update registrations set attended = attended - 1
         where id = old.registration and old.mark in ('present', 'late');
    end if;
    if tg_op <> 'DELETE' then
        update registrations set attended = attended + 1
         where id = new.registration and new.mark in ('present', 'late');
    end if;
    return null;
end $$;
create trigger attendance_put after insert on attendance
    for each row when (new.mark in ('present', 'late')) execute function attendance_counted();
create trigger attendance_taken after delete on attendance
    for each row when (old.mark in ('present', 'late')) execute function attendance_counted();
create trigger attendance_changed after update of mark, registration on attendance
    for each row when (old.mark <> new.mark or old.registration <> new.registration)
    execute function attendance_counted();
-- both

-- What was declared to have been reached, as written and as understood, beside what is computed; `exclusion` says what
-- does not count in it, `reason` why it differs from the computed figure. A value of none is known to be unknown.
create table achieved_declared (
    id         uuid primary key,
    indicator  text not null,
    place      text not null references places (code),
    from_year  bigint not null,
    to_year    bigint not null,
    value      bigint,
    comparator text not null default 'exactly' check (comparator in ('exactly', 'more_than', 'at_least', 'about')),
    as_written text not null default '',
    exclusion  text not null default '',
    reason     text not null default '',
    source     text not null default '',
    version    bigint not null default 1,
    unique (indicator, place, from_year, to_year)
);
create index achieved_declared_place on achieved_declared (place, from_year);
