package org.fengqiao.platform.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.fengqiao.platform.organization.Organizations;
import org.fengqiao.platform.place.Packs;
import org.fengqiao.platform.web.Languages;
import org.fengqiao.platform.web.Open;
import org.fengqiao.platform.web.TextSize;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The way in (P01), who can help (P02), how the page reads, and what becomes of one's data. */
@Controller
class HomeController {

    private final Organizations organizations;
    private final Packs packs;

    HomeController(Organizations organizations, Packs packs) {
        this.organizations = organizations;
        this.packs = packs;
    }

    @Open
    @GetMapping("/")
    ModelAndView home() {
        return new ModelAndView("portal/home");
    }

    /** The constant address in every text message to a worker. */
    @Open
    @GetMapping("/m")
    String fromMessage() {
        return "redirect:/cases";
    }

    @Open
    @GetMapping("/help")
    ModelAndView help() {
        var bodies = packs.all().stream()
                .flatMap(pack -> organizations.mediatingWithin(pack.place()).stream())
                .toList();
        return new ModelAndView("portal/help", Map.of("organizations", bodies));
    }

    @Open
    @GetMapping("/privacy")
    ModelAndView privacy() {
        return new ModelAndView("portal/privacy");
    }

    @Open
    @GetMapping("/reading")
    ModelAndView reading() {
        return new ModelAndView("portal/reading", Map.of("sizes", TextSize.values(), "languages", Languages.ALL));
    }

    @Open
    @PostMapping("/reading")
    String chooseSize(@RequestParam String size, HttpServletRequest request, HttpServletResponse response) {
        Arrays.stream(TextSize.values())
                .filter(known -> known.code().equals(size))
                .findFirst()
                .ifPresent(known -> response.addHeader(
                        HttpHeaders.SET_COOKIE,
                        ResponseCookie.from("text-size", known.code())
                                .path("/")
                                .maxAge(Duration.ofDays(365))
                                .httpOnly(true)
                                .secure(request.isSecure())
                                .sameSite("Lax")
                                .build()
                                .toString()));
        return "redirect:/";
    }
}
