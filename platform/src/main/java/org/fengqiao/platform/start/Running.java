package org.fengqiao.platform.start;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The platform while it runs (运行中的平台). Closing ends the application first and the database after it. */
final class Running implements AutoCloseable {

    private final Installation installation;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable ConfigurableApplicationContext context;

    Running(Settings settings) {
        this.installation = new Installation(settings);
    }

    /** The whole platform with its pages. */
    ConfigurableApplicationContext startServing(Class<?> application) {
        installation.open();
        return boot(application, installation.properties());
    }

    /** Only what is asked for, without jobs; beside a running platform too. Its pages are at a port of this machine that nobody is told. */
    ConfigurableApplicationContext startAside(Class<?> application) {
        installation.openAside();
        var properties = new TreeMap<>(installation.properties());
        properties.put("fengqiao.jobs", false);
        properties.put("spring.main.lazy-initialization", true);
        properties.put("server.address", "127.0.0.1");
        properties.put("server.port", 0);
        return boot(application, properties);
    }

    void awaitStop() throws InterruptedException {
        stopped.await();
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
        installation.close();
        stopped.countDown();
    }

    private ConfigurableApplicationContext boot(Class<?> application, Map<String, Object> properties) {
        var spring = new SpringApplication(application);
        spring.setRegisterShutdownHook(false);
        // Where to log is asked before any initializer runs.
        spring.setDefaultProperties(Map.of(
                "logging.file.name",
                installation.home().resolve("logs/fengqiao.log").toString()));
        spring.addInitializers(fresh -> fresh.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("installation", properties)));
        var started = spring.run();
        context = started;
        return started;
    }
}
