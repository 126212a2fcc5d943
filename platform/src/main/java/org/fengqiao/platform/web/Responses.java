package org.fengqiao.platform.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What every controller answers now and then (通用回应). */
public final class Responses {

    private Responses() {}

    /** There is no such thing, or not for whoever asked. */
    public static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** The form again, with what is to be changed: 422. */
    public static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
