-- What an entry of the journal says goes into its digest with something that nobody can guess. When a person is taken out of
-- the entry, this goes, too: whoever holds a list of names cannot try them against the digest that stays. See
-- docs/decisions/016. Older entries have none.
alter table journal add column salt bytea;
