-- What comes back by mail: letters that did not arrive, and answers.
drop index campaign_recipients_state;
alter table campaign_recipients add column fate text not null default 'waiting'
    check (fate in ('waiting', 'sending', 'sent', 'delivered', 'refused', 'bounced', 'uncertain', 'left_out'));
alter table campaign_recipients add column because text not null default ''
    check (because in ('', 'no_consent', 'no_address', 'bounced', 'merged', 'erased', 'hidden', 'unsubscribed', 'stopped'));
update campaign_recipients set fate = state, because = reason;
alter table campaign_recipients drop column state;
alter table campaign_recipients drop column reason;
alter table campaign_recipients rename column fate to state;
alter table campaign_recipients rename column because to reason;
create index campaign_recipients_state on campaign_recipients (campaign, state, reason, no);

-- Addresses from which letters came back. One that was corrected since is another one.
create table mail_bounces (
    address    text primary key,
    -- whose letter came back
    person     uuid not null,
    -- letters in a row that came back for a reason that may pass
    soft       bigint not null default 0,
    -- since when nothing is sent there; null: they are counted
    stopped_at timestamptz,
    -- the last server's code, and its words, which may name the reader
    code       text not null default '',
    said       text not null default '',
    last_at    timestamptz not null
);
create index mail_bounces_person on mail_bounces (person);

-- Mail that came in: what became of each message, without its sender and its words.
create table mail_received (
    id          uuid primary key,
    -- a stamp of the whole message: the same one comes twice
    stamp       text not null unique,
    received_at timestamptz not null,
    became      text not null check (became in ('bounced', 'delivered', 'delayed', 'stop', 'case', 'machine', 'nothing', 'unclear')),
    of_case     uuid
);
create index mail_received_at on mail_received (received_at);
