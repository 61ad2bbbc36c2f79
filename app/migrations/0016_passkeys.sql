-- Passkeys, signing in at another provider, and roles that hold for one thing.

-- A key in a telephone, a computer or on a ring, by which its person signs in without a password.
create table passkeys (
    id         uuid primary key,
    account    uuid not null references accounts (id),
    -- by what the device names it
    credential bytea not null unique,
    -- its public half, with its counter
    key        text not null,
    name       text not null,
    made_at    timestamptz not null,
    used_at    timestamptz
);
create index passkeys_account on passkeys (account);

-- What the program asked a device and waits for: answered once, within minutes.
create table passkey_ceremonies (
    id      uuid primary key,
    -- whose key is wanted; empty while nobody has said who they are
    account uuid references accounts (id),
    state   text not null,
    address text not null,
    ends_at timestamptz not null
);
create index passkey_ceremonies_address on passkey_ceremonies (address);
create index passkey_ceremonies_ends on passkey_ceremonies (ends_at);

-- Who an account is at a provider of OpenID Connect: by the provider's own, lasting name for them, never by e-mail.
create table identities (
    issuer  text not null,
    subject text not null,
    account uuid not null references accounts (id),
    -- what the provider calls them, to read
    name    text not null,
    made_at timestamptz not null,
    used_at timestamptz,
    primary key (issuer, subject)
);
create index identities_account on identities (account);

-- A browser that was sent to the provider and is to come back.
create table provider_visits (
    -- the hash of the word that the browser keeps and the provider hands back
    state    bytea primary key,
    nonce    text not null,
    verifier text not null,
    -- who asked to be linked; empty for whoever wants in
    account  uuid references accounts (id),
    -- the hash of a slip's code that came along
    slip     bytea,
    back     text not null,
    address  text not null,
    ends_at  timestamptz not null
);
create index provider_visits_address on provider_visits (address);

-- A role may hold for one organisation or one event of its place, and for nothing else there.
alter table grants add column thing_kind text check (thing_kind in ('organisation', 'event'));
alter table grants add column thing_id uuid;
