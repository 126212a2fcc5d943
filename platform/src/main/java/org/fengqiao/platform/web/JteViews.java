package org.fengqiao.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.AbstractTemplateView;
import org.springframework.web.servlet.view.AbstractTemplateViewResolver;
import org.springframework.web.servlet.view.AbstractUrlBasedView;

/** Templates compiled with the program: {@code intake/story} is {@code src/main/jte/intake/story.jte}. */
@Configuration
class JteViews {

    @Bean
    TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.fengqiao.platform.pages");
    }

    @Bean
    ViewResolver jteViewResolver(TemplateEngine templates) {
        return new Resolver(templates);
    }

    private static final class Resolver extends AbstractTemplateViewResolver {

        private final TemplateEngine templates;

        Resolver(TemplateEngine templates) {
            this.templates = templates;
            setViewClass(JteView.class);
            setSuffix(".jte");
            setContentType("text/html;charset=UTF-8");
            setOrder(1);
        }

        @Override
        protected AbstractUrlBasedView instantiateView() {
            return new JteView(templates);
        }

        @Override
        protected Class<?> requiredViewClass() {
            return JteView.class;
        }

        @Override
        public @Nullable View resolveViewName(String viewName, Locale locale) throws Exception {
            // The language is the page's matter, not the view's: one view serves all.
            return super.resolveViewName(viewName, Locale.ROOT);
        }
    }

    private static final class JteView extends AbstractTemplateView {

        private final TemplateEngine templates;

        JteView(TemplateEngine templates) {
            this.templates = templates;
        }

        @Override
        public boolean checkResource(Locale locale) {
            return templates.hasTemplate(getUrl());
        }

        @Override
        protected void renderMergedTemplateModel(
                Map<String, Object> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            model.keySet().removeIf(key -> key.startsWith("org.springframework"));
            applyContentType(response);
            response.setHeader("Cache-Control", "no-store");
            var out = new Utf8ByteOutput();
            templates.render(getUrl(), model, out);
            response.setContentLength(out.getContentLength());
            try (var body = response.getOutputStream()) {
                out.writeTo(body);
            }
        }
    }
}
