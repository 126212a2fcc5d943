package org.fengqiao.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole application on a real database, at a port of its own and with {@code MockMvc} too. Before each test the tables are as the
 * migrations left them and the clock ({@link TestClock}) is back at its start. Jobs do not run by themselves. One application serves all tests
 * that do not change its beans.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = Fengqiao.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
@Import(PlatformTestBeans.class)
@ExtendWith(FreshStart.class)
@Tag("platform")
public @interface PlatformTest {

    /** Whether each test finds what the application loads for demonstrations when it starts. */
    boolean demonstration() default false;
}
