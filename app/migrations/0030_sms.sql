-- Campaigns also go as short messages. What follows also widens lists of words: a column with the longer list takes the place of the
-- one with the shorter, which both engines do alike.
alter table campaigns add column sms_ar text not null default '';
alter table campaigns add column sms_fr text not null default '';
-- what was reckoned when it was submitted: people, parts in all and of the longest message, centimes for a part; null: no short messages
alter table campaigns add column sms_people bigint;
alter table campaigns add column sms_parts bigint;
alter table campaigns add column sms_longest bigint;
alter table campaigns add column sms_price bigint;

alter table campaigns add column rests text not null default ''
    check (rests in ('', 'storm', 'server', 'gateway', 'quiet', 'domains', 'later', 'no_server', 'no_gateway', 'segment'));
update campaigns set rests = why;
alter table campaigns drop column why;
alter table campaigns rename column rests to why;

-- in how many parts it went; null before, and for what is no short message
alter table campaign_recipients add column parts bigint;
-- when a telephone got it, or the network said that none will
alter table campaign_recipients add column reported_at timestamptz;
drop index campaign_recipients_state;
alter table campaign_recipients add column way text check (way in ('mail', 'letter', 'sms'));
alter table campaign_recipients add column fate text not null default 'waiting'
    check (fate in ('waiting', 'sending', 'sent', 'delivered', 'refused', 'uncertain', 'left_out'));
update campaign_recipients set way = channel, fate = state;
alter table campaign_recipients drop column channel;
alter table campaign_recipients drop column state;
alter table campaign_recipients rename column way to channel;
alter table campaign_recipients rename column fate to state;
create index campaign_recipients_state on campaign_recipients (campaign, state, reason, no);

-- A letter of the outbox may be a short message.
alter table letters add column channel text not null default 'mail' check (channel in ('mail', 'sms'));

alter table consents add column given_how text not null default 'paper' check (given_how in ('paper', 'spoken', 'online', 'sms'));
alter table consents add column taken_how text check (taken_how in ('paper', 'spoken', 'online', 'sms'));
update consents set given_how = means, taken_how = withdrawn_how;
alter table consents drop column means;
alter table consents drop column withdrawn_how;
alter table consents rename column given_how to means;
alter table consents rename column taken_how to withdrawn_how;

alter table cases add column came_by text not null default 'counter' check (came_by in ('counter', 'phone', 'letter', 'mail', 'form', 'sms'));
alter table cases add column told_by text not null default 'page' check (told_by in ('mail', 'phone', 'letter', 'counter', 'page', 'sms'));
update cases set came_by = channel, told_by = answer_by;
alter table cases drop column channel;
alter table cases drop column answer_by;
alter table cases rename column came_by to channel;
alter table cases rename column told_by to answer_by;

-- Short messages that came in: what became of each, without its number and its words.
create table sms_received (
    id          uuid primary key,
    -- a stamp of the gateway's own name for it, or of number, minute and words: the same one comes twice
    stamp       text not null unique,
    received_at timestamptz not null,
    became      text not null check (became in ('stop', 'case', 'nothing')),
    -- of a stop: how many consents it took back
    consents    bigint not null default 0,
    of_case     uuid
);
create index sms_received_at on sms_received (received_at);
