-- What is signed to settle lies behind the wall until everybody has signed.
alter table document.version add column access text not null check (access in ('CASE', 'PRIVILEGED'));
