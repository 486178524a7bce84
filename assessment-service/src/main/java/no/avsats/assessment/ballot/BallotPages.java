package no.avsats.assessment.ballot;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import no.avsats.assessment.own.OwnProfile;
import no.avsats.assessment.own.Suggestion;
import no.avsats.assessment.words.Phrase;
import org.jspecify.annotations.Nullable;

/** Answers of the answer side: pages that no cache keeps, and ways from one to the next. */
final class BallotPages {

    private BallotPages() {}

    @CheckedTemplate(basePath = "ballot")
    static class Templates {
        private Templates() {}

        static native TemplateInstance door(Entrance page);

        static native TemplateInstance about(BallotIntro page);

        static native TemplateInstance question(QuestionView page);

        static native TemplateInstance pupilAbout(BallotIntro page, Phrase intro);

        static native TemplateInstance pupilQuestion(QuestionView page);

        static native TemplateInstance pupilReview(ReviewView page);

        static native TemplateInstance pupilSent(String school);

        static native TemplateInstance habitQuestion(QuestionView page);

        static native TemplateInstance habitReview(ReviewView page);

        static native TemplateInstance habitSent(String school, String receipt, LocalDate closesOn);

        static native TemplateInstance obstacles(ObstaclesView page);

        /** @param first whether it is the first answer: then the resume code is offered */
        static native TemplateInstance saved(boolean first);

        static native TemplateInstance review(ReviewView page);

        static native TemplateInstance slip(String school, LocalDate closesOn, String code, String address);

        static native TemplateInstance counted(String school);

        /** @param profile null when there is nothing in it, or it was shown before */
        static native TemplateInstance sent(
                String school, String receipt, boolean now, List<Suggestion> advice, @Nullable OwnProfile profile);

        static native TemplateInstance closed();
    }

    static Response page(int status, TemplateInstance page, NewCookie... cookies) {
        return Response.status(status)
                .entity(page.render())
                .cacheControl(notKept())
                .cookie(cookies)
                .build();
    }

    static Response door(Entrance entrance, NewCookie... cookies) {
        return page(entrance.fault().status(), Templates.door(entrance), cookies);
    }

    static Response to(String path, NewCookie... cookies) {
        return Response.seeOther(URI.create(path))
                .cacheControl(notKept())
                .cookie(cookies)
                .build();
    }

    private static CacheControl notKept() {
        var control = new CacheControl();
        control.setNoStore(true);
        return control;
    }
}
