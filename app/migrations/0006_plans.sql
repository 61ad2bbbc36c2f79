-- The plan as it was approved: each approval leaves one, and it does not change any more.
create table plan_versions (
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
create index plans_place on plans (place, year);
create index plans_year on plans (strand, year, place);
