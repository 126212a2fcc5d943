create schema partner;

-- What another system sent under an idempotency key. The id is made of the partner and the key, and is that of the case; it belongs to no region until it is read.
create table partner.relayed_application (
    id             uuid        primary key,
    partner        uuid        not null,
    body_hash      bytea       not null,
    region         int,
    receipt_number text,
    at             timestamptz not null,
    constraint taken_with_its_receipt check ((region is null) = (receipt_number is null))
);
