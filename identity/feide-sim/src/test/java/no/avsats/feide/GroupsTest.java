package no.avsats.feide;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupsTest {

    private static final String OWNER = "vardefjord.kommune.no";
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void aTeacherAtTwoSchoolsLooksAsInFeide() throws Exception {
        var groups = Groups.of(OWNER, List.of("member", "employee", "faculty"), List.of("NO899990021", "NO899990072"));
        assertThat(json.valueToTree(groups).toString())
                .isEqualTo(json.readTree("""
                        [{"id": "fc:org:vardefjord.kommune.no", "type": "fc:org", "displayName": "Vardefjord kommune",
                          "membership": {"basic": "admin", "displayName": "Lærer",
                            "affiliation": ["member", "employee", "faculty"], "primaryAffiliation": "employee"},
                          "public": false, "orgType": ["primary_and_lower_secondary_owner"],
                          "eduOrgLegalName": "Vardefjord kommune", "norEduOrgNIN": "NO899990013",
                          "mail": "post@vardefjord.kommune.no"},
                         {"id": "fc:org:vardefjord.kommune.no:unit:NO899990021", "type": "fc:org",
                          "displayName": "Trinnberget skole", "membership": {"basic": "member", "primarySchool": true},
                          "public": false, "orgType": ["primary_and_lower_secondary"],
                          "parent": "fc:org:vardefjord.kommune.no"},
                         {"id": "fc:org:vardefjord.kommune.no:unit:NO899990072", "type": "fc:org",
                          "displayName": "Bekkeskaret skole", "membership": {"basic": "member", "primarySchool": false},
                          "public": false, "orgType": ["primary_and_lower_secondary"],
                          "parent": "fc:org:vardefjord.kommune.no"}]
                        """).toString());
    }

    @Test
    void somebodyAtTheOwnerHasNoSchool() {
        assertThat(Groups.of(OWNER, List.of("member", "employee", "staff"), List.of()))
                .hasSize(1);
    }

    @Test
    void everyPersonOfTheRealmHasKnownOrganisations() throws Exception {
        var realm = json.readTree(GroupsTest.class.getResource("/realms/feide-sim-realm.json"));
        for (var user : realm.path("users")) {
            Organisation.of(user.at("/attributes/owner/0").asText());
            for (var school : user.at("/attributes/schools")) Organisation.of(school.asText());
        }
        assertThat(realm.path("users")).hasSize(18);
    }
}
