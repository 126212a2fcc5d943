package org.fengqiao.platform.recusal;

import java.util.Arrays;
import java.util.Optional;
import org.fengqiao.platform.web.Form;

/** The form in which a side asks for another mediator, or a mediator steps aside: a reason and a few words. */
public final class RecusalForm {

    private RecusalForm() {}

    public static Optional<RecusalReason> reason(Form form) {
        return Arrays.stream(RecusalReason.values())
                .filter(reason -> reason.name().equals(form.value("reason")))
                .findFirst();
    }

    public static Form.Error noReason() {
        return Form.Error.of("reason", "recusal.reason-missing");
    }

    /** What to change, or what to wait for. */
    public static Form.Error error(RecusalResult.Refused refused) {
        return switch (refused) {
            case RecusalResult.TooLong(var length, var most) ->
                Form.Error.of("words", "recusal.too-long", length, most);
            case RecusalResult.AskedBefore() -> Form.Error.of("reason", "recusal.asked-before");
            case RecusalResult.NotRunning(), RecusalResult.NotFound() ->
                Form.Error.of("reason", "mediation.not-running");
        };
    }
}
