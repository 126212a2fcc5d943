package org.fengqiao.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.fengqiao.platform.shared.TimeOrderedUuid;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/** The one place where a fault becomes an answer: a page with a reference number and the next door, never the fault's own words. */
@ControllerAdvice
class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private final Pages pages;
    private final Clock clock;

    Faults(Pages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    /** Null when nobody is there to answer: the browser went away while it was being told something. */
    @ExceptionHandler(Exception.class)
    @Nullable
    Object fault(Exception fault, HttpServletRequest request, HttpServletResponse response) {
        if (DisconnectedClientHelper.isClientDisconnectedException(fault)) {
            return null;
        }
        var status = status(fault);
        var reference = reference();
        if (status.is5xxServerError()) {
            LOG.error(
                    "fault reference={} method={} path={}",
                    reference,
                    request.getMethod(),
                    request.getRequestURI(),
                    fault);
        }
        return request.getRequestURI().startsWith("/api/")
                ? problem(status, reference)
                : page(status, reference, request, response);
    }

    private static HttpStatusCode status(Exception fault) {
        return switch (fault) {
            case ErrorResponse known -> known.getStatusCode();
            // More was sent than is read at all: known before any controller is.
            case InvalidParameterException parameters -> HttpStatusCode.valueOf(parameters.getErrorCode());
            // Part of an address, or a field, that cannot be what it is to be; a form with a file that came without its
            // parts.
            case TypeMismatchException _, MultipartException _ -> HttpStatus.BAD_REQUEST;
            default -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }

    private String reference() {
        return TimeOrderedUuid.at(clock.instant()).toString().substring(28).toUpperCase(Locale.ROOT);
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatusCode status, String reference) {
        var problem = ProblemDetail.forStatus(status);
        problem.setProperty("reference", reference);
        return ResponseEntity.status(status).body(problem);
    }

    private ModelAndView page(
            HttpStatusCode status, String reference, HttpServletRequest request, HttpServletResponse response) {
        var page = new ModelAndView("web/fault");
        page.setStatus(status);
        page.addObject("page", pages.page(request, response));
        page.addObject("kind", kind(status));
        page.addObject("reference", reference);
        return page;
    }

    private static String kind(HttpStatusCode status) {
        return switch (status.value()) {
            case 401, 403 -> "not-allowed";
            case 404, 405 -> "not-found";
            case 413 -> "too-large";
            case 429 -> "too-many";
            default -> status.is5xxServerError() ? "fault" : "not-understood";
        };
    }
}
