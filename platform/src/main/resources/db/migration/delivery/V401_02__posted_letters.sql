-- A letter is posted first and arrives, or comes back, later: each is an attempt of its own.
alter table delivery.attempt drop constraint attempt_result_check;
alter table delivery.attempt add constraint attempt_result_check check (result in ('POSTED', 'DELIVERED', 'POSTPONED', 'FAILED'));
