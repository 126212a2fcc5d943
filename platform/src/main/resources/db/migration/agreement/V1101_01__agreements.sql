create schema agreement;

create table agreement.agreement (
    region         int         not null,
    id             uuid        not null,
    case_id        uuid        not null,
    kind           text        not null check (kind in ('SETTLEMENT', 'MEDIATION')),
    state          text        not null check (state in ('DRAFTED', 'SIGNING', 'IN_EFFECT', 'VOIDED')),
    version        int         not null default 1,
    terms          jsonb,
    paper          uuid,
    drafted_at     timestamptz not null,
    sent_at        timestamptz,
    reminded_at    timestamptz,
    effective_at   timestamptz,
    voided_at      timestamptz,
    voided_because text check (length(voided_because) between 1 and 500),
    primary key (region, id),
    constraint out_for_signing_has_its_paper check (state not in ('SIGNING', 'IN_EFFECT') or (paper is not null and sent_at is not null)),
    constraint terms_are_facts_only_in_effect check ((state = 'IN_EFFECT') = (terms is not null and effective_at is not null)
                                                     and (terms is null) = (effective_at is null)),
    constraint voided_has_its_reason check ((state = 'VOIDED') = (voided_at is not null) and (voided_at is null) = (voided_because is null))
);

create unique index one_agreement_of_a_case on agreement.agreement (region, case_id) where state <> 'VOIDED';
create index agreement_to_remind on agreement.agreement (sent_at) where state = 'SIGNING';

-- What it says before everybody has signed, and what the mediator thinks of it.
create table agreement.draft_privileged (
    region        int   not null,
    agreement     uuid  not null,
    source        uuid  not null,
    terms         bytea not null,
    ability       text check (ability in ('SOUND', 'DOUBTFUL', 'WEAK')),
    ability_words bytea not null,
    primary key (region, agreement),
    unique (region, source),
    foreign key (region, agreement) references agreement.agreement (region, id)
);

-- Who answered the three questions before signing, and who signed.
create table agreement.signatory (
    region        int         not null,
    agreement     uuid        not null,
    place         text        not null check (place in ('applicant', 'respondent', 'mediator', 'seal')),
    person        uuid        not null,
    understood_at timestamptz,
    signed_at     timestamptz,
    primary key (region, agreement, place),
    foreign key (region, agreement) references agreement.agreement (region, id),
    constraint something_is_known check (understood_at is not null or signed_at is not null),
    constraint parties_understand_first check (place in ('mediator', 'seal') or signed_at is null or understood_at is not null)
);
