-- The archive: who wrote (author), about what (topic, actor, summit), which words (article, paragraph),
-- what they claim (claim), what editors say about the text (note, silent_sentence, agreement),
-- and where authors meet (relation, question, stand, prediction).
-- Portable between H2 and PostgreSQL: varchar without a length is unbounded in both for our purposes.

create table archive (
    id bigint primary key,
    revision bigint not null,
    changed_at timestamp(6) with time zone not null
);
insert into archive (id, revision, changed_at) values (1, 0, current_timestamp);

create table former_address (
    path varchar primary key,
    target varchar not null
);

-- authors

create sequence author_seq increment by 50;
create table author (
    id bigint primary key,
    slug varchar not null unique,
    name varchar not null,
    sort_name varchar not null,
    named boolean not null,
    note varchar
);

-- subjects

create sequence topic_seq increment by 50;
create table topic (
    id bigint primary key,
    slug varchar not null unique,
    name varchar not null,
    definition varchar not null
);

create sequence actor_seq increment by 50;
create table actor (
    id bigint primary key,
    slug varchar not null unique,
    kind varchar not null,
    name varchar not null,
    sort_name varchar not null,
    role varchar,
    hangul varchar,
    romanization varchar,
    wikidata varchar,
    note varchar
);
create table actor_spelling (
    actor_id bigint not null references actor,
    article_code varchar not null,
    spelling varchar not null,
    primary key (actor_id, article_code, spelling)
);

create sequence summit_seq increment by 50;
create table summit (
    id bigint primary key,
    slug varchar not null unique,
    name varchar not null,
    short_name varchar not null,
    status varchar not null,
    held varchar,
    held_earliest date,
    held_latest date,
    time_zone varchar,
    place varchar,
    venue varchar,
    classification varchar,
    outcome varchar,
    note varchar,
    sequence_number integer not null
);
create table summit_participant (
    summit_id bigint not null references summit,
    position integer not null,
    actor_id bigint not null references actor,
    primary key (summit_id, position)
);
create table summit_document (
    summit_id bigint not null references summit,
    position integer not null,
    title varchar not null,
    title_ko varchar,
    issued varchar,
    note varchar,
    primary key (summit_id, position)
);
create table summit_source (
    summit_id bigint not null references summit,
    position integer not null,
    url varchar not null,
    primary key (summit_id, position)
);

-- articles

create sequence article_seq increment by 50;
create table article (
    id bigint primary key,
    code varchar not null unique,
    slug varchar not null unique,
    title varchar not null,
    title_supplied boolean not null,
    title_reason varchar,
    language varchar not null,
    published varchar not null,
    published_earliest date not null,
    published_latest date not null,
    published_basis varchar not null,
    published_reason varchar,
    revised varchar,
    publisher varchar,
    publisher_reason varchar,
    section varchar,
    address varchar,
    credit varchar,
    author_note varchar,
    breaks varchar,
    rights_uri varchar not null,
    rights_statement varchar not null,
    rights_extent varchar not null,
    source_file varchar not null,
    source_sha256 varchar not null,
    annotation_sha256 varchar not null,
    version integer not null
);
create table byline (
    article_id bigint not null references article,
    position integer not null,
    author_id bigint not null references author,
    printed varchar,
    affiliation varchar,
    primary key (article_id, position)
);
create index byline_author on byline (author_id);

create sequence paragraph_seq increment by 50;
create table paragraph (
    id bigint primary key,
    article_id bigint not null references article,
    anchor varchar not null,
    sequence_number integer not null,
    role varchar not null,
    text varchar not null,
    sha256 varchar not null,
    retired_on date,
    unique (article_id, anchor)
);

-- apparatus: what editors say about the text

create sequence note_seq increment by 50;
create table note (
    id bigint primary key,
    code varchar not null unique,
    paragraph_id bigint not null references paragraph,
    kind varchar not null,
    start_at integer not null,
    end_at integer not null,
    exact varchar not null,
    prefix varchar not null,
    suffix varchar not null,
    text varchar not null,
    source_title varchar,
    source_url varchar
);
create index note_paragraph on note (paragraph_id);

create sequence silent_sentence_seq increment by 50;
create table silent_sentence (
    id bigint primary key,
    paragraph_id bigint not null references paragraph,
    text varchar not null,
    reason varchar not null
);
create index silent_sentence_paragraph on silent_sentence (paragraph_id);

create sequence agreement_seq increment by 50;
create table agreement (
    id bigint primary key,
    article_id bigint not null unique references article,
    spans_first integer not null,
    spans_second integer not null,
    spans_matched integer not null,
    alpha_kind double precision not null,
    alpha_certainty double precision not null,
    sentences integer not null,
    sentences_with_claim integer not null
);

-- claims

create sequence claim_seq increment by 50;
create table claim (
    id bigint primary key,
    code varchar not null unique,
    article_id bigint not null references article,
    paragraph_id bigint not null references paragraph,
    sequence_number integer not null,
    start_at integer not null,
    end_at integer not null,
    exact varchar not null,
    prefix varchar not null,
    suffix varchar not null,
    statement varchar not null,
    kind varchar not null,
    certainty varchar not null
);
create index claim_paragraph on claim (paragraph_id);
create index claim_order on claim (article_id, sequence_number);
create table claim_holder (
    claim_id bigint not null references claim,
    position integer not null,
    author_id bigint references author,
    actor_id bigint references actor,
    primary key (claim_id, position)
);
create index claim_holder_author on claim_holder (author_id);
create index claim_holder_actor on claim_holder (actor_id);
create table claim_summit (
    claim_id bigint not null references claim,
    summit_id bigint not null references summit,
    primary key (claim_id, summit_id)
);
create index claim_summit_summit on claim_summit (summit_id);
create table claim_actor (
    claim_id bigint not null references claim,
    actor_id bigint not null references actor,
    primary key (claim_id, actor_id)
);
create index claim_actor_actor on claim_actor (actor_id);
create table claim_topic (
    claim_id bigint not null references claim,
    topic_id bigint not null references topic,
    primary key (claim_id, topic_id)
);
create index claim_topic_topic on claim_topic (topic_id);

create sequence withdrawal_seq increment by 50;
create table withdrawal (
    id bigint primary key,
    claim_code varchar not null unique,
    article_id bigint not null references article,
    withdrawn_on date not null,
    reason varchar not null
);

-- debate: where authors meet

create sequence relation_seq increment by 50;
create table relation (
    id bigint primary key,
    from_claim_id bigint not null references claim,
    to_claim_id bigint not null references claim,
    type varchar not null,
    reason varchar not null,
    unique (from_claim_id, to_claim_id, type)
);
create index relation_to on relation (to_claim_id);

create sequence question_seq increment by 50;
create table question (
    id bigint primary key,
    slug varchar not null unique,
    wording varchar not null,
    note varchar,
    sequence_number integer not null
);

create sequence position_seq increment by 50;
create table position (
    id bigint primary key,
    question_id bigint not null references question,
    claim_id bigint not null references claim,
    stance varchar not null,
    unique (question_id, claim_id)
);
create index position_claim on position (claim_id);

create sequence prediction_seq increment by 50;
create table prediction (
    id bigint primary key,
    claim_id bigint not null unique references claim,
    horizon varchar not null,
    horizon_basis varchar not null,
    criterion varchar not null,
    outcome varchar not null,
    outcome_on varchar,
    outcome_line varchar,
    outcome_source varchar
);
