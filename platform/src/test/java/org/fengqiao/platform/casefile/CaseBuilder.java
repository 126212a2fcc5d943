package org.fengqiao.platform.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.Money;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.PhoneNumber;
import org.fengqiao.platform.shared.PlaceCode;
import org.fengqiao.platform.shared.TimeOrderedUuid;
import org.jspecify.annotations.Nullable;

/** A case as an application would open it: unpaid wages of 9,300 yuan. What a test does not name is valid, what it names matters. */
public final class CaseBuilder {

    private Instant at = Instant.parse("2026-03-02T01:00:00Z");
    private PlaceCode place = new PlaceCode("440113102");
    private UUID organization = new UUID(1, 1);
    private PlaceCode handlingPlace = new PlaceCode("440113102");
    private UUID person = new UUID(2, 2);
    private String applicant = "张三友";
    private @Nullable PhoneNumber phone = new PhoneNumber("13800001234");
    private String respondent = "某某建筑劳务有限公司";
    private @Nullable String creditCode;
    private @Nullable PhoneNumber respondentPhone;
    private @Nullable String respondentAddress;
    private int workers = 1;
    private boolean urgent;
    private Route route = Route.MEDIATE;
    private List<ClaimType> claims = List.of(ClaimType.WAGE);
    private final List<Element> elements = new ArrayList<>();

    private CaseBuilder() {}

    public static CaseBuilder aCase() {
        return new CaseBuilder();
    }

    public CaseBuilder at(Instant moment) {
        at = moment;
        return this;
    }

    public CaseBuilder inPlace(String code) {
        place = new PlaceCode(code);
        return this;
    }

    public CaseBuilder handledBy(UUID body, PlaceCode reach) {
        organization = body;
        handlingPlace = reach;
        return this;
    }

    public CaseBuilder by(UUID applicantPerson) {
        person = applicantPerson;
        return this;
    }

    public CaseBuilder applicant(String name, String phoneNumber) {
        applicant = name;
        phone = new PhoneNumber(phoneNumber);
        return this;
    }

    public CaseBuilder against(String employer) {
        respondent = employer;
        return this;
    }

    public CaseBuilder creditCode(String code) {
        creditCode = code;
        return this;
    }

    public CaseBuilder respondentPhone(String phoneNumber) {
        respondentPhone = new PhoneNumber(phoneNumber);
        return this;
    }

    public CaseBuilder respondentAddress(String address) {
        respondentAddress = address;
        return this;
    }

    public CaseBuilder workers(int count) {
        workers = count;
        return this;
    }

    public CaseBuilder urgent() {
        urgent = true;
        return this;
    }

    public CaseBuilder route(Route chosen) {
        route = chosen;
        return this;
    }

    public CaseBuilder claiming(ClaimType... types) {
        claims = List.of(types);
        return this;
    }

    public CaseBuilder told(Element element) {
        elements.add(element);
        return this;
    }

    public OpenCase build() {
        var figure = Money.ofFen(930_000);
        return new OpenCase(
                CaseId.next(place.region(), at),
                place,
                route,
                "老板欠我三个月工资，一共 9300 元。",
                null,
                workers,
                urgent,
                List.of(
                        new Party(id(), Side.APPLICANT, PartyKind.WORKER, applicant, phone, null, null, null, null),
                        new Party(
                                id(),
                                Side.RESPONDENT,
                                PartyKind.EMPLOYER,
                                respondent,
                                respondentPhone,
                                null,
                                creditCode,
                                null,
                                respondentAddress)),
                claims.stream()
                        .map(type -> new CaseClaim(id(), type, figure, figure, null, TRACE, "rulebook"))
                        .toList(),
                List.copyOf(elements),
                List.of(),
                figure,
                figure,
                organization,
                handlingPlace,
                "place",
                Actor.party(person));
    }

    /** Opens it and gives back its id. */
    public CaseId openIn(CaseFiles files) {
        var command = build();
        files.open(command);
        return command.id();
    }

    private UUID id() {
        return TimeOrderedUuid.at(at);
    }

    private static final String TRACE = """
            {"step":"wage.sum","numbers":["9,300"],"rule":{"id":"unpaid_wages","version":"1","law":"劳动合同法","article":"30",
             "from":"2008-01-01","verified":"true"},"beneath":[]}""";
}
