package no.avsats.assessment.editor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import no.avsats.assessment.framework.OwnVersion;
import no.avsats.assessment.round.Office;

/** The draft of the office that asks; 404 where there is none. */
@RequestScoped
class Drafts {

    static final String HOME = "/assessment/frameworks";
    static final String DRAFT = HOME + "/draft";

    private final Office office;

    Drafts(Office office) {
        this.office = office;
    }

    String owner() {
        return office.owner();
    }

    Optional<OwnVersion> find() {
        return OwnVersion.draft(office.owner());
    }

    OwnVersion seen() {
        return find().orElseThrow(NotFoundException::new);
    }

    OwnVersion held() {
        return OwnVersion.held(office.owner()).orElseThrow(NotFoundException::new);
    }

    /** @param path below {@link #DRAFT} */
    static Response to(String path) {
        return Response.seeOther(URI.create(DRAFT + path)).build();
    }
}
