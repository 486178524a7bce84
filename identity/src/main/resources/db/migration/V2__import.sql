-- Files that were sent in, what was found in them, and what they did.
create table import (
    id uuid primary key,
    -- no reference: the first file of an owner is checked before the owner is there
    owner text not null,
    status text not null check (status in ('CHECKED', 'IMPORTED', 'REFUSED', 'EXPIRED')),
    created_at timestamptz not null,
    rows int not null,
    -- the checked rows, without what may not be kept; gone when the import is done or a day old
    content text,
    idempotency_key text,
    fingerprint text not null,
    organisations_added int not null,
    organisations_changed int not null,
    organisations_ended int not null,
    duties_added int not null,
    duties_changed int not null,
    duties_ended int not null,
    duties_active int not null,
    duties_ending int not null,
    unique (owner, idempotency_key)
);
create index import_owner on import (owner, created_at);

create table import_item (
    id uuid primary key,
    import uuid not null references import on delete cascade,
    position int not null,
    file text not null,
    line int not null,
    field text,
    status text not null check (status in ('PENDING', 'SUCCESS', 'WARNING', 'ERROR')),
    code text,
    detail text,
    unique (import, position)
);
