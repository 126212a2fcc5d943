package org.fengqiao.platform.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fengqiao.platform.Browser;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.mediation.AMediation;
import org.fengqiao.platform.room.Lane;
import org.fengqiao.platform.room.Lanes;
import org.fengqiao.platform.room.WriteMessage;
import org.fengqiao.platform.room.WriteResult;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Who gets to the pages of a mediation, and how an open table is told what it missed. */
@PlatformTest(demonstration = true)
class ReachingTheTableTest {

    private static final List<String> OF_THE_MEDIATOR = List.of(
            "/table", "/table/live", "/table/proposal", "/sessions", "/facts", "/end", "/step-aside", "/offers");

    private static final List<String> OF_A_PARTY =
            List.of("/room", "/room/latest", "/room/leave", "/room/other-mediator");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Lanes lanes;

    @Test
    void the_mediator_of_the_case_reaches_its_table_and_no_other_member_of_staff_does() {
        var it = AMediation.begun(application);
        try (var browser = new Browser(port)) {
            var mediator = browser.desk();
            Browser.signInAtTheDesk(mediator, "zhoumin");
            var colleague = browser.desk();
            Browser.signInAtTheDesk(colleague, "linhe");
            var dispatcher = browser.desk();
            Browser.signInAtTheDesk(dispatcher, "wuqing");
            var stranger = browser.desk();
            for (var path : OF_THE_MEDIATOR) {
                var address = "/desk/cases/" + it.id().text() + path;
                assertThat(status(mediator, address)).as(path).isEqualTo(200);
                assertThat(status(colleague, address)).as(path).isEqualTo(404);
                assertThat(status(dispatcher, address)).as(path).isEqualTo(403);
                assertThat(status(stranger, address)).as(path).isEqualTo(302);
            }
            var changes = "/desk/cases/" + it.id().text() + "/table/changes";
            assertThat(status(colleague, changes)).isEqualTo(404);
            assertThat(status(dispatcher, changes)).isEqualTo(403);
            assertThat(status(stranger, changes)).isEqualTo(302);
            for (var path : OF_A_PARTY) {
                assertThat(status(mediator, "/cases/" + it.id().text() + path))
                        .as(path)
                        .isEqualTo(403);
            }
            var decision = "/desk/cases/" + it.id().text() + "/recusal";
            assertThat(status(dispatcher, decision)).isEqualTo(200);
            assertThat(status(mediator, decision)).isEqualTo(403);
        }
    }

    @Test
    void whoever_comes_back_with_the_count_they_knew_is_told_at_once_of_what_they_missed() throws Exception {
        var it = AMediation.begun(application);
        say(it, "一");
        say(it, "二");
        try (var browser = new Browser(port);
                var client = HttpClient.newHttpClient()) {
            var desk = browser.desk();
            Browser.signInAtTheDesk(desk, "zhoumin");
            var response = client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/desk/cases/"
                                    + it.id().text() + "/table/changes?since=0"))
                            .header("Cookie", cookies(desk))
                            .header("Last-Event-ID", "2")
                            .build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            assertThat(response.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/event-stream");
            try (var lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
                assertThat(nextEvent(lines)).containsExactly("id:3", "event:change", "data:3");
                say(it, "三");
                assertThat(nextEvent(lines)).containsExactly("id:4", "event:change", "data:4");
            }
        }
    }

    private void say(AMediation it, String words) {
        var written = lanes.write(new WriteMessage(it.id(), UUID.randomUUID(), Lane.JOINT, words, it.worker()));
        lanes.sendNow(it.id(), ((WriteResult.Written) written).id(), it.worker());
    }

    private static List<String> nextEvent(BufferedReader lines) throws IOException {
        var event = new ArrayList<String>();
        for (var line = lines.readLine();
                line != null && !(line.isEmpty() && !event.isEmpty());
                line = lines.readLine()) {
            if (!line.isEmpty()) {
                event.add(line);
            }
        }
        return event;
    }

    private static int status(Page page, String path) {
        return page.request()
                .get(path, RequestOptions.create().setMaxRedirects(0))
                .status();
    }

    private static String cookies(Page page) {
        return page.context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
    }
}
