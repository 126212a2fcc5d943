package org.fengqiao.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import org.fengqiao.platform.web.For;
import org.fengqiao.platform.web.Open;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMapping;

class RoutesTest {

    @Test
    void every_route_says_whom_it_admits() {
        methods()
                .that()
                .areMetaAnnotatedWith(RequestMapping.class)
                .should()
                .beAnnotatedWith(Open.class)
                .orShould()
                .beAnnotatedWith(For.class)
                .check(Sources.classes());
    }
}
