-- The table of Spring Modulith's event registry: a row lives until every listener of the event is done.
create table shared.event_publication (
    id                     uuid        not null primary key,
    listener_id            text        not null,
    event_type             text        not null,
    serialized_event       text        not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);

create index event_publication_event on shared.event_publication using hash (serialized_event);
create index event_publication_completion on shared.event_publication (completion_date);
