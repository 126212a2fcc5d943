package org.fengqiao.platform.delivery;

import org.fengqiao.platform.web.Open;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows a demonstration's messages; there is no such route in production. */
@Controller
@ConditionalOnProperty(name = "fengqiao.mode", havingValue = "demo")
class OutboxController {

    private final MessageTable table;

    OutboxController(MessageTable table) {
        this.table = table;
    }

    @Open
    @GetMapping("/demo/outbox")
    ModelAndView outbox() {
        return new ModelAndView("delivery/outbox").addObject("messages", table.newest(50));
    }
}
