package no.avsats.assessment.ballot;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.stream.IntStream;
import no.avsats.assessment.ballot.BallotPages.Templates;
import no.avsats.assessment.framework.Change;
import no.avsats.assessment.framework.Text;
import no.avsats.assessment.round.Changes;
import no.avsats.assessment.words.Phrase;
import no.avsats.frame.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** An answer sheet, one question a screen, saved at every step. The cookie with its key is all that leads to it. */
@Path("/ballot")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class SheetPage {

    private static final String NUMBER = "{number: [1-9][0-9]?}";

    private final OpenSheet open;
    private final BallotBox box;
    private final Changes changes;
    private final Language language;

    SheetPage(OpenSheet open, BallotBox box, Changes changes, Language language) {
        this.open = open;
        this.box = box;
        this.changes = changes;
        this.language = language;
    }

    /** The button that was pressed under a question. */
    enum Go {
        BACK,
        NEXT,
        SKIP;

        static Go of(String pressed) {
            return switch (pressed) {
                case "back" -> BACK;
                case "skip" -> SKIP;
                default -> NEXT;
            };
        }
    }

    /** Goes where the person left off. */
    @GET
    @Path("sheet")
    @Transactional
    @Operation(hidden = true)
    public Response continueSheet(@CookieParam(BallotCookies.KEY) @Nullable String key) {
        return open.with(key, (sheet, read) -> BallotPages.to(whereLeft(sheet)));
    }

    @GET
    @Path("about")
    @Transactional
    @Operation(hidden = true)
    public Response aboutBallot(@CookieParam(BallotCookies.KEY) @Nullable String key) {
        return open.with(key, (sheet, read) -> BallotPages.page(200, about(sheet)));
    }

    @GET
    @Path(NUMBER)
    @Transactional
    @Operation(hidden = true)
    public Response showQuestion(@RestPath int number, @CookieParam(BallotCookies.KEY) @Nullable String key) {
        return open.with(key, (sheet, read) -> {
            if (sheet.submitted()) {
                return BallotPages.to("/ballot/sent");
            }
            if (sheet.asksTeam()) {
                return BallotPages.to("/ballot/team");
            }
            var asked = sheet.questions().get(inside(sheet, number) - 1);
            var change = sheet.isPupils() || sheet.asksHabits()
                    ? Change.NONE
                    : changes.of(sheet.round(), sheet.school(), asked.indicator());
            var view = QuestionView.of(sheet, number, change, read, language.current());
            return BallotPages.page(200, question(sheet, view));
        });
    }

    @POST
    @Path(NUMBER)
    @Transactional
    @Operation(hidden = true)
    public Response answerQuestion(
            @RestPath int number,
            @RestForm @Nullable Integer answer,
            @RestForm @DefaultValue("next") String go,
            @CookieParam(BallotCookies.KEY) @Nullable String key) {
        return open.with(key, (sheet, read) -> {
            var pressed = Go.of(go);
            save(sheet, number, answer, pressed == Go.SKIP, read);
            return BallotPages.to(pressed == Go.BACK ? sheet.before(number) : sheet.after(number));
        });
    }

    /** The same without leaving the page. */
    @POST
    @Path("save")
    @Transactional
    @Operation(hidden = true)
    public Response autosaveAnswer(
            @RestForm int number,
            @RestForm @Nullable Integer answer,
            @RestForm @DefaultValue("next") String go,
            @CookieParam(BallotCookies.KEY) @Nullable String key) {
        return open.with(key, (sheet, read) -> {
            save(sheet, number, answer, Go.of(go) == Go.SKIP, read);
            return BallotPages.page(200, Templates.saved(tellsOfCode(sheet)));
        });
    }

    /** At the first answer; pupils answer at one go and get none. */
    private static boolean tellsOfCode(Sheet sheet) {
        return sheet.answers().isEmpty() && !sheet.isPupils();
    }

    private static TemplateInstance question(Sheet sheet, QuestionView view) {
        if (sheet.asksHabits()) {
            return Templates.habitQuestion(view);
        }
        return sheet.isPupils() ? Templates.pupilQuestion(view) : Templates.question(view);
    }

    private TemplateInstance about(Sheet sheet) {
        Text intro = sheet.intro();
        return intro == null
                ? Templates.about(BallotIntro.of(sheet))
                : Templates.pupilAbout(BallotIntro.of(sheet), Phrase.of(intro, language.current()));
    }

    /** What was skipped is taken back; leaving a question unanswered changes nothing. */
    private void save(Sheet sheet, int number, @Nullable Integer answer, boolean skipped, ResumeKey key) {
        var indicator = sheet.questions().get(inside(sheet, number) - 1).indicator();
        if (answer == null && !skipped) {
            return;
        }
        var change = new HashMap<String, @Nullable Integer>();
        change.put(indicator, skipped ? null : answer);
        box.write(key.text(), null, Written.answers(change));
    }

    private static int inside(Sheet sheet, int number) {
        if (number < 1 || number > sheet.questions().size()) {
            throw new NotFoundException();
        }
        return number;
    }

    /** The question after the last one with an answer. */
    private static String whereLeft(Sheet sheet) {
        if (sheet.submitted()) {
            return "/ballot/sent";
        }
        var questions = sheet.questions();
        var last = IntStream.iterate(questions.size(), number -> number > 0, number -> number - 1)
                .filter(number ->
                        sheet.answers().containsKey(questions.get(number - 1).indicator()))
                .findFirst()
                .orElse(0);
        return sheet.after(last);
    }
}
