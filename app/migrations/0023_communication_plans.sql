-- Plans of communication: whom a plan speaks to, what it tells them and how, and what was done of each action.

-- Of an action: that of its first day, or the one in which it is planned when its days are not known.
alter table plan_lines add column month bigint check (month between 1 and 12);
-- What an objective of a plan of communication serves: by it the plans of many provinces lie on one grid.
alter table plan_axes add column aim text check (aim in ('inform', 'involve', 'mobilise', 'strengthen'));

-- Whom the plan speaks to, and how they can be reached.
create table plan_audiences (
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

-- Messages that the nation or a region gives to the provinces below it, with the rules for how they are shown.
create table plan_given (
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
create index plan_given_place on plan_given (place);

-- What it tells them.
create table plan_messages (
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
create index plan_messages_plan on plan_messages (plan, position);
create index plan_messages_given on plan_messages (given, plan);

-- What makes a line an action.
create table plan_actions (
    line     uuid primary key references plan_lines (id),
    channel  text not null,
    message  uuid references plan_messages (id),
    partners text not null default '',
    -- of the indicator
    target   bigint
);
create index plan_actions_message on plan_actions (message);

-- Each time that an action was done. Those who were counted and those who were estimated are kept apart.
create table plan_done (
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
create index plan_done_line on plan_done (line, done_on);
