-- The journal becomes a chain: each entry has a number and a hash over its fields, its number and the hash of the entry
-- before it. Entries that are older than this are linked once, by the program, when it starts.
alter table journal add column no bigint;
alter table journal add column hash bytea;
create unique index journal_no on journal (no);

-- A point of the chain, signed with a key that is not in the database: whoever writes the chain anew cannot sign it.
create table journal_checkpoints (
    no        bigint primary key,
    hash      bytea not null,
    at        timestamptz not null,
    key       bytea not null,
    signature bytea not null
);

-- only postgres
-- The last entry, which stays the last until the transaction ends: the lock first, then what others have committed.
create function journal_head() returns table (no bigint, hash bytea) language plpgsql volatile as $$
begin
    perform pg_advisory_xact_lock(812472);
    return query select j.no, j.hash from journal j where j.no is not null order by j.no desc limit 1;
end $$;
-- both
