package org.fengqiao.platform.partner;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.fengqiao.platform.reading.StoryReading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the description says of answers beyond their fields (答复的写法): which are always there, which may be null, and that there are no others. */
@Component
class AnswerSchemas implements ModelConverter {

    private static final Set<Class<?>> ANSWERS =
            Set.of(ReceivedApplication.class, PartnerCase.class, StoryReading.class);
    private static final String REFERENCE = "#/components/schemas/";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        if (!others.hasNext()) {
            return null;
        }
        var schema = others.next().resolve(type, context, others);
        var raw = Json.mapper().constructType(type.getType()).getRawClass();
        if (schema != null && raw.isRecord() && ANSWERS.contains(raw.getNestHost())) {
            var reference = schema.get$ref();
            var model = reference == null
                    ? schema
                    : context.getDefinedModels().get(reference.substring(REFERENCE.length()));
            if (model != null) {
                complete(model, raw);
            }
        }
        return schema;
    }

    private static void complete(Schema<?> model, Class<?> answer) {
        model.setAdditionalProperties(false);
        model.setRequired(null);
        for (var component : answer.getRecordComponents()) {
            var name = name(component);
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                orNull(model.getProperties().get(name));
            } else {
                model.addRequiredItem(name);
            }
        }
    }

    private static void orNull(@Nullable Schema<?> property) {
        if (property != null && property.getTypes() != null) {
            var types = new LinkedHashSet<>(property.getTypes());
            types.add("null");
            property.setTypes(types);
        }
    }

    private static String name(RecordComponent component) {
        var named = component.getAccessor().getAnnotation(JsonProperty.class);
        return named == null ? component.getName() : named.value();
    }
}
