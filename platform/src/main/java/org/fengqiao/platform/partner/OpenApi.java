package org.fengqiao.platform.partner;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the interface says that no route does (接口说明的总则). */
@Configuration
class OpenApi {

    private static final String ABOUT = """
            Other systems compute, read stories, hand applications in and follow their cases. What is wrong with a request is answered as application/problem+json \
            (RFC 9457) with one entry for each field, in the language of Accept-Language (zh-CN, zh-HK, en).""";

    @Bean
    OpenApiCustomizer generalPart() {
        return description -> {
            description.setInfo(new Info().title("Fengqiao 枫桥").version("1").description(ABOUT));
            description.setServers(List.of(new Server().url("/")));
            if (description.getComponents() == null) {
                description.setComponents(new Components());
            }
            description
                    .getComponents()
                    .addSecuritySchemes(
                            "token",
                            new SecurityScheme()
                                    .type(SecurityScheme.Type.HTTP)
                                    .scheme("bearer")
                                    .description("The token that an administrator issued to your system"));
        };
    }
}
