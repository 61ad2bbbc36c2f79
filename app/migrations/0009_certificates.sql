-- The roll of certificates at the cost of a page.

-- The half-days that somebody was there for, counted when the session closes, since nobody marks after; none while it is
-- open, and then the marks are counted.
alter table registrations add column attended bigint;
update registrations
   set attended = (select count(*) from attendance a
                    where a.registration = registrations.id and a.mark in ('present', 'late'))
 where event in (select event from training_sessions where state = 'closed');

create index certificates_kind on certificates (event, kind);
