-- A campaign: one message in Arabic and French to the people of a segment, approved by a second person.
create table campaigns (
    id            uuid primary key,
    place         text not null references places (code),
    title         text not null,
    sort_ar       bytea not null,
    sort_fr       bytea not null,
    purpose       text not null default '',
    segment       uuid not null references segments (id),
    -- what the segment asked when it was submitted, as JSON, and of which place: what a second person approves stays so
    question      text not null default '',
    bound         text references places (code),
    subject_ar    text not null default '',
    text_ar       text not null default '',
    subject_fr    text not null default '',
    text_fr       text not null default '',
    -- ways to reach somebody, the preferred one first, with a blank between them
    channels      text not null default 'mail',
    -- nothing goes out before; null: as soon as it is approved
    send_at       timestamptz,
    -- also in the hours that are quiet
    any_hour      boolean not null default false,
    -- letters in one minute to readers of one mail domain; null: without a bound
    per_domain    bigint,
    state         text not null check (state in ('draft', 'submitted', 'approved', 'sending', 'paused', 'stopped', 'done')),
    -- why it rests or stopped by itself
    why           text not null default '' check (why in ('', 'storm', 'server', 'quiet', 'domains', 'later', 'no_server', 'segment')),
    -- when it goes on by itself
    next_at       timestamptz,
    -- the job that sends it; an older one leaves it alone
    job           uuid,
    -- the last of the people of the segment that were written down, and whether they all are
    gathered_to   uuid,
    gathered      boolean not null default false,
    -- members of sensitive audiences whom the segment found: counted, and written down nowhere
    unlisted      bigint not null default 0,
    -- attempts in a row at which nobody took anything
    failures      bigint not null default 0,
    made_at       timestamptz not null,
    made_by       uuid references accounts (id),
    edited_by     uuid references accounts (id),
    -- since its words were changed last, somebody has read them in their own mail box
    tested_at     timestamptz,
    submitted_at  timestamptz,
    submitted_by  uuid references accounts (id),
    approved_at   timestamptz,
    approved_by   uuid references accounts (id),
    began_at      timestamptz,
    -- since when what is refused is counted
    counted_from  timestamptz,
    ended_at      timestamptz,
    version       bigint not null default 1
);
create index campaigns_place on campaigns (place);
create index campaigns_segment on campaigns (segment);

-- What becomes of each person of the segment: one row, whatever happens.
create table campaign_recipients (
    id              uuid primary key,
    campaign        uuid not null references campaigns (id),
    -- in the order in which they are written to
    no              bigint not null,
    -- not referred to: when two records become one, the one that is gone is found by person_merges
    person          uuid not null,
    channel         text check (channel in ('mail', 'letter')),
    state           text not null check (state in ('waiting', 'sending', 'sent', 'refused', 'uncertain', 'left_out')),
    -- why they get nothing
    reason          text not null default '' check (reason in ('', 'no_consent', 'no_address', 'merged', 'erased', 'hidden', 'unsubscribed', 'stopped')),
    address         text not null default '',
    domain          text not null default '',
    attempts        bigint not null default 0,
    -- not tried again before
    due_at          timestamptz,
    tried_at        timestamptz,
    -- the server's code, and its words, which may name the reader
    code            text not null default '',
    said            text not null default '',
    unsubscribed_at timestamptz,
    unique (campaign, person),
    unique (campaign, no)
);
create index campaign_recipients_state on campaign_recipients (campaign, state, reason, no);
create index campaign_recipients_person on campaign_recipients (person);
create index campaign_recipients_left on campaign_recipients (campaign) where unsubscribed_at is not null;
create index campaign_recipients_tried on campaign_recipients (campaign, tried_at) where tried_at is not null;
