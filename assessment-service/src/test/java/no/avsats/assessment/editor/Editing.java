package no.avsats.assessment.editor;

import java.util.HashMap;
import java.util.Map;
import no.avsats.assessment.Browser;
import no.avsats.assessment.Municipality;

/** An office at the editor's pages. */
public final class Editing {

    private static final String HOME = "/assessment/frameworks";

    private Editing() {}

    /** Key of a published version of the owner in which {@code sharing} asks something else and all else is the same. */
    public static String rewordedSharing(Municipality owner) {
        var office = Browser.of(owner.asOffice());
        office.post(Map.of("basedOn", "five-areas/1"), HOME).then().statusCode(303);
        var form = new HashMap<String, Object>(Map.of("revision", "0", "text", "nb", "name", "Deling"));
        for (var role : new String[] {"teacher", "leader"}) {
            form.put(role + "-question", "Hvordan deler dere?");
            for (var level = 1; level <= 5; level++) {
                form.put(role + "-" + level, "Slik er det på nivå " + level + ".");
            }
        }
        form.put("lineage", "reworded");
        office.post(form, HOME + "/draft/indicators/sharing").then().statusCode(303);
        office.post(Map.of("revision", "1", "confirmed", "yes"), HOME + "/draft/publishing")
                .then()
                .statusCode(303);
        return owner.asOffice()
                .get("/assessment/v1/frameworks")
                .jsonPath()
                .getString("data.find { it.version == 2 }.key");
    }
}
