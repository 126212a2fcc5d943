package org.fengqiao.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/** How requests reach the pages. */
@Configuration
class WebConfiguration implements WebMvcConfigurer {

    private final FormLimit limit;
    private final RouteGuard guard;
    private final Pages pages;
    private final ActorArgument actors;

    WebConfiguration(FormLimit limit, RouteGuard guard, Pages pages, ActorArgument actors) {
        this.limit = limit;
        this.guard = guard;
        this.pages = pages;
        this.actors = actors;
    }

    @Bean
    static MessageSource messageSource() throws IOException {
        return Texts.fromClasspath();
    }

    @Bean
    static LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("language");
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setDefaultLocaleFunction((HttpServletRequest request) -> Languages.nearest(request.getLocale()));
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(languageChoice());
        registry.addInterceptor(limit);
        registry.addInterceptor(guard);
        registry.addInterceptor(pages);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(actors);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(
                        "classpath:/assets/", "classpath:/META-INF/resources/webjars/htmx.org/2.0.4/dist/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePublic())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver());
    }

    /** {@code ?language=en} on any page; anything that is not one of ours means the source language. */
    private static LocaleChangeInterceptor languageChoice() {
        var choice = new LocaleChangeInterceptor() {
            @Override
            protected Locale parseLocaleValue(String value) {
                return Languages.nearest(Locale.forLanguageTag(value));
            }
        };
        choice.setParamName("language");
        choice.setHttpMethods("GET");
        return choice;
    }
}
