CREATE TABLE account_codes (
    account uuid primary key references accounts (id),
    hash    bytea not null,
    made_at timestamptz not null,
    made_by uuid references accounts (id),
    ends_at timestamptz not null
);

CREATE TABLE accounts (
    id          uuid primary key,
    login       text not null unique,
    name        text not null,
    password    text not null,
    lang        text not null check (lang in ('ar', 'fr', 'en')),
    made_at     timestamptz not null,
    disabled_at timestamptz
, version bigint not null default 1, made_by uuid references accounts (id), signed_in_at timestamptz, factor_due_at timestamptz, mail text not null default '');

CREATE TABLE achieved_declared (
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

CREATE INDEX achieved_declared_place on achieved_declared (place, from_year);

CREATE TABLE agenda_items (
    id        uuid primary key,
    event     uuid not null references events (id),
    held_on   date not null,
    position  bigint not null,
    starts_at text,
    title_ar  text not null,
    title_fr  text not null,
    speaker   text not null default '',
    method    text not null default ''
);

CREATE INDEX agenda_items_event on agenda_items (event, held_on, position);

CREATE TABLE arrivals (
    badge      uuid not null references badges (id),
    half_day   bigint not null,
    arrived_at timestamptz not null,
    noted_by   uuid references accounts (id),
    primary key (badge, half_day)
);

CREATE TRIGGER attendance_changed after update of mark, registration on attendance
    when old.mark <> new.mark or old.registration <> new.registration
begin
    update registrations set attended = attended - 1
     where id = old.registration and old.mark in ('present', 'late');
    update registrations set attended = attended + 1
     where id = new.registration and new.mark in ('present', 'late');
end;

CREATE TRIGGER attendance_put after insert on attendance when new.mark in ('present', 'late')
begin
    update registrations set attended = attended + 1 where id = new.registration;
end;

CREATE TRIGGER attendance_taken after delete on attendance when old.mark in ('present', 'late')
begin
    update registrations set attended = attended - 1 where id = old.registration;
end;

CREATE TABLE attendance (
    registration uuid not null references registrations (id),
    half_day     bigint not null,
    mark         text not null check (mark in ('present', 'absent', 'late', 'excused')),
    marked_at    timestamptz not null,
    marked_by    uuid references accounts (id),
    primary key (registration, half_day)
);

CREATE TABLE audiences (
    code      text primary key,
    tier      text not null check (tier in ('decision', 'governance', 'support', 'beside')),
    position  bigint not null,
    name_ar   text not null,
    name_fr   text not null,
    -- its members are counted and never listed
    sensitive boolean not null default false,
    retired   boolean not null default false,
    version   bigint not null default 1
);

CREATE TABLE badges (
    id           uuid primary key,
    event        uuid not null references events (id),
    no           bigint not null,
    code         text not null unique,
    source       text not null check (source in ('form', 'list', 'door')),
    state        text not null check (state in ('expected', 'waiting', 'withdrawn', 'refused')),
    -- the record of the register, of those who were on the list
    person       uuid references people (id) on delete set null,
    name         text not null,
    sort         bytea not null,
    sex          text check (sex in ('f', 'm')),
    audience     text references audiences (code),
    place        text references places (code),
    organisation text not null default '',
    phone        text not null default '',
    email        text not null default '',
    lang         text not null check (lang in ('ar', 'fr', 'en')),
    signed_at    timestamptz not null,
    -- the day on which the name was taken out
    erased_on    date,
    version      bigint not null default 1,
    unique (event, no)
);

CREATE INDEX badges_by_name on badges (event, sort, id);

CREATE INDEX badges_person on badges (person);

CREATE TABLE campaign_files (
    id       uuid primary key,
    campaign uuid not null references campaigns (id),
    name     text not null,
    kind     text not null check (kind in ('pdf', 'jpg', 'png')),
    size     bigint not null,
    bytes    bytea not null,
    added_at timestamptz not null
);

CREATE INDEX campaign_files_campaign on campaign_files (campaign);

CREATE TABLE campaign_recipients (
    id              uuid primary key,
    campaign        uuid not null references campaigns (id),
    -- in the order in which they are written to
    no              bigint not null,
    -- not referred to: when two records become one, the one that is gone is found by person_merges
    person          uuid not null,
    address         text not null default '',
    domain          text not null default '',
    attempts        bigint not null default 0,
    -- not tried again before
    due_at          timestamptz,
    tried_at        timestamptz,
    -- the server's code, and its words, which may name the reader
    code            text not null default '',
    said            text not null default '',
    unsubscribed_at timestamptz, parts bigint, reported_at timestamptz, channel text check (channel in ('mail', 'letter', 'sms')), state text not null default 'waiting'
    check (state in ('waiting', 'sending', 'sent', 'delivered', 'refused', 'bounced', 'uncertain', 'left_out')), reason text not null default ''
    check (reason in ('', 'no_consent', 'no_address', 'bounced', 'merged', 'erased', 'hidden', 'unsubscribed', 'stopped')),
    unique (campaign, person),
    unique (campaign, no)
);

CREATE INDEX campaign_recipients_left on campaign_recipients (campaign) where unsubscribed_at is not null;

CREATE INDEX campaign_recipients_person on campaign_recipients (person);

CREATE INDEX campaign_recipients_state on campaign_recipients (campaign, state, reason, no);

CREATE INDEX campaign_recipients_tried on campaign_recipients (campaign, tried_at) where tried_at is not null;

CREATE TABLE campaigns (
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
, signs_ar text not null default '', signs_fr text not null default '', receipt boolean not null default false, sms_ar text not null default '', sms_fr text not null default '', sms_people bigint, sms_parts bigint, sms_longest bigint, sms_price bigint, why text not null default ''
    check (why in ('', 'storm', 'server', 'gateway', 'quiet', 'domains', 'later', 'no_server', 'no_gateway', 'segment')));

CREATE INDEX campaigns_place on campaigns (place);

CREATE INDEX campaigns_segment on campaigns (segment);

CREATE TABLE case_numbers (
    prefix text primary key,
    last   bigint not null
);

CREATE TABLE case_steps (
    id      uuid primary key,
    of_case uuid not null references cases (id),
    at      timestamptz not null,
    who     text not null,
    kind    text not null,
    note    text not null default ''
);

CREATE INDEX case_steps_case on case_steps (of_case, id);

CREATE TABLE cases (
    id           uuid primary key,
    -- the province or prefecture that counts it
    seat         text not null references places (code),
    number       text not null unique,
    -- with its number, what whoever asked finds it again by
    code         text not null,
    kind         text not null check (kind in ('question', 'suggestion', 'complaint')),
    theme        text not null,
    lang         text not null check (lang in ('ar', 'fr', 'en')),
    place        text not null references places (code),
    subject      text not null,
    text         text not null,
    -- who asks, if they say so; emptied when its time is over
    name         text not null default '',
    contact      text not null default '',
    person       uuid,
    state        text not null check (state in ('received', 'routed', 'answered', 'closed')),
    received_on  date not null,
    due_on       date not null,
    -- whose desk it lies on, or which service was asked
    desk         uuid references accounts (id),
    service      uuid,
    answer       text not null default '',
    answered_on  date,
    -- from the day on which it came to that of the answer
    days_taken   bigint,
    -- none while whoever asked has not been told
    told_on      date,
    closed_on    date,
    reopened     bigint not null default 0,
    satisfaction bigint check (satisfaction between 1 and 5),
    remark       text not null default '',
    erased_on    date,
    made_at      timestamptz not null,
    version      bigint not null default 1
, channel text not null default 'counter' check (channel in ('counter', 'phone', 'letter', 'mail', 'form', 'sms')), answer_by text not null default 'page' check (answer_by in ('mail', 'phone', 'letter', 'counter', 'page', 'sms')));

CREATE INDEX cases_desk on cases (desk, state);

CREATE INDEX cases_kept on cases (closed_on) where erased_on is null;

CREATE INDEX cases_open on cases (due_on, id) where state in ('received', 'routed');

CREATE INDEX cases_person on cases (person) where person is not null;

CREATE INDEX cases_place on cases (place, received_on);

CREATE INDEX cases_received on cases (received_on, id);

CREATE TABLE certificate_numbers (
    prefix text primary key,
    last   bigint not null
);

CREATE TABLE certificates (
    id            uuid primary key,
    registration  uuid not null references registrations (id),
    event         uuid not null references events (id),
    person        uuid not null references people (id),
    number        text not null unique,
    code          text not null unique,
    -- what the paper says, frozen on the day of issue: the same input gives the same bytes
    content       text not null,
    issued_at     timestamptz not null,
    issued_by     uuid references accounts (id),
    revoked_at    timestamptz,
    revoked_by    uuid references accounts (id),
    revoked_why   text,
    replaces      uuid references certificates (id)
, kind text not null default 'participation' check (kind in ('participation', 'competence')));

CREATE INDEX certificates_event on certificates (event);

CREATE INDEX certificates_kind on certificates (event, kind);

CREATE INDEX certificates_person on certificates (person);

CREATE INDEX certificates_registration on certificates (registration);

CREATE UNIQUE INDEX certificates_replaces on certificates (replaces);

CREATE TABLE consents (
    id            uuid primary key,
    -- not referred to: when two records become one, what was noted of either is found by person_merges
    person        uuid not null,
    channel       text not null check (channel in ('letter', 'mail', 'sms', 'phone', 'photo')),
    lang          text not null check (lang in ('ar', 'fr', 'en')),
    -- exactly what was read
    text          text not null,
    collector     text not null,
    given_on      date not null,
    noted_at      timestamptz not null,
    noted_by      uuid references accounts (id),
    withdrawn_on  date,
    withdrawn_at  timestamptz,
    withdrawn_by  uuid references accounts (id),
    means text not null default 'paper' check (means in ('paper', 'spoken', 'online', 'sms')), withdrawn_how text check (withdrawn_how in ('paper', 'spoken', 'online', 'sms')));

CREATE INDEX consents_person on consents (person, channel);

CREATE TABLE coverage (
    id         uuid primary key,
    place      text not null references places (code),
    outlet     uuid not null references outlets (id),
    held_on    date not null,
    title      text not null,
    tone       text not null check (tone in ('positive', 'neutral', 'negative')),
    reach      bigint,
    -- whether the readers or listeners were counted, or estimated
    reach_how  text check (reach_how in ('counted', 'estimated')),
    link       text,
    page       text not null,
    release    uuid references releases (id),
    event      uuid references events (id),
    sort_title bytea not null,
    version    bigint not null default 1,
    made_at    timestamptz not null
);

CREATE INDEX coverage_event on coverage (event);

CREATE INDEX coverage_outlet on coverage (outlet);

CREATE INDEX coverage_place on coverage (place, held_on);

CREATE INDEX coverage_release on coverage (release);

CREATE TABLE demonstration (
    loaded_at timestamptz primary key
);

CREATE TABLE desk_terms (
    place      text primary key references places (code),
    question   bigint not null check (question between 1 and 40),
    suggestion bigint not null check (suggestion between 1 and 40),
    complaint  bigint not null check (complaint between 1 and 40),
    version    bigint not null default 1
);

CREATE TABLE dispatch_numbers (
    place text not null references places (code),
    year  bigint not null,
    last  bigint not null,
    primary key (place, year)
);

CREATE TABLE dispatches (
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

CREATE INDEX dispatches_campaign on dispatches (campaign, part, no);

CREATE INDEX dispatches_noted on dispatches (noted_by, noted_at);

CREATE INDEX dispatches_person on dispatches (person);

CREATE INDEX dispatches_state on dispatches (campaign, state);

CREATE TABLE enrolled_together (
    id        uuid primary key,
    event     uuid not null references events (id),
    asked     text not null,
    made_at   timestamptz not null,
    made_by   uuid references accounts (id),
    undone_at timestamptz
);

CREATE INDEX enrolled_together_event on enrolled_together (event, made_at);

CREATE TABLE enrolled_together_people (
    together uuid not null references enrolled_together (id),
    person   uuid not null,
    primary key (together, person)
);

CREATE INDEX enrolled_together_people_person on enrolled_together_people (person);

CREATE TABLE event_counts (
    id          uuid primary key,
    event       uuid not null references events (id),
    event_group uuid references event_groups (id),
    audience    text references audiences (code),
    unit        text not null check (unit in ('person', 'participation', 'organisation')),
    sex         text check (sex in ('f', 'm')),
    value       bigint not null,
    comparator  text not null default 'exactly' check (comparator in ('exactly', 'more_than', 'at_least', 'about')),
    as_written  text not null default '',
    note        text not null default ''
);

CREATE INDEX event_counts_event on event_counts (event);

CREATE TABLE event_groups (
    id       uuid primary key,
    event    uuid not null references events (id),
    position bigint not null,
    name_ar  text not null,
    name_fr  text not null
, sensitive boolean not null default false);

CREATE INDEX event_groups_event on event_groups (event, position);

CREATE TABLE event_stamps (
    event  uuid not null,
    slot   bigint not null default 0,
    stamp  bigint not null default 1,
    primary key (event, slot)
) without rowid;

CREATE TABLE events (
    id         uuid primary key,
    kind       text not null,
    title_ar   text not null,
    title_fr   text not null,
    place      text not null references places (code),
    venue_ar   text not null default '',
    venue_fr   text not null default '',
    starts_on  date not null,
    ends_on    date not null,
    -- the dates as the source wrote them, and what is doubtful about them, when they were not typed as dates
    as_written text,
    doubt      text,
    series     uuid references series (id),
    ordinal    bigint,
    sort_ar    bytea not null default '',
    sort_fr    bytea not null default '',
    version    bigint not null default 1,
    made_at    timestamptz not null,
    made_by    uuid references accounts (id)
, exactness text not null default 'day' check (exactness in ('day', 'month', 'year')), cancelled_at timestamptz, cancelled_why text not null default '');

CREATE INDEX events_gatherings on events (starts_on, id) where kind <> 'session';

CREATE INDEX events_place on events (place, starts_on);

CREATE INDEX events_series on events (series, ordinal);

CREATE INDEX events_starts_on on events (starts_on);

CREATE TABLE "grants" (
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
    delegates   uuid references "grants" (id)
, thing_id uuid, thing_kind text check (thing_kind in ('event', 'organisation', 'centre')));

CREATE INDEX grants_account on grants (account);

CREATE INDEX grants_delegates on grants (delegates);

CREATE INDEX grants_place on grants (place);

CREATE INDEX grants_thing on grants (thing_id);

CREATE TABLE half_days (
    event   uuid not null references events (id),
    no      bigint not null,
    held_on date not null,
    half    text not null check (half in ('morning', 'afternoon')),
    primary key (event, no)
);

CREATE TABLE identities (
    issuer  text not null,
    subject text not null,
    account uuid not null references accounts (id),
    -- what the provider calls them, to read
    name    text not null,
    made_at timestamptz not null,
    used_at timestamptz,
    primary key (issuer, subject)
);

CREATE INDEX identities_account on identities (account);

CREATE TABLE import_headings (
    place   text not null references places (code),
    heading text not null,
    field   text not null,
    primary key (place, heading)
);

CREATE TABLE import_rows (
    import   uuid not null references imports (id),
    row_no   bigint not null,
    fate     text not null check (fate in ('new', 'known', 'doubtful', 'wrong')),
    cells    text not null,
    found    text not null,
    person   uuid references people (id),
    decision text,
    primary key (import, row_no)
);

CREATE INDEX import_rows_fate on import_rows (import, fate, row_no);

CREATE INDEX import_rows_person on import_rows (person) where person is not null;

CREATE TABLE imports (
    id         uuid primary key,
    kind       text not null,
    event      uuid,
    place      text not null references places (code),
    file_name  text not null,
    state      text not null check (state in ('checked', 'written', 'dropped')),
    columns    text not null,
    made_by    uuid references accounts (id),
    made_at    timestamptz not null,
    written_at timestamptz,
    version    bigint not null default 1
);

CREATE INDEX imports_state on imports (state, made_at);

CREATE TABLE jobs (
    id         uuid primary key,
    kind       text not null,
    -- a job with a name exists once
    once       text unique,
    payload    text not null,
    state      text not null check (state in ('waiting', 'running', 'done', 'dead')),
    attempts   bigint not null default 0,
    run_at     timestamptz not null,
    locked_by  text,
    locked_at  timestamptz,
    last_error text,
    made_at    timestamptz not null,
    ended_at   timestamptz
);

CREATE INDEX jobs_waiting on jobs (state, run_at);

CREATE TABLE journal (
    id         uuid primary key,
    at         timestamptz not null,
    actor      uuid,
    actor_name text not null,
    verb       text not null,
    kind       text not null,
    subject    text not null,
    place      text not null,
    title      text not null,
    detail     text not null
, no bigint, hash bytea, erased bytea, salt bytea);

CREATE UNIQUE INDEX journal_no on journal (no);

CREATE INDEX journal_place on journal (place, id);

CREATE INDEX journal_subject on journal (kind, subject, id);

CREATE TABLE journal_checkpoints (
    no        bigint primary key,
    hash      bytea not null,
    at        timestamptz not null,
    key       bytea not null,
    signature bytea not null
);

CREATE TABLE journalists (
    id         uuid primary key,
    outlet     uuid not null references outlets (id),
    name_ar    text not null,
    name_fr    text not null,
    post       text not null,
    phone      text,
    email      text,
    agreed_on  date not null,
    agreed_how text not null check (agreed_how in ('paper', 'spoken', 'online')),
    sort_ar    bytea not null,
    sort_fr    bytea not null,
    version    bigint not null default 1,
    made_at    timestamptz not null
);

CREATE INDEX journalists_outlet on journalists (outlet, sort_ar);

CREATE TABLE letterhead_signs (
    place text primary key references places (code),
    kind text not null,
    bytes bytea not null,
    width bigint not null,
    height bigint not null,
    changed_at timestamptz not null
);

CREATE TABLE letters (
    id        uuid primary key,
    kind      text not null,
    about     uuid not null,
    recipient text not null,
    lang      text not null,
    state     text not null check (state in ('waiting', 'sending', 'sent', 'failed', 'dropped')),
    -- the job that sends it
    job       uuid,
    attempts  bigint not null default 0,
    made_at   timestamptz not null,
    made_by   uuid references accounts (id),
    tried_at  timestamptz,
    error     text not null default ''
, channel text not null default 'mail' check (channel in ('mail', 'sms')));

CREATE INDEX letters_about on letters (about, kind, made_at);

CREATE INDEX letters_state on letters (state, made_at);

CREATE TABLE links (
    id         uuid primary key,
    verb       text not null,
    -- the thing on whose page it is listed
    kind       text not null,
    thing      uuid not null,
    -- the one thing that may be answered by it
    subject    uuid not null,
    place      text not null references places (code),
    bearer     text not null,
    mail       text not null default '',
    lang       text not null,
    hash       bytea unique,
    given_at   timestamptz not null,
    given_by   uuid references accounts (id),
    giver      text not null,
    ends_at    timestamptz not null,
    uses       bigint not null default 0,
    -- the day alone where what was answered has no name
    used_on    date,
    answer     text not null default '',
    revoked_at timestamptz,
    revoked_by uuid references accounts (id)
);

CREATE INDEX links_subject on links (subject, verb);

CREATE INDEX links_thing on links (kind, thing, given_at);

CREATE TABLE mail_bounces (
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

CREATE INDEX mail_bounces_person on mail_bounces (person);

CREATE TABLE mail_received (
    id          uuid primary key,
    -- a stamp of the whole message: the same one comes twice
    stamp       text not null unique,
    received_at timestamptz not null,
    became      text not null check (became in ('bounced', 'delivered', 'delayed', 'stop', 'case', 'machine', 'nothing', 'unclear')),
    of_case     uuid
);

CREATE INDEX mail_received_at on mail_received (received_at);

CREATE TABLE mailed_codes (
    account uuid primary key references accounts (id),
    hash    bytea not null,
    made_at timestamptz not null,
    ends_at timestamptz not null
);

CREATE TABLE memberships (
    id           uuid primary key,
    person       uuid not null references people (id),
    organisation uuid not null references organisations (id),
    role         text not null default 'member',
    from_on      date,
    to_on        date
);

CREATE INDEX memberships_held on memberships (person, role, from_on, to_on, organisation);

CREATE INDEX memberships_now on memberships (organisation, to_on);

CREATE INDEX memberships_organisation on memberships (organisation);

CREATE INDEX memberships_person on memberships (person);

CREATE TABLE modules (
    id                uuid primary key,
    place             text not null references places (code),
    domain            text not null,
    title_ar          text not null,
    title_fr          text not null,
    hours             bigint not null,
    objectives        text not null default '',
    prerequisites     text not null default '',
    content           text not null default '',
    -- codes of methods, separated by spaces
    methods           text not null default '',
    materials         text not null default '',
    evaluation        text not null default '',
    -- from 0 to 1: the share of half-days that earns a certificate of participation
    certificate_share double precision not null default 0.8,
    -- from 0 to 1: the share of the marks that passes the test; none, and there is no certificate of competence
    test_pass         double precision,
    retired           boolean not null default false,
    sort_ar           bytea not null,
    sort_fr           bytea not null,
    version           bigint not null default 1,
    made_at           timestamptz not null
);

CREATE INDEX modules_place on modules (place);

CREATE INDEX modules_sort_ar on modules (sort_ar);

CREATE INDEX modules_sort_fr on modules (sort_fr);

CREATE TABLE needs (
    id            uuid primary key,
    place         text not null references places (code),
    year          bigint not null,
    audience      text not null references audiences (code),
    persons       bigint not null,
    domain        text not null,
    competence_ar text not null,
    competence_fr text not null,
    level_present  bigint not null,
    level_required bigint not null,
    -- from 1 to 5 each; their product is the priority
    urgency       bigint not null,
    impact        bigint not null,
    feasibility   bigint not null,
    priority      bigint not null,
    source        text not null,
    source_note   text not null default '',
    sort_ar       bytea not null,
    sort_fr       bytea not null,
    version       bigint not null default 1,
    made_at       timestamptz not null
);

CREATE INDEX needs_place on needs (place, year, priority);

CREATE INDEX needs_year on needs (year, place);

CREATE TABLE organisation_merges (
    id        uuid primary key,
    kept      uuid not null,
    -- not referred to: it is no longer there
    gone      uuid not null,
    moved     text not null,
    merged_at timestamptz not null,
    merged_by uuid references accounts (id),
    undone_at timestamptz
);

CREATE INDEX organisation_merges_gone on organisation_merges (gone);

CREATE INDEX organisation_merges_kept on organisation_merges (kept);

CREATE TRIGGER event_stamped_organisation after update of kind on organisations when old.kind <> new.kind
begin
    insert into event_stamps (event)
    select distinct event from registrations where organisation = new.id and capacity = 'participant'
    on conflict (event, slot) do update set stamp = stamp + 1;
end;

CREATE TABLE organisations (
    id      uuid primary key,
    kind    text not null,
    name_ar text not null,
    name_fr text not null,
    place   text not null references places (code),
    phone   text,
    email   text,
    sort_ar bytea not null,
    sort_fr bytea not null,
    version bigint not null default 1,
    made_at timestamptz not null
);

CREATE INDEX organisations_place on organisations (place);

CREATE INDEX organisations_sort_ar on organisations (sort_ar);

CREATE INDEX organisations_sort_fr on organisations (sort_fr);

CREATE TABLE outlets (
    id        uuid primary key,
    -- whose list it stands in
    place     text not null references places (code),
    kind      text not null check (kind in ('newspaper', 'radio', 'television', 'web', 'agency')),
    name_ar   text not null,
    name_fr   text not null,
    -- words parted by spaces
    languages text not null,
    beats     text not null,
    -- the place that it writes or speaks about
    covers    text not null references places (code),
    phone     text,
    email     text,
    site      text,
    retired   boolean not null default false,
    sort_ar   bytea not null,
    sort_fr   bytea not null,
    version   bigint not null default 1,
    made_at   timestamptz not null
);

CREATE INDEX outlets_place on outlets (place);

CREATE TABLE passkey_ceremonies (
    id      uuid primary key,
    -- whose key is wanted; empty while nobody has said who they are
    account uuid references accounts (id),
    state   text not null,
    address text not null,
    ends_at timestamptz not null
);

CREATE INDEX passkey_ceremonies_address on passkey_ceremonies (address);

CREATE INDEX passkey_ceremonies_ends on passkey_ceremonies (ends_at);

CREATE TABLE passkeys (
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

CREATE INDEX passkeys_account on passkeys (account);

CREATE TRIGGER event_stamped_person after update of sex, birth_year, place on people
    when old.sex is not new.sex or old.birth_year is not new.birth_year or old.place is not new.place
begin
    insert into event_stamps (event)
    select distinct event from registrations where person = new.id and capacity = 'participant'
    on conflict (event, slot) do update set stamp = stamp + 1;
end;

CREATE TABLE people (
    id         uuid primary key,
    name_ar    text not null,
    name_fr    text not null,
    sex        text check (sex in ('f', 'm')),
    birth_year bigint,
    place      text not null references places (code),
    phone      text,
    email      text,
    sort_ar    bytea not null,
    sort_fr    bytea not null,
    version    bigint not null default 1,
    made_at    timestamptz not null
);

CREATE INDEX people_aged on people (sex, birth_year, place, id);

CREATE INDEX people_asked on people (place, sex, birth_year, id);

CREATE INDEX people_birth_year on people (coalesce(birth_year, 0), id);

CREATE INDEX people_phone on people (phone);

CREATE INDEX people_place on people (place);

CREATE INDEX people_sort_ar on people (sort_ar);

CREATE INDEX people_sort_fr on people (sort_fr);

CREATE TABLE person_audiences (
    person   uuid not null references people (id),
    audience text not null references audiences (code),
    primary key (person, audience)
);

CREATE INDEX person_audiences_audience on person_audiences (audience, person);

CREATE TABLE person_erasures (
    person    uuid primary key,
    erased_at timestamptz not null
);

CREATE TABLE person_holds (
    person  uuid primary key,
    reason  text not null,
    held_at timestamptz not null,
    held_by uuid references accounts (id)
);

CREATE TABLE person_identities (
    person  uuid primary key,
    sealed  bytea not null,
    made_at timestamptz not null,
    made_by uuid references accounts (id)
);

CREATE TABLE person_keys (
    key    bigint not null,
    person uuid not null,
    primary key (key, person)
) without rowid;

CREATE TABLE person_merges (
    id        uuid primary key,
    kept      uuid not null,
    -- no longer in people
    gone      uuid not null,
    -- as JSON: the record that is gone, the other as it was and as it became, and what was moved
    moved     text not null,
    merged_at timestamptz not null,
    merged_by uuid references accounts (id),
    undone_at timestamptz
);

CREATE INDEX person_merges_gone on person_merges (gone);

CREATE INDEX person_merges_kept on person_merges (kept);

CREATE TABLE place_above (
    place    text not null references places (code),
    above    text not null references places (code),
    distance bigint not null,
    primary key (place, above)
);

CREATE INDEX place_above_above on place_above (above, place);

CREATE TABLE places (
    code       text primary key,
    kind       text not null,
    parent     text references places (code),
    name_ar    text not null,
    name_fr    text not null,
    aliases    text not null default '',
    -- folded names and aliases, between blanks, for search
    words      text not null,
    population bigint,
    households bigint,
    milieu     text check (milieu in ('urban', 'rural')),
    iso        text,
    rank       bigint not null,
    shipped    boolean not null,
    version    bigint not null default 1
);

CREATE INDEX places_parent on places (parent, rank);

CREATE TABLE plan_actions (
    line     uuid primary key references plan_lines (id),
    channel  text not null,
    message  uuid references plan_messages (id),
    partners text not null default '',
    -- of the indicator
    target   bigint
);

CREATE INDEX plan_actions_message on plan_actions (message);

CREATE TABLE plan_audiences (
    plan      uuid not null references plans (id),
    audience  text not null references audiences (code),
    rank      text not null check (rank in ('primary', 'secondary', 'relay')),
    -- words parted by spaces: see the slice
    languages text not null,
    literacy  text not null check (literacy in ('low', 'mixed', 'good')),
    channels  text not null,
    version   bigint not null default 1,
    primary key (plan, audience)
);

CREATE TABLE plan_axes (
    id       uuid primary key,
    plan     uuid not null references plans (id),
    position bigint not null,
    title_ar text not null,
    title_fr text not null
, aim text check (aim in ('inform', 'involve', 'mobilise', 'strengthen')));

CREATE INDEX plan_axes_plan on plan_axes (plan, position);

CREATE TABLE plan_budgets (
    line   uuid not null references plan_lines (id),
    source text not null,
    amount bigint not null,
    primary key (line, source)
);

CREATE TABLE plan_done (
    id        uuid primary key,
    line      uuid not null references plan_lines (id),
    done_on   date not null,
    counted   bigint not null,
    estimated bigint not null,
    -- what the indicator had come to, when it was measured
    achieved  bigint,
    note      text not null default '',
    made_at   timestamptz not null,
    made_by   uuid references accounts (id)
);

CREATE INDEX plan_done_line on plan_done (line, done_on);

CREATE TABLE plan_given (
    id        uuid primary key,
    place     text not null references places (code),
    -- none: everybody
    audience  text references audiences (code),
    words_ar  text not null,
    words_fr  text not null,
    call      text not null default '',
    rules     text not null default '',
    withdrawn boolean not null,
    made_at   timestamptz not null,
    made_by   uuid references accounts (id)
);

CREATE INDEX plan_given_place on plan_given (place);

CREATE TABLE plan_line_needs (
    line    uuid not null references plan_lines (id),
    need    uuid not null references needs (id),
    persons bigint not null,
    primary key (line, need)
);

CREATE INDEX plan_line_needs_need on plan_line_needs (need);

CREATE TABLE plan_lines (
    id          uuid primary key,
    plan        uuid not null references plans (id),
    axis        uuid references plan_axes (id),
    position    bigint not null,
    title_ar    text not null,
    title_fr    text not null,
    module      uuid references modules (id),
    audience    text references audiences (code),
    -- sessions to hold, and persons in all of them together
    groups      bigint not null,
    persons     bigint not null,
    half_days   bigint not null,
    place       text not null references places (code),
    quarter     bigint not null check (quarter between 1 and 4),
    -- when it is known more exactly
    starts_on   date,
    ends_on     date,
    trainer     text not null default '',
    indicator   text not null default '',
    version     bigint not null default 1
, month bigint check (month between 1 and 12));

CREATE INDEX plan_lines_module on plan_lines (module);

CREATE INDEX plan_lines_plan on plan_lines (plan, position);

CREATE TABLE plan_messages (
    id       uuid primary key,
    plan     uuid not null references plans (id),
    position bigint not null,
    -- none: everybody
    audience text references audiences (code),
    words_ar text not null,
    words_fr text not null,
    proof    text not null default '',
    call     text not null default '',
    -- which given message it adapts
    given    uuid references plan_given (id),
    version  bigint not null default 1
);

CREATE INDEX plan_messages_given on plan_messages (given, plan);

CREATE INDEX plan_messages_plan on plan_messages (plan, position);

CREATE TABLE plan_versions (
    plan        uuid not null references plans (id),
    -- 1 for the first approval
    revision    bigint not null,
    approved_on date not null,
    minutes     text not null,
    frozen_at   timestamptz not null,
    frozen_by   uuid references accounts (id),
    -- the whole document as JSON: head, axes, lines, budgets, needs, results of the year before
    document    text not null,
    primary key (plan, revision)
);

CREATE TABLE plans (
    id          uuid primary key,
    strand      text not null check (strand in ('training', 'communication')),
    place       text not null references places (code),
    year        bigint not null,
    state       text not null check (state in ('draft', 'submitted', 'approved')),
    -- 0 until it is approved; each later approval is one more
    revision    bigint not null default 0,
    -- the parts that are written: see the slice for which part says what
    context     text not null default '',
    method      text not null default '',
    objectives  text not null default '',
    logistics   text not null default '',
    evaluation  text not null default '',
    risks       text not null default '',
    governance  text not null default '',
    submitted_at timestamptz,
    approved_on date,
    minutes     text not null default '',
    version     bigint not null default 1,
    made_at     timestamptz not null,
    made_by     uuid references accounts (id),
    unique (strand, place, year)
);

CREATE INDEX plans_place on plans (place, year);

CREATE INDEX plans_year on plans (strand, year, place);

CREATE TABLE posts (
    id           uuid primary key,
    place        text not null references places (code),
    kind         text not null check (kind in ('event', 'call')),
    event        uuid references events (id),
    title_ar     text not null,
    text_ar      text not null,
    title_fr     text not null,
    text_fr      text not null,
    contact      text not null,
    -- the last day of a call
    ends_on      date,
    state        text not null check (state in ('draft', 'published', 'withdrawn')),
    made_by      uuid references accounts (id),
    edited_by    uuid references accounts (id),
    published_at timestamptz,
    changed_at   timestamptz not null,
    sort_ar      bytea not null,
    sort_fr      bytea not null,
    version      bigint not null default 1,
    made_at      timestamptz not null
);

CREATE INDEX posts_event on posts (event);

CREATE INDEX posts_place on posts (place);

CREATE INDEX posts_published on posts (published_at, id);

CREATE TABLE practice_comments (
    id       uuid primary key,
    practice uuid not null references practices (id),
    -- for which place it is said
    place    text not null references places (code),
    account  uuid references accounts (id),
    -- the name that the account had on that day
    who      text not null,
    kind     text not null check (kind in ('remark', 'question', 'taken')),
    text     text not null,
    made_at  timestamptz not null
);

CREATE INDEX practice_comments_practice on practice_comments (practice, id);

CREATE TABLE practices (
    id       uuid primary key,
    place    text not null references places (code),
    theme    text not null,
    year     bigint not null,
    title_ar text not null,
    title_fr text not null,
    context  text not null,
    done     text not null,
    result   text not null,
    needed   text not null,
    contact  text not null,
    state    text not null check (state in ('draft', 'published', 'withdrawn')),
    sort_ar  bytea not null,
    sort_fr  bytea not null,
    version  bigint not null default 1,
    made_at  timestamptz not null
);

CREATE INDEX practices_place on practices (place);

CREATE INDEX practices_year on practices (year, id);

CREATE TABLE processing_texts (
    processing    text not null references processings (code),
    lang          text not null check (lang in ('ar', 'fr', 'en')),
    name          text not null,
    controller    text not null default '',
    purpose       text not null default '',
    kinds         text not null default '',
    people        text not null default '',
    recipients    text not null default '',
    retention     text not null default '',
    answers       text not null default '',
    subcontractor text not null default '',
    transfer      text not null default '',
    primary key (processing, lang)
);

CREATE TABLE processings (
    code             text primary key,
    basis            text not null check (basis in ('consent', 'obligation', 'contract', 'vital', 'public_task', 'legitimate')),
    -- none: kept until somebody decides otherwise
    retention_months bigint,
    abroad           boolean not null default false,
    state            text not null check (state in ('to_declare', 'declared', 'authorised')),
    number           text not null default '',
    numbered_on      date,
    -- whether the authorisation covers the national identity number
    identity         boolean not null default false,
    contact          text not null default '',
    forms            text not null default '',
    version          bigint not null default 1
);

CREATE TABLE provider_visits (
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

CREATE INDEX provider_visits_address on provider_visits (address);

CREATE TABLE receptions (
    event     uuid primary key references events (id),
    -- null while only badges of the list were made: then nobody signs up
    opened_at timestamptz,
    closes_on date,
    -- how many may sign up; null: as many as want
    seats     bigint check (seats > 0),
    -- the last number given to a badge
    last      bigint not null default 0,
    version   bigint not null default 1
);

CREATE TABLE recovery_codes (
    account uuid not null references accounts (id),
    hash    bytea not null,
    used_at timestamptz,
    primary key (account, hash)
);

CREATE TABLE registration_tallies (
    event    uuid not null references events (id),
    capacity text not null,
    -- empty where it is not known
    sex      text not null,
    people   bigint not null,
    primary key (event, capacity, sex)
);

CREATE TRIGGER event_stamped_changed
    after update of event, person, capacity, organisation, audience, attended on registrations
    when old.capacity = 'participant' or new.capacity = 'participant'
begin
    insert into event_stamps (event) values (old.event)
    on conflict (event, slot) do update set stamp = stamp + 1;
    insert into event_stamps (event) values (new.event)
    on conflict (event, slot) do update set stamp = stamp + 1;
end;

CREATE TRIGGER event_stamped_put after insert on registrations when new.capacity = 'participant'
begin
    insert into event_stamps (event) values (new.event)
    on conflict (event, slot) do update set stamp = stamp + 1;
end;

CREATE TRIGGER event_stamped_taken after delete on registrations when old.capacity = 'participant'
begin
    insert into event_stamps (event) values (old.event)
    on conflict (event, slot) do update set stamp = stamp + 1;
end;

CREATE TRIGGER registration_retallied after update of event, capacity, sex on registrations
begin
    update registration_tallies set people = people - 1
     where event = old.event and capacity = old.capacity and sex = coalesce(old.sex, '');
    insert into registration_tallies (event, capacity, sex, people)
    values (new.event, new.capacity, coalesce(new.sex, ''), 1)
    on conflict (event, capacity, sex) do update set people = people + 1;
end;

CREATE TRIGGER registration_tallied after insert on registrations
begin
    insert into registration_tallies (event, capacity, sex, people)
    values (new.event, new.capacity, coalesce(new.sex, ''), 1)
    on conflict (event, capacity, sex) do update set people = people + 1;
end;

CREATE TRIGGER registration_untallied after delete on registrations
begin
    update registration_tallies set people = people - 1
     where event = old.event and capacity = old.capacity and sex = coalesce(old.sex, '');
end;

CREATE TABLE registrations (
    id            uuid primary key,
    event         uuid not null references events (id),
    person        uuid not null references people (id),
    capacity      text not null,
    event_group   uuid references event_groups (id),
    organisation  uuid references organisations (id),
    sex           text check (sex in ('f', 'm')),
    sort_ar       bytea not null,
    sort_fr       bytea not null,
    registered_at timestamptz not null,
    import        uuid references imports (id), audience text references audiences (code), nominated_by uuid references organisations (id), attended bigint not null default 0,
    unique (event, person, capacity)
);

CREATE INDEX registrations_by_ar on registrations (event, capacity, sort_ar, id);

CREATE INDEX registrations_by_audience on registrations (event, audience);

CREATE INDEX registrations_by_fr on registrations (event, capacity, sort_fr, id);

CREATE INDEX registrations_by_group on registrations (event_group, sort_ar, id);

CREATE INDEX registrations_by_organisation on registrations (organisation, event);

CREATE INDEX registrations_by_sex_ar on registrations (event, capacity, sex, sort_ar, id);

CREATE INDEX registrations_by_sex_fr on registrations (event, capacity, sex, sort_fr, id);

CREATE INDEX registrations_nominated on registrations (event, nominated_by) where nominated_by is not null;

CREATE INDEX registrations_person on registrations (person);

CREATE TABLE release_versions (
    release     uuid not null references releases (id),
    no          bigint not null,
    -- what is read: JSON
    content     text not null,
    approved_at timestamptz not null,
    approved_by uuid references accounts (id),
    -- from when on everybody reads it; none for one that was taken back before
    public_from timestamptz,
    primary key (release, no)
);

CREATE INDEX release_versions_public on release_versions (public_from, release);

CREATE TABLE releases (
    id            uuid primary key,
    place         text not null references places (code),
    event         uuid references events (id),
    title_ar      text not null,
    text_ar       text not null,
    title_fr      text not null,
    text_fr       text not null,
    background_ar text not null,
    background_fr text not null,
    glossary_ar   text not null,
    glossary_fr   text not null,
    contact       text not null,
    -- nobody outside sees it before
    embargo       timestamptz,
    -- the year of the figures, and which: words parted by spaces
    year          bigint not null,
    figures       text not null,
    state         text not null check (state in ('draft', 'submitted', 'approved', 'withdrawn')),
    -- why the next version is written
    correction    text not null default '',
    withdrawn_why text not null default '',
    withdrawn_at  timestamptz,
    made_by       uuid references accounts (id),
    edited_by     uuid references accounts (id),
    submitted_by  uuid references accounts (id),
    sort_ar       bytea not null,
    sort_fr       bytea not null,
    version       bigint not null default 1,
    made_at       timestamptz not null
);

CREATE INDEX releases_event on releases (event);

CREATE INDEX releases_made on releases (made_at, id);

CREATE INDEX releases_place on releases (place);

CREATE TABLE rights_requests (
    id            uuid primary key,
    kind          text not null check (kind in ('access', 'rectification', 'objection')),
    state         text not null check (state in ('received', 'identified', 'answered', 'refused')),
    place         text not null references places (code),
    person        uuid,
    -- as the request says it: who asks may not be in the register
    name          text not null,
    asked         text not null,
    received_on   date not null,
    due_on        date not null,
    identified_on date,
    identified_by text not null default '',
    ended_on      date,
    answer        text not null default '',
    made_at       timestamptz not null,
    version       bigint not null default 1
);

CREATE INDEX rights_requests_due on rights_requests (due_on, id);

CREATE INDEX rights_requests_person on rights_requests (person);

CREATE INDEX rights_requests_place on rights_requests (place, due_on);

CREATE VIRTUAL TABLE search_words using fts5 (words, content='', contentless_delete=1);

CREATE TABLE searchable (
    no   integer primary key,
    kind text not null,
    id   uuid not null,
    unique (kind, id)
);

CREATE TABLE second_factors (
    account      uuid primary key references accounts (id),
    secret       bytea not null,
    made_at      timestamptz not null,
    confirmed_at timestamptz,
    last_step    bigint not null default 0
);

CREATE TABLE segment_left_out (
    segment uuid not null references segments (id),
    -- not referred to: when two records become one, the one that is gone is found by person_merges
    person  uuid not null,
    left_at timestamptz not null,
    left_by uuid references accounts (id),
    primary key (segment, person)
);

CREATE INDEX segment_left_out_person on segment_left_out (person);

CREATE TABLE segment_uses (
    segment uuid not null references segments (id),
    uses    uuid not null references segments (id),
    primary key (segment, uses)
);

CREATE INDEX segment_uses_uses on segment_uses (uses);

CREATE TABLE segments (
    id         uuid primary key,
    place      text not null references places (code),
    name_ar    text not null,
    name_fr    text not null,
    note       text not null default '',
    -- as JSON, with its version: see the slice
    question   text not null,
    sort_ar    bytea not null,
    sort_fr    bytea not null,
    version    bigint not null default 1,
    made_at    timestamptz not null,
    made_by    uuid references accounts (id),
    dropped_at timestamptz
);

CREATE INDEX segments_place on segments (place);

CREATE TABLE series (
    id       uuid primary key,
    title_ar text not null,
    title_fr text not null,
    place    text not null references places (code)
);

CREATE TABLE session_reactions (
    event    uuid not null references events (id),
    question text not null,
    mark     bigint not null check (mark between 1 and 5),
    people   bigint not null,
    primary key (event, question, mark)
);

CREATE TABLE session_remarks (
    id    uuid primary key,
    event uuid not null references events (id),
    text  text not null
);

CREATE INDEX session_remarks_event on session_remarks (event);

CREATE TABLE session_seats (
    event    uuid not null references events (id),
    audience text not null references audiences (code),
    seats    bigint not null,
    primary key (event, audience)
);

CREATE TABLE session_waiting (
    id           uuid primary key,
    event        uuid not null references events (id),
    person       uuid not null references people (id),
    audience     text references audiences (code),
    organisation uuid references organisations (id),
    nominated_by uuid references organisations (id),
    state        text not null check (state in ('waiting', 'promoted', 'refused', 'withdrawn')),
    reason       text not null default '',
    asked_at     timestamptz not null,
    decided_at   timestamptz
);

CREATE INDEX session_waiting_event on session_waiting (event, state, asked_at);

CREATE INDEX session_waiting_person on session_waiting (person);

CREATE TABLE sign_in_failures (
    who      text primary key,
    failures bigint not null,
    last_at  timestamptz not null
);

CREATE TABLE sms_received (
    id          uuid primary key,
    -- a stamp of the gateway's own name for it, or of number, minute and words: the same one comes twice
    stamp       text not null unique,
    received_at timestamptz not null,
    became      text not null check (became in ('stop', 'case', 'nothing')),
    -- of a stop: how many consents it took back
    consents    bigint not null default 0,
    of_case     uuid
);

CREATE INDEX sms_received_at on sms_received (received_at);

CREATE TABLE targets (
    id         uuid primary key,
    indicator  text not null,
    place      text not null references places (code),
    year       bigint not null,
    value      bigint not null,
    comparator text not null default 'exactly' check (comparator in ('exactly', 'more_than', 'at_least', 'about')),
    as_written text not null default '',
    note       text not null default '',
    version    bigint not null default 1,
    unique (indicator, place, year)
);

CREATE TABLE test_results (
    registration uuid primary key references registrations (id),
    score        double precision not null,
    out_of       double precision not null,
    taken_on     date not null,
    marked_by    uuid references accounts (id),
    version      bigint not null default 1
);

CREATE TABLE thursday_outlets (
    event   uuid not null references events (id),
    outlet  uuid not null references outlets (id),
    persons bigint not null,
    primary key (event, outlet)
);

CREATE TABLE training_sessions (
    event             uuid primary key references events (id),
    state             text not null check (state in ('planned', 'open', 'closed')),
    module_ar         text not null default '',
    module_fr         text not null default '',
    certificate_share double precision not null default 0.8,
    opened_at         timestamptz,
    closed_at         timestamptz
, module uuid references modules (id), plan_line uuid references plan_lines (id), seats bigint, cost bigint, centre uuid references organisations (id));

CREATE INDEX training_sessions_centre on training_sessions (centre);

CREATE INDEX training_sessions_module on training_sessions (module);

CREATE INDEX training_sessions_plan_line on training_sessions (plan_line);

CREATE INDEX training_sessions_state on training_sessions (state, closed_at);

CREATE TABLE web_sessions (
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

CREATE INDEX web_sessions_account on web_sessions (account);
