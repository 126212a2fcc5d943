-- The content of a file that was taken away: cleared a day later, unless another file has the same.
create table file.left_content (
    region  int         not null,
    id      uuid        not null,
    access  text        not null check (access in ('PUBLIC', 'CASE', 'PRIVILEGED')),
    sha256  text        not null check (length(sha256) = 64),
    left_at timestamptz not null,
    primary key (region, id)
);

create index left_content_to_clear on file.left_content (left_at);
create index stored_file_content on file.stored_file (sha256);
create index stored_file_privileged_content on file.stored_file_privileged (sha256);
