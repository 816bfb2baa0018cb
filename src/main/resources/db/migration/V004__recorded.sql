-- When a claim was recorded, and when it was last changed: for feeds. Of claims that were there before, it is not known
-- any more; they count as recorded now.
alter table claim add column recorded_at timestamp with time zone default current_timestamp not null;
alter table claim add column revised_at timestamp with time zone default current_timestamp not null;
