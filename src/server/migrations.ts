/**
 * The schema, step by step; a step that has been published never changes. Only what every PostgreSQL since 12 has, PGlite
 * too. What is stored of a person: the account and licence by the names that `authorize` gives them, a label, three dates,
 * and hashes.
 *
 * They run by themselves before the first request. By hand: each entry is one step of several statements; run them in order,
 * and note the number of each, from 1, in `consent_gate_migrations (version integer primary key, applied_at timestamptz not
 * null default now())`.
 */
export const MIGRATIONS: readonly string[] = [
  `
create table consent_gate_licences (
  id bigint generated always as identity primary key,
  -- '<purpose>|site:<host>': what one site and purpose know is no other's.
  scope text not null,
  licence text not null,
  -- The latest of all that belongs to it.
  expires_at timestamptz not null,
  unique (scope, licence)
);
create index consent_gate_licences_expiry on consent_gate_licences (expires_at);

create table consent_gate_seats (
  id text primary key,
  licence_id bigint not null references consent_gate_licences (id) on delete cascade,
  account text not null,
  device text not null,
  label text not null,
  key_hash text not null,
  token_hash text not null unique,
  fingerprint_hash text,
  fingerprint_version text,
  fingerprint_key_version integer,
  fingerprint_expires_at timestamptz,
  activated_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  unique (licence_id, key_hash)
);
create index consent_gate_seats_account on consent_gate_seats (account);
create index consent_gate_seats_expiry on consent_gate_seats (expires_at);
create index consent_gate_seats_fingerprint_expiry on consent_gate_seats (fingerprint_expires_at)
  where fingerprint_expires_at is not null;

create table consent_gate_challenges (
  hash text primary key,
  scope text not null,
  account text not null,
  licence text not null,
  expires_at timestamptz not null
);
create index consent_gate_challenges_expiry on consent_gate_challenges (expires_at);

create table consent_gate_releases (
  id bigint generated always as identity primary key,
  licence_id bigint not null references consent_gate_licences (id) on delete cascade,
  account text not null,
  released_at timestamptz not null,
  expires_at timestamptz not null
);
create index consent_gate_releases_licence on consent_gate_releases (licence_id);
create index consent_gate_releases_account on consent_gate_releases (account);
create index consent_gate_releases_expiry on consent_gate_releases (expires_at);
`,
];
