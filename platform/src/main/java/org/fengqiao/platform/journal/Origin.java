package org.fengqiao.platform.journal;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** From where an act was done (来源): the network address of the request, or nothing when the platform acted. */
@Component
class Origin {

    @Nullable
    String current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? address(attributes.getRequest())
                : null;
    }

    private static String address(HttpServletRequest request) {
        return request.getRemoteAddr();
    }
}
