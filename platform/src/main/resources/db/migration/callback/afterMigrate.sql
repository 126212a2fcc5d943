-- Who may do what, made anew after every migration: the application works on all tables but only adds to the journal;
-- what lies outside the wall sees no privileged table.
do $$
declare
    module name;
    item record;
begin
    -- Two nodes may migrate at once.
    perform pg_advisory_xact_lock(7164002);
    for module in
        select nspname from pg_namespace where nspowner = current_user::regrole and nspname !~ '^pg_' and nspname not in ('public', 'information_schema')
    loop
        execute format('grant usage on schema %I to fengqiao_app, fengqiao_outside', module);
        execute format('grant usage on all sequences in schema %I to fengqiao_app, fengqiao_outside', module);
        for item in
            select relname from pg_class where relnamespace = module::regnamespace and relkind in ('r', 'p', 'v')
        loop
            if item.relname = 'flyway_schema_history' then
                execute format('grant select on %I.%I to fengqiao_app', module, item.relname);
            elsif module = 'journal' then
                execute format('grant select, insert on %I.%I to fengqiao_app, fengqiao_outside', module, item.relname);
            else
                execute format('grant select, insert, update, delete on %I.%I to fengqiao_app', module, item.relname);
                if item.relname ~ '_privileged$' then
                    execute format('revoke all on %I.%I from fengqiao_outside', module, item.relname);
                else
                    execute format('grant select, insert, update, delete on %I.%I to fengqiao_outside', module, item.relname);
                end if;
            end if;
        end loop;
    end loop;
end
$$;
