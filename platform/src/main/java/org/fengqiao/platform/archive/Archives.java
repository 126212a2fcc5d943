package org.fengqiao.platform.archive;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.platform.agreement.AgreementKind;
import org.fengqiao.platform.agreement.Agreements;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CasePapers;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.casefile.Turn;
import org.fengqiao.platform.journal.Act;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.organization.Organizations;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public face of the archive: what a file would hold, who consents to it, and binding it. */
@Service
public class Archives {

    private final ArchiveTable table;
    private final Cataloging cataloging;
    private final FileCover cover;
    private final CaseFiles cases;
    private final CasePapers papers;
    private final Agreements agreements;
    private final Organizations organizations;
    private final Tasks tasks;
    private final Journal journal;
    private final int yearsKept;
    private final Clock clock;

    Archives(
            ArchiveTable table,
            Cataloging cataloging,
            FileCover cover,
            CaseFiles cases,
            CasePapers papers,
            Agreements agreements,
            Organizations organizations,
            Tasks tasks,
            Journal journal,
            @Value("${fengqiao.archive-years}") int yearsKept,
            Clock clock) {
        this.table = table;
        this.cataloging = cataloging;
        this.cover = cover;
        this.cases = cases;
        this.papers = papers;
        this.agreements = agreements;
        this.organizations = organizations;
        this.tasks = tasks;
        this.journal = journal;
        this.yearsKept = yearsKept;
        this.clock = clock;
    }

    /** What the file of a case would hold today, and what it still lacks. */
    public Catalog catalog(CaseView view) {
        return cataloging.of(view);
    }

    @Transactional(readOnly = true)
    public Optional<BoundFile> bound(CaseId id) {
        return table.find(id);
    }

    /** Whether both sides have to consent before it is bound: they settled alone (经双方同意归档). */
    @Transactional(readOnly = true)
    public boolean needsConsent(CaseId id) {
        return agreements
                .inEffect(id)
                .filter(agreement -> agreement.kind() == AgreementKind.SETTLEMENT)
                .isPresent();
    }

    /** Each side says it once; with the second word the file can be bound, or never is. False if it cannot be said. */
    @Transactional
    public boolean say(CaseId id, boolean given, Actor by) {
        var view = cases.find(id, by).orElse(null);
        var side = view == null ? null : view.own();
        if (side == null
                || !needsConsent(id)
                || !table.insert(id, new Consent(side, given), by.person(), clock.instant())) {
            return false;
        }
        journal.record(
                Chain.ofCase(id),
                by.as(side.hat()),
                Act.of("archive.consent", Map.of("given", Boolean.toString(given))));
        tasks.finishOf(id, side == Side.APPLICANT ? Turn.APPLICANT : Turn.RESPONDENT, by, ArchiveListener.CONSENT);
        if (Consent.isRefused(table.consents(id))) {
            tasks.finish(id, by, ArchiveListener.BIND);
        }
        return true;
    }

    /** What the sides said so far. */
    @Transactional(readOnly = true)
    List<Consent> consents(CaseId id) {
        return table.consents(id);
    }

    /** Binds the file of a case that is over: the cover with the catalog is made and sealed. A second time it is the same one. */
    @Transactional
    public BindResult bind(CaseId id, Actor by) {
        var view = cases.find(id, by).orElse(null);
        if (view == null) {
            return new BindResult.NotFound();
        }
        journal.hold(Chain.ofCase(id));
        var before = table.find(id);
        if (before.isPresent()) {
            return new BindResult.Bound(before.get());
        }
        if (!view.stage().isFinal()) {
            return new BindResult.NotOver();
        }
        if (needsConsent(id) && !Consent.isGivenByAll(table.consents(id))) {
            return new BindResult.NoConsent();
        }
        var catalog = cataloging.of(view);
        if (!catalog.missing().isEmpty()) {
            return new BindResult.Incomplete(catalog.missing());
        }
        var now = clock.instant();
        var until = Days.of(now).plusYears(yearsKept);
        var organization = organizations.find(view.handlingOrganization()).orElseThrow();
        var made = papers.issue(id, cover.of(view, organization, catalog, now, until), EnumSet.noneOf(Side.class), by);
        var file = new BoundFile(id, made.id(), now, until);
        table.insert(file, by.person());
        journal.record(
                Chain.ofCase(id),
                by,
                Act.of(
                        "archive.bind",
                        Map.of(
                                "cover",
                                made.id().text(),
                                "lines",
                                Integer.toString(catalog.lines().size()))));
        tasks.finish(id, by, ArchiveListener.BIND);
        return new BindResult.Bound(file);
    }
}
