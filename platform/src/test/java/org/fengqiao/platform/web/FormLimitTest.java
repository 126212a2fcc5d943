package org.fengqiao.platform.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.time.Duration;
import org.fengqiao.platform.TestClock;
import org.fengqiao.platform.shared.Hat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

class FormLimitTest {

    private static final int LIMIT = 60;
    private static final String HERE = "203.0.113.7";

    private final TestClock clock = new TestClock();
    private MockMvc web;
    private Pages pages;

    @BeforeEach
    void set_up() throws IOException {
        pages = new Pages(Texts.fromClasspath(), "production");
        web = MockMvcBuilders.standaloneSetup(new Routes())
                .setControllerAdvice(new Faults(pages, clock))
                .addInterceptors(new FormLimit(LIMIT, clock))
                .setViewResolvers((name, _) -> (given, request, response) -> {
                    response.setCharacterEncoding("UTF-8");
                    var model = requireNonNull(given);
                    var page = (Page) requireNonNull(model.get("page"));
                    response.getWriter()
                            .write(page.text("web.fault." + model.get("kind") + ".title")
                                    + page.text("web.fault." + model.get("kind") + ".text"));
                })
                .build();
    }

    @Test
    void sixty_forms_a_minute_are_taken_and_the_next_is_told_what_to_do() throws Exception {
        for (int i = 0; i < LIMIT; i++) {
            assertThat(send(post("/open"), HERE).getStatus()).isEqualTo(200);
        }

        var refused = send(post("/open"), HERE);

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
        assertThat(refused.getContentAsString()).contains("请等一分钟", "填过的还在", "12333");
    }

    @Test
    void whoever_waits_may_go_on() throws Exception {
        exhaust(HERE);

        clock.advance(Duration.ofSeconds(1));
        assertThat(send(post("/open"), HERE).getStatus()).isEqualTo(200);
        assertThat(send(post("/open"), HERE).getStatus()).isEqualTo(429);
        clock.advance(Duration.ofMinutes(1));
        for (int i = 0; i < LIMIT; i++) {
            assertThat(send(post("/open"), HERE).getStatus()).isEqualTo(200);
        }
    }

    @Test
    void each_address_is_counted_for_itself_and_a_subscribers_own_addresses_as_one() throws Exception {
        exhaust(HERE);
        assertThat(send(post("/open"), "203.0.113.8").getStatus()).isEqualTo(200);

        exhaust("2001:db8:1:2::1");
        assertThat(send(post("/open"), "2001:db8:1:2:ffff::9").getStatus()).isEqualTo(429);
        assertThat(send(post("/open"), "2001:db8:1:3::1").getStatus()).isEqualTo(200);
    }

    @Test
    void reading_sending_signed_in_and_parts_of_files_are_not_counted() throws Exception {
        exhaust(HERE);

        assertThat(send(get("/open"), HERE).getStatus()).isEqualTo(200);
        assertThat(send(post("/signed-in"), HERE).getStatus()).isEqualTo(200);
        assertThat(send(post("/parts").contentType(MediaType.APPLICATION_OCTET_STREAM), HERE)
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void another_system_is_answered_in_its_own_way() throws Exception {
        exhaust(HERE);

        var refused = send(post("/api/open"), HERE);

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getContentType()).isEqualTo("application/problem+json");
        assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
        assertThat(refused.getContentAsString()).contains("\"status\":429", "reference");
    }

    private void exhaust(String address) throws Exception {
        for (int i = 0; i < LIMIT; i++) {
            assertThat(send(post("/open"), address).getStatus()).isEqualTo(200);
        }
        assertThat(send(post("/open"), address).getStatus()).isEqualTo(429);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, String address) throws Exception {
        return web.perform(request.with(sent -> {
                    sent.setRemoteAddr(address);
                    sent.addPreferredLocale(Languages.MAINLAND);
                    return sent;
                }))
                .andReturn()
                .getResponse();
    }

    /** Routes of every kind there is. */
    @Controller
    static class Routes {

        @Open
        @PostMapping({"/open", "/api/open"})
        @ResponseBody
        String form() {
            return "";
        }

        @Open
        @GetMapping("/open")
        @ResponseBody
        String page() {
            return "";
        }

        @Open
        @PostMapping(path = "/parts", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
        @ResponseBody
        String part() {
            return "";
        }

        @For(Hat.PARTY)
        @PostMapping("/signed-in")
        @ResponseBody
        String own() {
            return "";
        }
    }
}
