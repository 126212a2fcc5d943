package org.fengqiao.platform;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.fengqiao.platform.evidence.Samples;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.web.For;
import org.fengqiao.platform.web.Open;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of the running application, each ready to be asked for with what it needs. */
final class Routes {

    private Routes() {}

    /**
     * One route.
     *
     * @param consumes empty for forms
     */
    record Route(HttpMethod method, String pattern, HandlerMethod handler, Set<MediaType> consumes) {

        private static final String NOTHING = new UUID(0, 2).toString();
        private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

        Set<Hat> admitted() {
            var names = handler.getMethodAnnotation(For.class);
            return names == null ? Set.of() : Set.of(names.value());
        }

        boolean isOpen() {
            return handler.hasMethodAnnotation(Open.class);
        }

        boolean isInterface() {
            return pattern.startsWith("/api/");
        }

        /** Whether it is about one record, named in its address. */
        boolean isAboutOne() {
            return pattern.contains("{");
        }

        List<String> variables() {
            return VARIABLE.matcher(pattern)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        }

        /** The request with these in its address, and something in each of its parameters, so that it is not turned away for want of them. */
        AbstractMockHttpServletRequestBuilder<?> asked(Map<String, String> ids) {
            var address =
                    VARIABLE.matcher(pattern).replaceAll(found -> ids.getOrDefault(named(found.group(1)), NOTHING));
            if (method.equals(HttpMethod.GET)) {
                return filled(request(method, address), ids);
            }
            if (consumes.contains(MediaType.MULTIPART_FORM_DATA)) {
                return filled(multipart(address).file(file("files")).with(csrf()), ids);
            }
            return files().isEmpty()
                    ? filled(withBody(request(method, address).with(csrf())), ids)
                    : withFiles(address, ids);
        }

        private MockMultipartHttpServletRequestBuilder withFiles(String address, Map<String, String> ids) {
            var builder = multipart(address);
            files().forEach(name -> builder.file(file(name)));
            return filled(builder.with(csrf()), ids);
        }

        private static MockMultipartFile file(String name) {
            return new MockMultipartFile(name, "1.jpg", "image/jpeg", Samples.small("1"));
        }

        private List<String> files() {
            return Arrays.stream(handler.getMethod().getParameters())
                    .filter(parameter -> parameter.getType() == MultipartFile.class)
                    .map(Parameter::getName)
                    .toList();
        }

        private MockHttpServletRequestBuilder withBody(MockHttpServletRequestBuilder builder) {
            return consumes.isEmpty()
                    ? builder
                    : builder.contentType(consumes.iterator().next()).content("{}");
        }

        private <B extends AbstractMockHttpServletRequestBuilder<B>> B filled(B builder, Map<String, String> ids) {
            parameters(ids).forEach(builder::param);
            return builder;
        }

        /** In-boxes are of packets; everything else is of cases. */
        private String named(String variable) {
            return variable.equals("id") && pattern.startsWith("/desk/inbox/") ? "packet" : variable;
        }

        private Map<String, String> parameters(Map<String, String> ids) {
            var values = new LinkedHashMap<String, String>();
            for (var parameter : handler.getMethod().getParameters()) {
                var asked = AnnotatedElementUtils.findMergedAnnotation(parameter, RequestParam.class);
                if (asked != null
                        && !Map.class.isAssignableFrom(parameter.getType())
                        && parameter.getType() != MultipartFile.class
                        && asked.required()
                        && asked.defaultValue().equals(ValueConstants.DEFAULT_NONE)) {
                    var name = asked.name().isEmpty() ? parameter.getName() : asked.name();
                    values.put(name, something(name, parameter.getType(), ids));
                }
            }
            return values;
        }

        private static String something(String name, Class<?> type, Map<String, String> ids) {
            if (type == UUID.class) {
                return ids.getOrDefault(name, NOTHING);
            }
            if (type == int.class || type == long.class) {
                return "0";
            }
            return type.isEnum() ? String.valueOf(type.getEnumConstants()[0]) : "1";
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    static List<Route> of(RequestMappingHandlerMapping mapping) {
        var routes = new ArrayList<Route>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            var methods = info.getMethodsCondition().getMethods();
            for (var pattern : info.getPatternValues()) {
                for (var method : List.of(HttpMethod.GET, HttpMethod.POST)) {
                    if (methods.isEmpty()
                            || methods.stream()
                                    .anyMatch(one -> one.asHttpMethod().equals(method))) {
                        routes.add(new Route(
                                method,
                                pattern,
                                handler,
                                info.getConsumesCondition().getConsumableMediaTypes()));
                    }
                }
            }
        });
        routes.sort(Comparator.comparing(Route::toString));
        return routes;
    }

    static List<Hat> hats() {
        return Arrays.asList(Hat.values());
    }
}
