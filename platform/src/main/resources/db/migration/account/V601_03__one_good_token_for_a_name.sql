-- Whoever withdraws a token by its name withdraws the right one.
create unique index partner_name on account.partner (name) where withdrawn_at is null;
