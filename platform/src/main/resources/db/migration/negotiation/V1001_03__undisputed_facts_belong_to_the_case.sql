-- A fact that both sides confirmed is protected no more, whoever brought it up: it goes to where everybody may read it.
alter table negotiation.undisputed_fact set schema casefile;
