package org.fengqiao.platform.start;

import java.time.Duration;
import java.util.Map;
import org.fengqiao.platform.web.Form;
import org.fengqiao.platform.web.Open;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lets time pass in a demonstration, so that deadlines and reminders can be seen; there is no such route in production. */
@Controller
@ConditionalOnProperty(name = "fengqiao.mode", havingValue = "demo")
class ClockController {

    private static final int MOST_HOURS = 60 * 24;

    private final DemonstrationClock clock;

    ClockController(DemonstrationClock clock) {
        this.clock = clock;
    }

    @Open
    @GetMapping("/demo/clock")
    ModelAndView clock() {
        return page(Form.blank());
    }

    @Open
    @PostMapping("/demo/clock")
    ModelAndView letPass(@RequestParam(defaultValue = "") String hours) {
        if (!hours.strip().matches("[0-9]{1,4}") || Integer.parseInt(hours.strip()) > MOST_HOURS) {
            var page = page(Form.of(Map.of("hours", hours))
                    .refused(Form.Error.of("hours", "start.clock.hours-not-understood", MOST_HOURS)));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        clock.letPass(Duration.ofHours(Integer.parseInt(hours.strip())));
        return new ModelAndView("redirect:/demo/clock");
    }

    private ModelAndView page(Form form) {
        return new ModelAndView("start/clock", Map.of("now", clock.instant(), "form", form));
    }
}
