-- Organisations, persons and duties: the only source of grants. Rows end, they are never deleted.
create table organisation (
    id text primary key,
    owner text not null references organisation,
    parent text references organisation,
    kind text not null check (kind in ('OWNER', 'DISTRICT', 'SCHOOL', 'PRESCHOOL')),
    name text not null,
    forms text,
    grade_from smallint,
    grade_to smallint,
    language_form text,
    email text,
    url text,
    valid_from date,
    valid_to date,
    version bigint not null default 0,
    -- what was last announced, to announce nothing twice
    announced text,
    check ((kind = 'OWNER') = (id = owner)),
    check ((kind = 'OWNER') = (parent is null))
);
create index organisation_owner on organisation (owner, name, id);

create table external_id (
    organisation text not null references organisation,
    scheme text not null,
    value text not null,
    primary key (organisation, scheme, value)
);
-- Several owners lie in one municipality; every other identifier belongs to one organisation.
create unique index external_id_once on external_id (scheme, value) where scheme not in ('NO:KOMMUNENR', 'SE:KOMMUNKOD');

create table person (
    id uuid primary key,
    owner text not null references organisation,
    external_id text not null,
    -- Feide account (ePPN) in small letters; of a protected person only its SHA-256
    account text,
    given_name text,
    family_name text,
    email text,
    protected_identity boolean not null default false,
    feide_sub text,
    keycloak_user_id text,
    -- the grants that Keycloak was last told, one blank between two
    granted text not null default '',
    unique (owner, external_id),
    unique (owner, account),
    unique (owner, feide_sub),
    check (not protected_identity or (given_name is null and family_name is null and email is null))
);

create table duty (
    id uuid primary key,
    person uuid not null references person,
    organisation text not null references organisation,
    role text not null check (role in ('TEACHER', 'PRINCIPAL', 'LEADER', 'ICT_COORDINATOR', 'OFFICE', 'STAFF')),
    valid_from date not null,
    valid_to date,
    unique (person, organisation, role, valid_from)
);
create index duty_organisation on duty (organisation);

-- Somebody else came with an account that is already bound; the office decides.
create table refused_log_in (
    person uuid primary key references person,
    owner text not null references organisation,
    refused_at timestamptz not null
);

-- Persons whose sessions must end because a grant has ended.
create table session_ending (
    person uuid primary key references person,
    due_at timestamptz not null,
    attempts int not null default 0
);
