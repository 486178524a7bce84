package no.avsats.assessment.own;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of one's own assessment in bokmål; other languages beside it. */
@MessageBundle("own")
interface OwnTexts {

    @Message("Din egen vurdering")
    String title();

    @Message("Vurder først på egen hånd")
    String heading();

    @Message("Bare du ser dette. Ingenting lagres. Når du lukker siden, er svarene borte.")
    String lead();

    @Message("Vis råd")
    String button();

    @Message("Råd etter dine egne svar")
    String advice();

    @Message("Sortert etter avstand til målet. Rådene vises bare her i nettleseren.")
    String adviceNote();

    @Message("Svar på minst ett spørsmål for å få råd")
    String tooFew();

    @Message("Til ledergruppas utsagn")
    String toStatement();
}
