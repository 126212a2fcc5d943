package org.fengqiao.platform;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void a_module_reaches_only_the_faces_of_those_it_names() {
        ApplicationModules.of(Fengqiao.class).verify();
    }
}
