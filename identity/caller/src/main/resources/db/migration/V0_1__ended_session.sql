-- Keycloak sessions that are over: refused although their cookie has not yet run out.
create table ended_session (
    sid text primary key,
    ended_at timestamptz not null default now()
);
