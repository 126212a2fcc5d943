package org.fengqiao.platform.partner;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The body of an application as another system sends it; whatever a test does not name is good. */
final class AnApplication {

    private final Map<String, Object> body = new LinkedHashMap<>(Map.of(
            "story",
            "老板拖欠我三个月工资，每月3100元，二月把我辞退了",
            "claims",
            List.of(Map.of("type", "WAGE", "amount", "9300")),
            "applicant",
            Map.of("name", "张三友", "phone", "138 0000 1234", "identityNumber", "11010519491231002X"),
            "employer",
            Map.of("name", "石楼某某五金厂", "phone", "13900005678"),
            "place",
            "440113105",
            "elements",
            Map.of("STARTED_ON", "2024-03", "ENDED_ON", "2026-02-10"),
            "route",
            "MEDIATE",
            "consent",
            true));

    static AnApplication anApplication() {
        return new AnApplication();
    }

    AnApplication with(String field, Object value) {
        body.put(field, value);
        return this;
    }

    AnApplication without(String field) {
        body.remove(field);
        return this;
    }

    String json() {
        return JsonMapper.shared().writeValueAsString(body);
    }
}
