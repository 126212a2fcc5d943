-- A paper may wait for signatures by hand, which the platform does not see.
alter table document.paper drop constraint paper_state_check;
alter table document.paper add constraint paper_state_check check (state in ('SIGNING', 'BY_HAND', 'VALID', 'REVOKED'));
alter table document.paper drop constraint valid_waits_for_nobody;
alter table document.paper add constraint valid_waits_for_nobody check (state not in ('VALID', 'BY_HAND') or open_places = '');
