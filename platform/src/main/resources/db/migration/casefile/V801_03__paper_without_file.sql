-- A paper gets new versions as people sign; which file is the newest is known where papers are.
alter table casefile.paper drop column file;
