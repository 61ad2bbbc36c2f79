-- Files that go with the mail of a campaign: a PDF or a picture.
create table campaign_files (
    id       uuid primary key,
    campaign uuid not null references campaigns (id),
    name     text not null,
    kind     text not null check (kind in ('pdf', 'jpg', 'png')),
    size     bigint not null,
    bytes    bytea not null,
    added_at timestamptz not null
);
create index campaign_files_campaign on campaign_files (campaign);
