-- The roles of the field, delegations, one-time codes, second factors.

-- Every grant goes on under its new name: what an officer did, the training officer does; a coordinator is one of the
-- nation, a region or a province by the place.
create table grants_of_roles (
    id          uuid primary key,
    account     uuid not null references accounts (id),
    role        text not null check (role in (
                    'service_token', 'press', 'organisation_representative', 'reader', 'service_reviewer',
                    'committee_member', 'centre_director', 'field_agent', 'project_officer', 'communication_officer',
                    'training_officer', 'head_of_division', 'provincial_coordinator', 'regional_coordinator',
                    'national_coordinator', 'administrator')),
    place       text not null references places (code),
    from_on     date not null,
    to_on       date,
    given_at    timestamptz,
    given_by    uuid references accounts (id),
    withdrawn_at timestamptz,
    withdrawn_by uuid references accounts (id),
    -- the grant that this one repeats while its holder is away
    delegates   uuid references grants_of_roles (id)
);
insert into grants_of_roles (id, account, role, place, from_on, to_on, given_by)
select g.id, g.account,
       case when g.role = 'officer' then 'training_officer'
            when g.role <> 'coordinator' then g.role
            when p.kind = 'nation' then 'national_coordinator'
            when p.kind = 'region' then 'regional_coordinator'
            else 'provincial_coordinator' end,
       g.place, g.from_on, g.to_on, g.given_by
  from grants g
  join places p on p.code = g.place;
drop table grants;
alter table grants_of_roles rename to grants;
create index grants_account on grants (account);
create index grants_place on grants (place);
create index grants_delegates on grants (delegates);

alter table accounts add column version bigint not null default 1;
alter table accounts add column made_by uuid references accounts (id);
alter table accounts add column signed_in_at timestamptz;
-- from when on nobody signs in to it without a second factor
alter table accounts add column factor_due_at timestamptz;

-- Signed-in browsers know their place of origin, have a name by which they can be ended, and end twice: unused after a
-- while, and for good. Whoever is signed in when this runs signs in again.
drop table web_sessions;
create table web_sessions (
    token        bytea primary key,
    id           uuid not null unique,
    account      uuid not null references accounts (id),
    csrf         text not null,
    -- 'factor' while the second factor is still to be shown
    stage        text not null check (stage in ('factor', 'open')),
    made_at      timestamptz not null,
    seen_at      timestamptz not null,
    idle_minutes bigint not null,
    idle_ends_at timestamptz not null,
    ends_at      timestamptz not null,
    address      text not null,
    agent        text not null
);
create index web_sessions_account on web_sessions (account);

-- The one-time code of a slip: an invitation, or a password forgotten. Only its hash is kept, and one at a time.
create table account_codes (
    account uuid primary key references accounts (id),
    hash    bytea not null,
    made_at timestamptz not null,
    made_by uuid references accounts (id),
    ends_at timestamptz not null
);

-- The second factor of an account: the secret that its telephone shares, and the last step that was used.
create table second_factors (
    account      uuid primary key references accounts (id),
    secret       bytea not null,
    made_at      timestamptz not null,
    confirmed_at timestamptz,
    last_step    bigint not null default 0
);

-- Codes for the day on which the telephone is lost; each opens once.
create table recovery_codes (
    account uuid not null references accounts (id),
    hash    bytea not null,
    used_at timestamptz,
    primary key (account, hash)
);
