package org.fengqiao.platform.linkage;

import static org.fengqiao.platform.web.Responses.notFound;
import static org.fengqiao.platform.web.Responses.refused;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CasePaper;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.document.ServedPaper;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.web.For;
import org.fengqiao.platform.web.Form;
import org.fengqiao.platform.web.Responses;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Not agreed, or not paid (P17): all ways on, shown evenly; what each hands over and what it never does; sending it with one tap. */
@Controller
class ExitController {

    private final Packets packets;
    private final Supplements supplements;
    private final CaseFiles cases;

    ExitController(Packets packets, Supplements supplements, CaseFiles cases) {
        this.packets = packets;
        this.supplements = supplements;
        this.cases = cases;
    }

    @For(Hat.PARTY)
    @GetMapping("/cases/{id}/exit")
    ModelAndView exits(@PathVariable String id, Actor actor) {
        return exitsPage(find(id, actor), Form.blank());
    }

    /** What would go where, before anything goes. */
    @For(Hat.PARTY)
    @GetMapping("/cases/{id}/exit/{kind}")
    ModelAndView handOver(@PathVariable String id, @PathVariable String kind, Actor actor) {
        var view = find(id, actor);
        var exit = packets.exit(view, side(view), kind(kind));
        return exit.isOpen()
                ? new ModelAndView(
                        "linkage/handOver", Map.of("view", view, "exit", exit, "contents", packets.preview(view, exit)))
                : new ModelAndView("redirect:" + LinkageTasks.exits(view.id()));
    }

    /** The paper that would go, marked as a preview. */
    @For(Hat.PARTY)
    @GetMapping("/cases/{id}/exit/{kind}/preview")
    ResponseEntity<byte[]> preview(@PathVariable String id, @PathVariable String kind, Actor actor) {
        var view = find(id, actor);
        var exit = packets.exit(view, side(view), kind(kind));
        if (!exit.isOpen()) {
            throw notFound();
        }
        return ServedPaper.of(exit.kind().path(), packets.previewPaper(view, exit));
    }

    @For(Hat.PARTY)
    @PostMapping("/cases/{id}/exit/{kind}")
    ModelAndView send(@PathVariable String id, @PathVariable String kind, Actor actor) {
        var view = find(id, actor);
        return switch (packets.send(view.id(), kind(kind), actor)) {
            case SendResult.Sent _, SendResult.WaitsForOtherSide _ ->
                new ModelAndView("redirect:" + LinkageTasks.exits(view.id()));
            case SendResult.NotFound() -> throw notFound();
            case SendResult.NotOpen(var why) ->
                refused(exitsPage(
                        find(id, actor),
                        Form.blank().refused(Form.Error.of("main", "linkage.exit.why." + why.name()))));
        };
    }

    @For(Hat.PARTY)
    @GetMapping("/cases/{id}/packets/{packet}")
    ModelAndView gaps(@PathVariable String id, @PathVariable String packet, Actor actor) {
        var view = find(id, actor);
        return PacketId.parse(packet)
                .flatMap(packetId -> supplements.find(packetId, actor))
                .map(found -> gapsPage(view, found, Form.blank()))
                .orElseGet(() -> new ModelAndView("redirect:" + LinkageTasks.exits(view.id())));
    }

    @For(Hat.PARTY)
    @PostMapping("/cases/{id}/packets/{packet}")
    ModelAndView supply(
            @PathVariable String id,
            @PathVariable String packet,
            @RequestParam Map<String, String> typed,
            Actor actor) {
        var view = find(id, actor);
        var packetId = PacketId.parse(packet).orElseThrow(Responses::notFound);
        var found = supplements.find(packetId, actor).orElseThrow(Responses::notFound);
        var supplied = found.gaps().stream()
                .map(gap -> typed.getOrDefault("gap-" + gap.ordinal(), ""))
                .toList();
        var form = Form.of(typed);
        return switch (supplements.supply(packetId, supplied, actor)) {
            case SupplyResult.Supplied _ -> new ModelAndView("redirect:" + LinkageTasks.exits(view.id()));
            case SupplyResult.NotFound() -> throw notFound();
            case SupplyResult.Unanswered(var ordinal) ->
                refused(gapsPage(
                        view, found, form.refused(Form.Error.of("gap-" + ordinal, "linkage.gaps.unanswered"))));
            case SupplyResult.TooLong(var ordinal, var length, var longest) ->
                refused(gapsPage(
                        view,
                        found,
                        form.refused(Form.Error.of("gap-" + ordinal, "linkage.gaps.too-long", length, longest))));
        };
    }

    private ModelAndView exitsPage(CaseView view, Form form) {
        var exits = packets.exits(view, side(view));
        return new ModelAndView(
                "linkage/exits",
                Map.of(
                        "view", view,
                        "form", form,
                        "exits", exits,
                        "sent", sent(exits),
                        "papers", papers(exits, side(view))));
    }

    private static List<Packet> sent(List<Exit> exits) {
        return exits.stream()
                .map(Exit::packet)
                .filter(Objects::nonNull)
                .filter(packet -> packet.sentAt() != null)
                .toList();
    }

    /** What this side may read of each packet that went out. */
    private Map<PacketId, List<CasePaper>> papers(List<Exit> exits, Side side) {
        return sent(exits).stream()
                .collect(Collectors.toMap(
                        Packet::id,
                        packet -> packets.papersOf(packet).stream()
                                .filter(paper -> paper.readers().contains(side))
                                .toList()));
    }

    private static ModelAndView gapsPage(CaseView view, Packet packet, Form form) {
        return new ModelAndView("linkage/gaps", Map.of("view", view, "packet", packet, "form", form));
    }

    private CaseView find(String id, Actor actor) {
        return CaseId.parse(id)
                .flatMap(caseId -> cases.find(caseId, actor))
                .filter(view -> view.own() != null)
                .orElseThrow(Responses::notFound);
    }

    private static Side side(CaseView view) {
        return Optional.ofNullable(view.own()).orElseThrow();
    }

    private static PacketKind kind(String name) {
        return Arrays.stream(PacketKind.values())
                .filter(kind -> kind.path().equals(name))
                .findFirst()
                .orElseThrow(Responses::notFound);
    }
}
