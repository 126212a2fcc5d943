package org.fengqiao.platform.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.Money;
import org.fengqiao.narrative.Question;
import org.fengqiao.platform.account.IdentityField;
import org.fengqiao.platform.account.PhoneField;
import org.fengqiao.platform.casefile.Route;
import org.fengqiao.platform.intake.Draft.EmployerAnswer;
import org.fengqiao.platform.place.Divisions;
import org.fengqiao.platform.shared.PhoneNumber;
import org.fengqiao.platform.shared.PlaceCode;
import org.fengqiao.platform.web.Form;
import org.jspecify.annotations.Nullable;

/** One relayed application being read (代交申请的核对), with every error at its field. */
final class RelayReading {

    private final RelayedApplication sent;
    private final Interview interview;
    private final Divisions divisions;
    private final List<Form.Error> errors = new ArrayList<>();
    private final Map<ClaimType, Money> claimed = new EnumMap<>(ClaimType.class);

    private RelayReading(RelayedApplication sent, Interview interview, Divisions divisions) {
        this.sent = sent;
        this.interview = interview;
        this.divisions = divisions;
    }

    /** What was read. */
    sealed interface Read {

        record Understood(Draft draft, PhoneNumber phone, Particulars particulars) implements Read {}

        record Wrong(List<Form.Error> errors) implements Read {}
    }

    static Read read(RelayedApplication sent, Draft blank, Interview interview, Divisions divisions) {
        return new RelayReading(sent, interview, divisions).into(blank);
    }

    private Read into(Draft blank) {
        var draft = place(elements(told(blank)));
        var applicant = sent.applicant();
        NameField.wrong("applicant.name", applicant.name().strip()).ifPresent(errors::add);
        var phone = phone("applicant.phone", applicant.phone());
        var identity = identity(applicant.identityNumber());
        draft = draft.against(employer(draft)).by(applicant.name().strip());
        var route = route();
        if (!sent.consent()) {
            errors.add(Form.Error.of("consent", "intake.check.consent-missing"));
        }
        return errors.isEmpty() && phone != null && route != null
                ? new Read.Understood(draft.choosing(route), phone, new Particulars(identity, claimed))
                : new Read.Wrong(errors);
    }

    private Draft told(Draft blank) {
        var chosen = claims();
        var story = sent.story().strip();
        var wrong = StoryField.wrong(story, !sent.claims().isEmpty());
        wrong.ifPresent(errors::add);
        if (wrong.isPresent()) {
            return blank;
        }
        var draft = interview.tell(blank, story, chosen);
        if (draft.claims().isEmpty() && errors.isEmpty()) {
            errors.add(Form.Error.of("claims", "intake.story.not-understood"));
        }
        return draft;
    }

    private Set<ClaimType> claims() {
        var chosen = EnumSet.noneOf(ClaimType.class);
        for (int i = 0; i < sent.claims().size(); i++) {
            var claim = sent.claims().get(i);
            var type = named(ClaimType.values(), claim.type()).orElse(null);
            if (type == null) {
                errors.add(Form.Error.of("claims[" + i + "].type", "intake.relay.claim-unknown", claim.type()));
                continue;
            }
            chosen.add(type);
            if (!claim.amount().isBlank()) {
                amount(type, claim.amount().strip(), "claims[" + i + "].amount");
            }
        }
        return chosen;
    }

    private void amount(ClaimType type, String typed, String field) {
        switch (AnswerField.money(typed, sent.sure().contains(type.name()))) {
            case AnswerField.Read.Answer(var fen) -> claimed.put(type, Money.ofFen(Long.parseLong(fen)));
            case AnswerField.Read.Wrong(var error) -> errors.add(at(field, error));
        }
    }

    private Draft elements(Draft draft) {
        var today = interview.today();
        var answered = draft;
        var given = EnumSet.noneOf(Question.class);
        for (var element : sent.elements().entrySet()) {
            var field = field(element.getKey());
            var question = named(Question.values(), element.getKey())
                    .filter(AnswerField::isAsked)
                    .orElse(null);
            if (question == null) {
                errors.add(Form.Error.of(field, "intake.relay.element-unknown", element.getKey()));
            } else if (!element.getValue().isBlank()) {
                answered = answer(answered, question, element.getValue(), today);
                given.add(question);
            }
        }
        for (var question : given) {
            Clashes.about(question, interview.facts(answered), today)
                    .ifPresent(clash -> errors.add(at(field(question.name()), clash)));
        }
        return answered;
    }

    private Draft answer(Draft draft, Question question, String text, LocalDate today) {
        var typed = sent.sure().contains(question.name())
                ? Map.of(AnswerField.FIELD, text, "sure", "")
                : Map.of(AnswerField.FIELD, text);
        return switch (AnswerField.read(question, typed, today)) {
            case AnswerField.Read.Answer(var value) -> draft.answering(question, value);
            case AnswerField.Read.Wrong(var error) -> {
                errors.add(at(field(question.name()), error));
                yield draft;
            }
        };
    }

    private Draft place(Draft draft) {
        var typed = sent.place().strip();
        var answered = typed.isEmpty() ? draft : draft.answering(Question.PLACE, typed);
        var place = answered.known(Question.PLACE);
        if (place == null
                || !PlaceCode.isPlaceCode(place)
                || divisions.find(new PlaceCode(place)).isEmpty()) {
            errors.add(Form.Error.of("place", "intake.place.missing"));
            return draft;
        }
        return answered;
    }

    private EmployerAnswer employer(Draft draft) {
        var name = sent.employer().name().strip();
        var phone = sent.employer().phone().strip();
        if (name.isEmpty() && !draft.employer().isKnown()) {
            errors.add(Form.Error.of("employer.name", "intake.employer.missing"));
        }
        if (!phone.isEmpty()) {
            phone("employer.phone", phone);
        }
        return new EmployerAnswer(
                name.isEmpty() ? draft.employer().name() : name,
                phone,
                sent.employer().chain().strip());
    }

    private @Nullable String identity(String typed) {
        var number = typed.strip().toUpperCase(Locale.ROOT);
        if (number.isEmpty()) {
            return null;
        }
        IdentityField.wrong("applicant.identityNumber", number).ifPresent(errors::add);
        return number;
    }

    private @Nullable PhoneNumber phone(String field, String typed) {
        return switch (PhoneField.read(field, typed)) {
            case PhoneField.Read.Understood(var number) -> number;
            case PhoneField.Read.Wrong(var error) -> {
                errors.add(error);
                yield null;
            }
        };
    }

    private @Nullable Route route() {
        var route = named(Route.values(), sent.route()).orElse(null);
        if (route == null) {
            errors.add(Form.Error.of("route", "intake.choose-one"));
        }
        return route;
    }

    private static String field(String element) {
        return "elements." + element;
    }

    private static Form.Error at(String field, Form.Error error) {
        return new Form.Error(field, error.key(), error.arguments());
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }
}
