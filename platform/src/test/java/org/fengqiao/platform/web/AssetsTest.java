package org.fengqiao.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.fengqiao.platform.PlatformTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@PlatformTest
class AssetsTest {

    @Autowired
    private MockMvc web;

    @ParameterizedTest
    @ValueSource(strings = {"desk.css", "desk.js", "portal.js", "live.js", "htmx.min.js"})
    void whatever_a_page_names_is_there_and_kept_for_a_month(String name) throws Exception {
        var asset = asked(name, "identity");
        assertThat(asset.getStatus()).isEqualTo(200);
        assertThat(asset.getContentAsByteArray()).isNotEmpty();
        assertThat(asset.getHeader("Cache-Control")).isEqualTo("max-age=2592000, public");
    }

    @Test
    void what_lies_there_packed_goes_out_packed() throws Exception {
        var whole = asked("htmx.min.js", "identity");
        var packed = asked("htmx.min.js", "gzip");
        assertThat(packed.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.getContentType()).isEqualTo(whole.getContentType());
        assertThat(packed.getContentAsByteArray().length).isLessThan(whole.getContentAsByteArray().length / 2);
    }

    private MockHttpServletResponse asked(String name, String encoding) throws Exception {
        return web.perform(get("/assets/" + name).header("Accept-Encoding", encoding))
                .andReturn()
                .getResponse();
    }
}
