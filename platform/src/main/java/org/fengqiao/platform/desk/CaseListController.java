package org.fengqiao.platform.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fengqiao.law.ClaimType;
import org.fengqiao.platform.account.Staff;
import org.fengqiao.platform.casefile.CaseDate;
import org.fengqiao.platform.casefile.CaseFilter;
import org.fengqiao.platform.casefile.CaseList;
import org.fengqiao.platform.casefile.CaseQuery;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.place.Divisions;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.shared.PlaceCode;
import org.fengqiao.platform.web.For;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of cases (案件列表): the address is the filter. */
@Controller
class CaseListController {

    private static final List<Integer> SIZES = List.of(25, 50, 100);

    private final CaseList cases;
    private final Staff staff;
    private final Divisions divisions;

    CaseListController(CaseList cases, Staff staff, Divisions divisions) {
        this.cases = cases;
        this.staff = staff;
        this.divisions = divisions;
    }

    @GetMapping("/desk/cases")
    @For({Hat.MEDIATOR, Hat.DISPATCHER, Hat.SEAL_KEEPER, Hat.OFFICIAL})
    ModelAndView list(@RequestParam Map<String, String> parameters, Actor actor) {
        var query = query(parameters);
        var page = cases.page(query, actor);
        if (isOneCaseLookedFor(query) && page.rows().size() == 1) {
            return new ModelAndView(
                    "redirect:/desk/cases/" + page.rows().getFirst().id().text());
        }
        var place = query.place();
        return new ModelAndView("desk/cases")
                .addObject("query", query)
                .addObject("list", page)
                .addObject("address", new ListAddress(Map.copyOf(parameters)))
                .addObject("sizes", SIZES)
                .addObject("mediators", mediators(actor))
                .addObject("placeName", place == null ? "" : divisions.fullName(place));
    }

    /** Somebody typed a number or a name and nothing else: one hit is opened at once. */
    private static boolean isOneCaseLookedFor(CaseQuery query) {
        return !query.text().isBlank()
                && query.filter() == CaseFilter.ALL
                && query.stage() == null
                && query.claim() == null
                && query.after() == null;
    }

    private Map<UUID, String> mediators(Actor actor) {
        var organization = actor.organization();
        return organization == null
                ? Map.of()
                : staff.membersOf(organization, Hat.MEDIATOR).stream()
                        .collect(Collectors.toMap(Staff.Member::person, Staff.Member::name));
    }

    /** What the address asks; a part that cannot be read narrows nothing. */
    private static CaseQuery query(Map<String, String> address) {
        var place = address.getOrDefault("place", "");
        var size = SIZES.stream()
                .filter(one -> one.toString().equals(address.get("size")))
                .findFirst()
                .orElse(CaseQuery.SMALLEST);
        var dated = constant(CaseDate.class, address.get("dated"));
        return new CaseQuery(
                CaseFilter.of(address.getOrDefault("filter", "")),
                constant(Stage.class, address.get("stage")),
                constant(ClaimType.class, address.get("claim")),
                PlaceCode.isPlaceCode(place) ? new PlaceCode(place) : null,
                dated == null ? CaseDate.SUBMITTED : dated,
                day(address.get("from")),
                day(address.get("to")),
                address.getOrDefault("q", "").strip(),
                size,
                CaseQuery.Mark.parse(address.getOrDefault("after", "")).orElse(null));
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String code) {
        return code == null
                ? null
                : Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equals(code.toUpperCase(Locale.ROOT)))
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
