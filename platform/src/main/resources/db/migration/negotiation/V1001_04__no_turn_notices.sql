-- A message is told once of the same occasion; no row of our own is needed for it.
drop table negotiation.turn_notice;
