-- Campaigns also go by letter on paper: who signs, and whether a slip at the foot is to come back.
alter table campaigns add column signs_ar text not null default '';
alter table campaigns add column signs_fr text not null default '';
alter table campaigns add column receipt boolean not null default false;

-- The last number of a place in a year: official letters are numbered without a gap, and none twice.
create table dispatch_numbers (
    place text not null references places (code),
    year  bigint not null,
    last  bigint not null,
    primary key (place, year)
);

-- The register of what leaves on paper: one row for each letter, as it was printed.
create table dispatches (
    id           uuid primary key,
    place        text not null references places (code),
    year         bigint not null,
    no           bigint not null,
    campaign     uuid not null references campaigns (id),
    recipient    uuid not null unique references campaign_recipients (id),
    -- not referred to, as in campaign_recipients
    person       uuid not null,
    -- letters are printed in parts, in the order of their addresses
    part         bigint not null,
    lang         text not null check (lang in ('ar', 'fr')),
    dated_on     date not null,
    name         text not null,
    sort         bytea not null,
    organisation text not null default '',
    commune      text not null default '',
    -- the lines under the name, one under the other
    lines        text not null default '',
    state        text not null check (state in ('printed', 'handed_over', 'acknowledged', 'returned')),
    delivery     text not null default '' check (delivery in ('', 'hand', 'post', 'registered')),
    handed_on    date,
    -- when it was acknowledged, or came back
    answered_on  date,
    reason       text not null default '' check (reason in ('', 'unknown', 'moved', 'absent', 'refused', 'deceased', 'address')),
    noted_at     timestamptz,
    noted_by     uuid references accounts (id),
    unique (place, year, no)
);
create index dispatches_campaign on dispatches (campaign, part, no);
create index dispatches_state on dispatches (campaign, state);
create index dispatches_person on dispatches (person);
create index dispatches_noted on dispatches (noted_by, noted_at);
