package org.fengqiao.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.fengqiao.platform.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;

/** Gives a controller method its {@link Actor} or {@link SignedIn}: whoever is signed in. */
@Component
class ActorArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class || parameter.getParameterType() == SignedIn.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var servletRequest = request.getNativeRequest(HttpServletRequest.class);
        var signedIn = servletRequest == null ? null : CurrentSignIn.of(servletRequest);
        if (signedIn == null) {
            throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
        }
        return parameter.getParameterType() == Actor.class ? signedIn.actor() : signedIn;
    }
}
