-- Where several nodes write to one index (parley.search.shared): what is still to be indexed, who is at it, as Hibernate
-- Search has them, and whose turn it is to make the index anew.

create table hsearch_outbox_event (
    id uuid primary key,
    entity_name varchar(256) not null,
    entity_id varchar(256) not null,
    entity_id_hash integer not null,
    tenant_id varchar(255),
    payload bytea not null,
    retries integer not null,
    process_after timestamp(6) with time zone not null,
    status varchar(255) not null
);
create index hsearch_outbox_event_process_after on hsearch_outbox_event (process_after);

create table hsearch_agent (
    id uuid primary key,
    type varchar(255) not null,
    name varchar(255) not null,
    tenant_id varchar(255),
    expiration timestamp(6) with time zone not null,
    state varchar(255) not null,
    total_shard_count integer,
    assigned_shard_index integer,
    payload bytea
);

create table index_turn (id bigint primary key);
insert into index_turn (id) values (1);
