-- When articles, outcomes and withdrawals were recorded and last changed: for feeds, sitemaps and harvesters. Of what was
-- there before, it is not known any more; it counts as recorded now.
alter table article add column recorded_at timestamp with time zone default current_timestamp not null;
alter table article add column revised_at timestamp with time zone default current_timestamp not null;
-- The same with everything that lies over the text: claims, notes, sentences without a claim, what was withdrawn.
alter table article add column changed_at timestamp with time zone default current_timestamp not null;
alter table withdrawal add column recorded_at timestamp with time zone default current_timestamp not null;
alter table withdrawal add column revised_at timestamp with time zone default current_timestamp not null;
alter table prediction add column settled_at timestamp with time zone;
update prediction set settled_at = current_timestamp where outcome <> 'OPEN';

-- Harvesters walk in this order, from where they stopped.
create index article_changed on article (changed_at, code);
create index claim_revised on claim (revised_at, code);
create index withdrawal_revised on withdrawal (revised_at, claim_code);
