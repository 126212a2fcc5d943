package org.fengqiao.platform.calculation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.fengqiao.platform.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@PlatformTest
class CalculationApiTest {

    private final MockMvc web;

    @Autowired
    CalculationApiTest(MockMvc web) {
        this.web = web;
    }

    @Test
    void anyone_may_have_claims_computed() throws Exception {
        send(
                        "/api/v1/calculations",
                        "{\"claims\":[{\"type\":\"WAGE\",\"inputs\":{\"monthlyWage\":\"3000\",\"days\":6}}]}")
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_JSON))
                .andExpect(jsonPath("$.claims[0].high", equalTo("827.59")));
    }

    @Test
    void anyone_may_have_last_days_counted() throws Exception {
        send("/api/v1/deadlines", "{\"deadlines\":[{\"rule\":\"arb.limit\",\"trigger\":\"2025-03-14\"}]}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.deadlines[0].lastDay", equalTo("2026-03-16")));
    }

    @Test
    void what_cannot_be_taken_is_a_problem_field_by_field() throws Exception {
        send(
                        "/api/v1/calculations",
                        "{\"language\":\"en\",\"claims\":[\"WAGE\"],\"facts\":{\"startedOn\":\"2026-02-30\"}}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.refusals[0].field", equalTo("facts.startedOn")))
                .andExpect(jsonPath("$.refusals[0].problem", equalTo("NO_SUCH_DAY")))
                .andExpect(jsonPath("$.detail", startsWith("facts.startedOn: There is no day")));
    }

    @Test
    void what_is_no_json_is_a_problem_too() throws Exception {
        send("/api/v1/deadlines", "no json")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.refusals[0].problem", equalTo("NOT_JSON")));
    }

    private ResultActions send(String address, String document) throws Exception {
        return web.perform(post(address).contentType(MediaType.APPLICATION_JSON).content(document));
    }
}
