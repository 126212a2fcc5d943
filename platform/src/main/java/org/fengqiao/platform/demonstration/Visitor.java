package org.fengqiao.platform.demonstration;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;

/** Somebody at a browser without script (访问者): opens pages, follows links, fills forms and presses buttons by what they say. */
final class Visitor {

    private static final String BOUNDARY = "fengqiao-demonstration-part";
    private static final String MULTIPART = "multipart/form-data";

    private final URI platform;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();
    private Document page = new Document("");

    Visitor(URI platform) {
        this.platform = platform;
    }

    /** @throws DemonstrationFailed if there is no such page */
    Visitor open(String path) {
        return show(send(HttpRequest.newBuilder(platform.resolve(path)).GET()));
    }

    boolean exists(String path) {
        return send(HttpRequest.newBuilder(platform.resolve(path)).GET()).statusCode() == 200;
    }

    /** Follows the first link that says this. */
    Visitor follow(String words) {
        return open(saying("a[href]", words).attr("href"));
    }

    /** Follows the first link that stands there. */
    Visitor followTo(String selector) {
        return open(first(selector).attr("href"));
    }

    boolean offers(String words) {
        return !page.select("main a[href], main button").stream()
                .filter(element -> element.text().contains(words))
                .toList()
                .isEmpty();
    }

    Visitor fill(String name, String value) {
        var field = field(name);
        if (field.normalName().equals("textarea")) {
            field.text(value);
        } else {
            field.val(value);
        }
        return this;
    }

    /** Fills a field, or chooses from a list. */
    Visitor select(String name, String value) {
        var field = field(name);
        if (!field.normalName().equals("select")) {
            return fill(name, value);
        }
        field.select("option")
                .forEach(option -> option.attr("selected", option.val().equals(value)));
        return this;
    }

    /** Chooses from a list the first that says this. */
    Visitor selectSaying(String name, String words) {
        return select(
                name,
                first("main [name=%s] option:contains(%s)".formatted(name, words))
                        .val());
    }

    /** Chooses one of several answers, or ticks a box. */
    Visitor choose(String name, String value) {
        var wanted = first("main [name=%s][value=%s]".formatted(name, value));
        if (wanted.attr("type").equals("radio")) {
            page.select("main [name=%s]".formatted(name)).forEach(other -> other.removeAttr("checked"));
        }
        wanted.attr("checked", true);
        return this;
    }

    boolean asks(String name) {
        return !page.select("main [name=%s]".formatted(name)).isEmpty();
    }

    /** Presses the first button that says this, with all that stands in its form. */
    Visitor press(String words) {
        var button = saying("button", words);
        if (!(button.closest("form") instanceof FormElement form)) {
            throw failed("the button " + words + " belongs to no form");
        }
        var fields = form.formData();
        if (button.hasAttr("name")) {
            fields.add(org.jsoup.helper.HttpConnection.KeyVal.create(button.attr("name"), button.attr("value")));
        }
        var action = button.hasAttr("formaction") ? button.attr("formaction") : form.attr("action");
        var target = HttpRequest.newBuilder(URI.create(page.location()).resolve(action));
        return show(send(
                form.attr("enctype").equals(MULTIPART)
                        ? target.header("Content-Type", MULTIPART + "; boundary=" + BOUNDARY)
                                .POST(parts(
                                        fields, form.select("input[type=file]").eachAttr("name")))
                        : target.header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(encoded(fields)))));
    }

    String text() {
        return page.select("main").text();
    }

    /** The text of the first that stands there. */
    String textAt(String selector) {
        return first(selector).text();
    }

    Elements all(String selector) {
        return page.select(selector);
    }

    String path() {
        return URI.create(page.location()).getPath();
    }

    /** What a link leads to, as it came. */
    byte[] download(String path) {
        return send(HttpRequest.newBuilder(platform.resolve(path)).GET()).body();
    }

    private Element field(String name) {
        return first("main [name=%s]".formatted(name));
    }

    private Element first(String selector) {
        var found = page.selectFirst(selector);
        if (found == null) {
            throw failed("there is no " + selector);
        }
        return found;
    }

    private Element saying(String selector, String words) {
        return page.select("main " + selector).stream()
                .filter(element -> element.text().contains(words))
                .findFirst()
                .orElseThrow(() -> failed("nothing says " + words));
    }

    private Visitor show(HttpResponse<byte[]> response) {
        page = Jsoup.parse(
                new String(response.body(), StandardCharsets.UTF_8),
                response.uri().toString());
        if (response.statusCode() >= 400) {
            throw failed("status " + response.statusCode());
        }
        return this;
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return http.send(request.header("Accept-Language", "zh-CN").build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new DemonstrationFailed("The platform does not answer: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemonstrationFailed("Interrupted");
        }
    }

    private DemonstrationFailed failed(String why) {
        return new DemonstrationFailed("%s: %s. The page says: %s".formatted(page.location(), why, text()));
    }

    private static String encoded(List<KeyVal> fields) {
        return fields.stream()
                .map(field -> URLEncoder.encode(field.key(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** A file that was not chosen travels as one without name and content. */
    private static BodyPublisher parts(List<KeyVal> fields, List<String> files) {
        var body = new StringBuilder();
        for (var field : fields) {
            body.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
                    .formatted(
                            BOUNDARY,
                            field.key(),
                            files.contains(field.key()) ? "; filename=\"\"" : "",
                            field.value()));
        }
        return BodyPublishers.ofString(body + "--" + BOUNDARY + "--\r\n");
    }
}
