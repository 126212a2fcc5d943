package org.fengqiao.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RefusalsTest {

    @Test
    void every_declared_refusal_is_returned_by_some_code() {
        var made = Sources.classes().stream()
                .flatMap(type -> type.getConstructorCallsFromSelf().stream())
                .filter(call -> !call.getOriginOwner().equals(call.getTargetOwner()))
                .map(JavaConstructorCall::getTargetOwner)
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
        var declared = Sources.classes().stream()
                .filter(RefusalsTest::isRefusal)
                .filter(JavaClass::isRecord)
                .map(JavaClass::getName)
                .toList();

        assertThat(declared)
                .isNotEmpty()
                .filteredOn(name -> !made.contains(name))
                .isEmpty();
    }

    @Test
    void no_fault_is_swallowed() throws IOException {
        assertThat(Sources.holding("catch \\((Exception|RuntimeException|Throwable) ", "java", ".java"))
                .isEmpty();
    }

    private static boolean isRefusal(JavaClass type) {
        return type.getAllRawInterfaces().stream()
                .anyMatch(parent -> parent.getSimpleName().equals("Refused"));
    }
}
