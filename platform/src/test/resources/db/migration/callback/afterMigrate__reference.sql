-- For tests only: keeps a copy of what the migrations left, and puts it back before each test.
drop schema if exists test_reference cascade;
create schema test_reference;

create function test_reference.own_tables() returns table (own_schema name, own_table name) language sql as $$
    select n.nspname, c.relname
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r'
       and n.nspowner = current_user::regrole
       and n.nspname !~ '^(pg_|test_)'
       and n.nspname not in ('public', 'information_schema')
       and c.relname <> 'flyway_schema_history'
$$;

create function test_reference.columns_of(own_schema name, own_table name) returns text language sql as $$
    select string_agg(quote_ident(attname), ', ' order by attnum)
      from pg_attribute
     where attrelid = format('%I.%I', own_schema, own_table)::regclass
       and attnum > 0
       and not attisdropped
       and attgenerated = ''
$$;

create procedure test_reference.keep(copy text) language plpgsql as $$
declare
    item record;
    filled boolean;
begin
    execute format('create schema if not exists %I', copy);
    for item in select * from test_reference.own_tables() loop
        execute format('select exists (select from %I.%I)', item.own_schema, item.own_table) into filled;
        if filled then
            execute format('create table %I.%I as table %I.%I', copy, item.own_schema || '.' || item.own_table, item.own_schema, item.own_table);
        end if;
    end loop;
end
$$;

-- Large tables are put back only where their number of rows changed.
create procedure test_reference.restore(copy text) language plpgsql as $$
declare
    item record;
    kept bigint;
    found bigint;
begin
    set local session_replication_role = replica;
    for item in
        select own_schema, own_table, own_schema || '.' || own_table as kept_table,
               to_regclass(format('%I.%I', copy, own_schema || '.' || own_table)) is not null as has_copy
          from test_reference.own_tables()
    loop
        kept := 0;
        if item.has_copy then
            execute format('select count(*) from %I.%I', copy, item.kept_table) into kept;
            if kept > 2000 then
                execute format('select count(*) from %I.%I', item.own_schema, item.own_table) into found;
                continue when found = kept;
            end if;
        end if;
        execute format('delete from %I.%I', item.own_schema, item.own_table);
        if kept > 0 then
            execute format('insert into %1$I.%2$I (%3$s) overriding system value select %3$s from %4$I.%5$I',
                           item.own_schema, item.own_table, test_reference.columns_of(item.own_schema, item.own_table), copy, item.kept_table);
        end if;
    end loop;
end
$$;

call test_reference.keep('test_reference');
