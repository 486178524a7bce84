package no.avsats.reporting.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words that the office's pages share in bokmål; other languages beside it. */
@MessageBundle("desk")
interface DeskTexts {

    @Message("Kontorets sider")
    String tabs();

    @Message("Vurdering")
    String results();

    @Message("Planer")
    String plans();

    @Message("Strategier")
    String strategies();

    @Message("Filter")
    String filter();

    @Message("Område")
    String district();

    @Message("Hele kommunen")
    String everywhere();

    @Message("Vis")
    String show();

    @Message("Last ned tallene")
    String download();

    @Message("Skole, etter navn")
    String school();
}
