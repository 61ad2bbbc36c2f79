-- The training year: audiences, modules, needs, the annual plan with its lines, and what sessions gain by them.

-- To whom a programme speaks: three tiers and the groups beside them. Shipped ones have a readable code.
create table audiences (
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
insert into audiences (code, tier, position, name_ar, name_fr) values
    ('wali', 'decision', 1, 'والي الجهة', 'Wali de région'),
    ('governor', 'decision', 2, 'العامل', 'Gouverneur'),
    ('cldh', 'governance', 3, 'أعضاء اللجن المحلية', 'Membres des comités locaux'),
    ('cpdh', 'governance', 4, 'أعضاء اللجنة الإقليمية', 'Membres du comité provincial'),
    ('crdh', 'governance', 5, 'أعضاء اللجنة الجهوية', 'Membres du comité régional'),
    ('das', 'support', 6, 'أطر قسم العمل الاجتماعي', 'Cadres de la division de l’action sociale'),
    ('eaq', 'support', 7, 'فرق تنشيط الأحياء', 'Équipes d’animation de quartier'),
    ('elected', 'beside', 8, 'المنتخبون', 'Élus'),
    ('services', 'beside', 9, 'المصالح الخارجية للدولة', 'Services extérieurs de l’État'),
    ('authorities', 'beside', 10, 'السلطات المحلية', 'Autorités locales'),
    ('associations', 'beside', 11, 'الجمعيات والتعاونيات', 'Associations et coopératives'),
    ('press', 'beside', 12, 'الصحافة', 'Presse'),
    ('beneficiaries', 'beside', 13, 'المستفيدون', 'Bénéficiaires'),
    ('holders', 'beside', 14, 'حاملو المشاريع', 'Porteurs de projets'),
    ('population', 'beside', 15, 'عموم الساكنة', 'Population');

create table person_audiences (
    person   uuid not null references people (id),
    audience text not null references audiences (code),
    primary key (person, audience)
);
create index person_audiences_audience on person_audiences (audience, person);

-- What is taught: one sheet for as many sessions as there are. `place` is who keeps it; the nation's are everybody's.
create table modules (
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
create index modules_place on modules (place);
create index modules_sort_ar on modules (sort_ar);
create index modules_sort_fr on modules (sort_fr);

-- Who lacks what, where: the gap between the present and the required level of a competence.
create table needs (
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
create index needs_place on needs (place, year, priority);
create index needs_year on needs (year, place);

-- The annual plan of one strand in one place.
create table plans (
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

create table plan_axes (
    id       uuid primary key,
    plan     uuid not null references plans (id),
    position bigint not null,
    title_ar text not null,
    title_fr text not null
);
create index plan_axes_plan on plan_axes (plan, position);

create table plan_lines (
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
);
create index plan_lines_plan on plan_lines (plan, position);
create index plan_lines_module on plan_lines (module);

-- Money by source, in centimes.
create table plan_budgets (
    line   uuid not null references plan_lines (id),
    source text not null,
    amount bigint not null,
    primary key (line, source)
);

-- Which need a line answers, and for how many persons of it.
create table plan_line_needs (
    line    uuid not null references plan_lines (id),
    need    uuid not null references needs (id),
    persons bigint not null,
    primary key (line, need)
);
create index plan_line_needs_need on plan_line_needs (need);

alter table training_sessions add column module uuid references modules (id);
alter table training_sessions add column plan_line uuid references plan_lines (id);
-- none: as many as come
alter table training_sessions add column seats bigint;
-- what it cost in the end, in centimes
alter table training_sessions add column cost bigint;
create index training_sessions_module on training_sessions (module);
create index training_sessions_plan_line on training_sessions (plan_line);

-- How exactly the dates are known: "training of 2011" is from 1 January to 31 December, to the year.
alter table events add column exactness text not null default 'day' check (exactness in ('day', 'month', 'year'));

alter table event_groups add column sensitive boolean not null default false;

alter table registrations add column audience text references audiences (code);
alter table registrations add column nominated_by uuid references organisations (id);
create index registrations_by_audience on registrations (event, audience);
create index registrations_nominated on registrations (event, nominated_by) where nominated_by is not null;

-- Those who took part and are on no list: a figure as written, in its own unit. Units are never added to each other.
create table event_counts (
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
create index event_counts_event on event_counts (event);

-- Seats kept for an audience in a session.
create table session_seats (
    event    uuid not null references events (id),
    audience text not null references audiences (code),
    seats    bigint not null,
    primary key (event, audience)
);

-- Who asked for a seat and has none yet, in the order of asking; and who was refused, with the reason.
create table session_waiting (
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
create index session_waiting_event on session_waiting (event, state, asked_at);
create index session_waiting_person on session_waiting (person);

-- What somebody reached in the test of a session.
create table test_results (
    registration uuid primary key references registrations (id),
    score        double precision not null,
    out_of       double precision not null,
    taken_on     date not null,
    marked_by    uuid references accounts (id),
    version      bigint not null default 1
);

alter table certificates add column kind text not null default 'participation' check (kind in ('participation', 'competence'));
create index certificates_kind on certificates (event, kind);
