create table jobs (
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
create index jobs_waiting on jobs (state, run_at);
