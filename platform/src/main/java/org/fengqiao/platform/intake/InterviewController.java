package org.fengqiao.platform.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.Money;
import org.fengqiao.narrative.Question;
import org.fengqiao.platform.account.PhoneField;
import org.fengqiao.platform.intake.Draft.EmployerAnswer;
import org.fengqiao.platform.place.Divisions;
import org.fengqiao.platform.place.Packs;
import org.fengqiao.platform.web.Form;
import org.fengqiao.platform.web.Open;
import org.fengqiao.platform.web.Responses;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The story and the questions (P03–P05): one thing a page, each saved when its form is sent. */
@Controller
class InterviewController {

    /** The claims offered as chips when a story alone says too little. */
    static final List<ClaimType> CHIPS = List.of(
            ClaimType.WAGE,
            ClaimType.UNLAWFUL_TERM,
            ClaimType.DOUBLE_WAGE,
            ClaimType.INJURY,
            ClaimType.SOCIAL_INS,
            ClaimType.OVERTIME);

    private final DraftCookie cookie;
    private final Drafts drafts;
    private final Interview interview;
    private final QuestionOrder order;
    private final Divisions divisions;
    private final Packs packs;

    InterviewController(
            DraftCookie cookie,
            Drafts drafts,
            Interview interview,
            QuestionOrder order,
            Divisions divisions,
            Packs packs) {
        this.cookie = cookie;
        this.drafts = drafts;
        this.interview = interview;
        this.order = order;
        this.divisions = divisions;
        this.packs = packs;
    }

    @Open
    @GetMapping("/story")
    ModelAndView story(HttpServletRequest request) {
        var form = cookie.find(request)
                .map(draft -> Form.of(Map.of("story", draft.story(), "about", names(draft.claims()))))
                .orElseGet(Form::blank);
        return new ModelAndView("intake/story", Map.of("form", form, "chips", CHIPS));
    }

    @Open
    @PostMapping("/story")
    ModelAndView tell(
            @RequestParam(defaultValue = "") String story,
            @RequestParam(defaultValue = "") Set<ClaimType> about,
            HttpServletRequest request,
            HttpServletResponse response) {
        var text = story.strip();
        var form = Form.of(Map.of("story", story, "about", names(about)));
        var wrong = StoryField.wrong(text, !about.isEmpty());
        if (wrong.isPresent()) {
            return refusedStory(form.refused(wrong.get()));
        }
        var draft = interview.tell(cookie.findOrBegin(request, response), text, about);
        if (draft.claims().isEmpty()) {
            drafts.save(draft);
            return refusedStory(form.refused(Form.Error.of("about", "intake.story.not-understood")));
        }
        drafts.save(draft);
        return new ModelAndView("redirect:/questions");
    }

    /** Takes back a claim that was read from the story and is not meant. */
    @Open
    @PostMapping("/story/claims")
    String removeClaim(@RequestParam ClaimType remove, HttpServletRequest request) {
        var draft = cookie.find(request).orElse(null);
        if (draft == null) {
            return "redirect:/story";
        }
        drafts.save(draft.without(remove));
        return "redirect:/questions";
    }

    private static ModelAndView refusedStory(Form form) {
        var page = new ModelAndView("intake/story", Map.of("form", form, "chips", CHIPS));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** The next open question, or the employer when none is left. */
    @Open
    @GetMapping("/questions")
    String next(HttpServletRequest request) {
        var draft = cookie.find(request).orElse(null);
        if (draft == null || draft.claims().isEmpty()) {
            return "redirect:/story";
        }
        var open = order.open(draft);
        return "redirect:" + (open.isEmpty() ? "/employer" : path(open.getFirst()));
    }

    @Open
    @GetMapping("/questions/{question}")
    ModelAndView question(@PathVariable String question, HttpServletRequest request) {
        var draft = cookie.find(request).orElse(null);
        if (draft == null) {
            return new ModelAndView("redirect:/story");
        }
        var asked = asked(question);
        var answer = draft.answers().get(asked);
        return questionPage(
                asked, Form.of(answer == null ? Map.of() : Map.of(AnswerField.FIELD, typed(asked, answer))), draft);
    }

    @Open
    @PostMapping("/questions/{question}")
    ModelAndView answer(
            @PathVariable String question, @RequestParam Map<String, String> typed, HttpServletRequest request) {
        var draft = cookie.find(request).orElse(null);
        if (draft == null) {
            return new ModelAndView("redirect:/story");
        }
        var asked = asked(question);
        return switch (AnswerField.read(asked, typed, interview.today())) {
            case AnswerField.Read.Wrong(var error) ->
                refusedQuestion(asked, Form.of(typed).refused(error), draft);
            case AnswerField.Read.Answer(var value) -> {
                var answered = draft.answering(asked, value);
                var clash = Clashes.about(asked, interview.facts(answered), interview.today());
                if (clash.isPresent()) {
                    yield refusedQuestion(asked, Form.of(typed).refused(clash.get()), draft);
                }
                drafts.save(answered);
                yield new ModelAndView("redirect:" + (typed.containsKey("return") ? "/check" : "/questions"));
            }
        };
    }

    @Open
    @GetMapping("/employer")
    ModelAndView employer(HttpServletRequest request) {
        var draft = cookie.find(request).orElse(null);
        if (draft == null) {
            return new ModelAndView("redirect:/story");
        }
        var known = draft.employer();
        return new ModelAndView(
                "intake/employer",
                Map.of("form", Form.of(Map.of("name", known.name(), "phone", known.phone(), "chain", known.chain()))));
    }

    @Open
    @PostMapping("/employer")
    ModelAndView nameEmployer(@RequestParam Map<String, String> typed, HttpServletRequest request) {
        var draft = cookie.find(request).orElse(null);
        if (draft == null) {
            return new ModelAndView("redirect:/story");
        }
        var name = typed.getOrDefault("name", "").strip();
        var phone = typed.getOrDefault("phone", "").strip();
        var errors = new ArrayList<Form.Error>();
        if (name.isEmpty()) {
            errors.add(Form.Error.of("name", "intake.employer.missing"));
        }
        if (!phone.isEmpty() && PhoneField.read("phone", phone) instanceof PhoneField.Read.Wrong(var error)) {
            errors.add(error);
        }
        if (!errors.isEmpty()) {
            var page = new ModelAndView(
                    "intake/employer", Map.of("form", Form.of(typed).refused(errors)));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        drafts.save(draft.against(
                new EmployerAnswer(name, phone, typed.getOrDefault("chain", "").strip())));
        return new ModelAndView("redirect:" + (typed.containsKey("return") ? "/check" : "/evidence"));
    }

    private ModelAndView questionPage(Question question, Form form, Draft draft) {
        var page = new ModelAndView("intake/question");
        page.addObject("form", form);
        page.addObject("question", question);
        page.addObject("kind", AnswerField.kind(question));
        page.addObject("code", code(question));
        page.addObject("claims", draft.claims());
        page.addObject("heard", Heard.of(draft, divisions));
        page.addObject(
                "places",
                AnswerField.kind(question) == AnswerKind.PLACE ? PlaceChoice.of(packs, divisions) : List.of());
        return page;
    }

    private ModelAndView refusedQuestion(Question question, Form form, Draft draft) {
        var page = questionPage(question, form, draft);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static Question asked(String code) {
        for (var question : Question.values()) {
            if (AnswerField.isAsked(question) && code(question).equals(code)) {
                return question;
            }
        }
        throw Responses.notFound();
    }

    static String code(Question question) {
        return question.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String path(Question question) {
        return "/questions/" + code(question);
    }

    /** A stored answer as one would type it again. */
    private static String typed(Question question, String answer) {
        return AnswerField.kind(question) == AnswerKind.MONEY && !answer.equals(Draft.UNKNOWN)
                ? Money.ofFen(Long.parseLong(answer)).display()
                : answer;
    }

    private static String names(Set<ClaimType> claims) {
        return String.join(
                ",",
                claims.isEmpty()
                        ? List.of()
                        : EnumSet.copyOf(claims).stream().map(Enum::name).toList());
    }
}
