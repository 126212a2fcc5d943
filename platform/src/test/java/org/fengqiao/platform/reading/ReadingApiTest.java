package org.fengqiao.platform.reading;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import org.fengqiao.platform.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.json.JsonMapper;

@PlatformTest
class ReadingApiTest {

    private static final String STORY = "老板拖欠我三个月工资，每月4500元，上个月把我辞退了";

    @Autowired
    private MockMvc system;

    @Test
    void a_story_is_answered_with_what_was_understood() throws Exception {
        send(Map.of("id", "a1", "text", STORY, "asOf", "2026-06-15"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_JSON))
                .andExpect(jsonPath("$.id").value("a1"))
                .andExpect(jsonPath("$.claims[0].type").value("WAGE"))
                .andExpect(jsonPath("$.amounts[0].value").value(4500))
                .andExpect(jsonPath("$.dates[0].iso").value("2026-05"))
                .andExpect(jsonPath("$.workers_named").isEmpty());
    }

    @Test
    void what_cannot_be_read_is_refused_as_a_problem_with_its_code() throws Exception {
        send(Map.of("text", STORY)).andExpect(status().isOk());

        refused(Map.of("id", "a1"), "text-missing");
        refused(Map.of("text", "字".repeat(20_001)), "text-too-long");
        refused(Map.of("text", STORY, "asOf", "15.6.2026"), "as-of-not-a-day");
    }

    @Test
    void what_is_no_json_is_a_problem_too() throws Exception {
        system.perform(post("/api/v1/readings")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("欠薪"))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").value("not-json"));
    }

    private void refused(Map<String, String> story, String code) throws Exception {
        send(story)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").value(code));
    }

    private ResultActions send(Map<String, String> story) throws Exception {
        return system.perform(post("/api/v1/readings")
                .contentType(MediaType.APPLICATION_JSON)
                .content(JsonMapper.shared().writeValueAsString(story)));
    }
}
