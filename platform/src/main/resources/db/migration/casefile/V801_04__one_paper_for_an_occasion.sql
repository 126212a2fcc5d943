-- Some papers exist once: one receipt, one acceptance notice, one notice for each invitation. An event that comes twice makes no second one.
alter table casefile.paper add column occasion text;
alter table casefile.paper add constraint one_paper_for_an_occasion unique (region, case_id, occasion);
