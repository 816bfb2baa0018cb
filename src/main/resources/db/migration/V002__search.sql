-- Search: names in Chinese characters, by which people are found, and what nodes that share an index need.

alter table actor add column hanja varchar;
alter table actor add column hanja_source varchar;

-- One node at a time makes the index anew: it holds a lock on this row.
create table index_turn (
    id bigint primary key
);
insert into index_turn (id) values (1);

-- The tables of Hibernate Search's outbox: what has changed and is to be indexed, and the nodes that see to it.
create table hsearch_outbox_event (
    id uuid primary key,
    entity_name varchar(256) not null,
    entity_id varchar(256) not null,
    entity_id_hash integer not null,
    payload bytea not null,
    retries integer not null,
    process_after timestamp(6) with time zone not null,
    status varchar(255) not null,
    tenant_id varchar(255)
);
create index hsearch_outbox_event_hash on hsearch_outbox_event (entity_id_hash);
create index hsearch_outbox_event_status on hsearch_outbox_event (status);
create index hsearch_outbox_event_after on hsearch_outbox_event (process_after);
create table hsearch_agent (
    id uuid primary key,
    type varchar(255) not null,
    name varchar(255) not null,
    expiration timestamp(6) with time zone not null,
    state varchar(255) not null,
    total_shard_count integer,
    assigned_shard_index integer,
    payload bytea,
    tenant_id varchar(255)
);
