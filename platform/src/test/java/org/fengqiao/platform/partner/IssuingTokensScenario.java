package org.fengqiao.platform.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.fengqiao.platform.Browser;
import org.fengqiao.platform.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest(demonstration = true)
class IssuingTokensScenario {

    private static final String NOBODYS_CASE = "/api/v1/cases/4401-00000000-0000-7000-8000-000000000000";

    @LocalServerPort
    private int port;

    @Test
    void a_token_is_shown_once_lets_its_system_in_and_is_withdrawn() throws Exception {
        try (var browser = new Browser(port)) {
            var desk = browser.desk();
            Browser.signInAtTheDesk(desk, "guiyan");
            desk.navigate("/desk/partners");
            Browser.assertUsableAtBothSizes(desk, "partners");
            desk.fill("[name=name]", "");
            desk.fill("[name=place]", "440113");
            desk.click("main form button.btn");
            assertThat(desk.title()).startsWith("有错误");
            assertThat(desk.inputValue("[name=place]")).isEqualTo("440113");
            Browser.assertUsableAtBothSizes(desk, "partners-error");

            desk.fill("[name=name]", "番禺掌上办事");
            desk.click("main form button.btn");
            var token = desk.innerText("#token");
            Browser.assertUsableAtBothSizes(desk, "partners-token");
            assertThat(status(token)).as("let in, to no case").isEqualTo(404);
            desk.navigate("/desk/partners");
            assertThat(desk.locator("main").innerText()).contains("番禺掌上办事").doesNotContain(token);

            desk.click("tr:has-text('番禺掌上办事') button");
            assertThat(desk.locator("tr:has-text('番禺掌上办事') .tag").count()).isOne();
            assertThat(status(token)).isEqualTo(401);
        }
    }

    private int status(String token) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + NOBODYS_CASE))
                    .header("Authorization", "Bearer " + token)
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
