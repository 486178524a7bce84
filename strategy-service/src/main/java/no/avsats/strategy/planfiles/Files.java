package no.avsats.strategy.planfiles;

import static java.util.stream.Collectors.toMap;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import no.avsats.frame.Days;
import no.avsats.frame.Language;
import no.avsats.strategy.advice.Area;
import no.avsats.strategy.directory.Organisation;
import no.avsats.strategy.plan.PlanDetails;
import no.avsats.strategy.planpages.PlanTexts;

/** Writes plans into files and reads measures out of them, in the reader's language. */
@RequestScoped
class Files {

    private final Language language;
    private final Days days;

    Files(Language language, Days days) {
        this.language = language;
        this.days = days;
    }

    /** What a plan can become. */
    enum Format {
        xlsx("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        docx("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

        private final String type;

        Format(String type) {
            this.type = type;
        }
    }

    Response write(PlanDetails plan, Format format) {
        var areas = Area.ofOwner(plan.owner()).stream()
                .collect(toMap(Area::id, area -> area.name().in(language.current())));
        var school = Organisation.nameOf(plan.school());
        var section = new Section(plan, school, areas, texts(language.current()), days::typed, language.locale());
        var file = format == Format.xlsx ? Spreadsheet.of(section) : WordSection.of(section);
        return Response.ok(file)
                .type(format.type)
                .header("Content-Disposition", "attachment; filename=\"plan-" + plan.schoolYear() + "." + format + "\"")
                .build();
    }

    /** @throws FileRefused when nothing can be looked at */
    List<ReadRow> read(byte[] file, String owner) {
        var areas = new HashMap<String, String>();
        Area.ofOwner(owner).forEach(area -> area.name()
                .byLanguage()
                .values()
                .forEach(name -> areas.put(name.toLowerCase(Locale.ROOT), area.id())));
        return new Reading(Language.OFFERED.stream().map(Files::texts).toList(), areas, days::read).rows(file);
    }

    private static PlanTexts texts(String language) {
        return MessageBundles.get(PlanTexts.class, Localized.Literal.of(language));
    }
}
