-- Versions of articles. What is stands where it stood: an article, its paragraphs and claims, each with the version since
-- which it is as it is. Only what is no longer so is kept besides, and the words of a paragraph once for each wording.

create sequence article_version_seq increment by 50;
create table article_version (
    id bigint primary key,
    article_id bigint not null references article,
    number integer not null,
    recorded_at timestamp(6) with time zone not null,
    first_known boolean not null,
    title varchar not null,
    title_supplied boolean not null,
    published varchar not null,
    source_sha256 varchar not null,
    annotation_sha256 varchar not null,
    paragraphs_added integer not null,
    paragraphs_changed integer not null,
    paragraphs_retired integer not null,
    claims_added integer not null,
    claims_changed integer not null,
    claims_withdrawn integer not null,
    unique (article_id, number)
);
create table version_reason (
    article_version_id bigint not null references article_version,
    position integer not null,
    stated_on date not null,
    what varchar not null,
    why varchar not null,
    primary key (article_version_id, position)
);

-- Of articles that were there before, the present version is the first that is known; what it changed is not. Their keys
-- are negative, which the sequence never gives.
insert into article_version (id, article_id, number, recorded_at, first_known, title, title_supplied, published,
    source_sha256, annotation_sha256, paragraphs_added, paragraphs_changed, paragraphs_retired, claims_added,
    claims_changed, claims_withdrawn)
select -id, id, version, current_timestamp, true, title, title_supplied, published,
    source_sha256, annotation_sha256, 0, 0, 0, 0, 0, 0
from article;

-- 1 where it was so before versions were kept.
alter table paragraph add column since_version integer default 1 not null;
alter table paragraph add column retired_in integer;
alter table claim add column since_version integer default 1 not null;
update paragraph set retired_in = 1 where retired_on is not null;

create sequence former_paragraph_seq increment by 50;
create table former_paragraph (
    id bigint primary key,
    article_id bigint not null references article,
    since_version integer not null,
    until_version integer not null,
    anchor varchar not null,
    sequence_number integer not null,
    role varchar not null,
    sha256 varchar not null
);
create index former_paragraph_article on former_paragraph (article_id);

create table former_text (
    sha256 varchar primary key,
    text varchar not null
);

create sequence former_claim_seq increment by 50;
create table former_claim (
    id bigint primary key,
    article_id bigint not null references article,
    since_version integer not null,
    until_version integer not null,
    code varchar not null,
    paragraph varchar not null,
    start_at integer not null,
    end_at integer not null,
    exact varchar not null,
    statement varchar not null,
    kind varchar not null,
    certainty varchar not null,
    holders varchar not null,
    summits varchar not null,
    actors varchar not null,
    topics varchar not null
);
create index former_claim_article on former_claim (article_id);
create index former_claim_code on former_claim (code);

-- What happened to the archive, as its readers are told.
create sequence change_seq increment by 50;
create table change (
    id bigint primary key,
    kind varchar not null,
    happened_at timestamp(6) with time zone not null,
    article_version_id bigint references article_version,
    path varchar,
    target varchar,
    reason varchar
);
create index change_happened on change (happened_at);
insert into change (id, kind, happened_at, path, reason)
select -id, 'WITHDRAWN', cast(withdrawn_on as timestamp(6) with time zone), '/claims/' || claim_code, reason
from withdrawal;

-- What was published, is no longer there, and leads nowhere else.
create table withdrawn_address (
    path varchar primary key,
    withdrawn_on date not null,
    reason varchar not null
);
