package no.avsats.feide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON of Feide's groups API, composed from a person's owner, affiliations and schools. */
final class Groups {

    private Groups() {}

    /**
     * @param owner domain of the owner's Feide realm
     * @param affiliations such as {@code member}, {@code employee}, {@code faculty}
     * @param schools such as {@code NO899990021}, the primary one first
     */
    static List<Map<String, Object>> of(String owner, List<String> affiliations, List<String> schools) {
        List<Map<String, Object>> groups = new ArrayList<>();
        groups.add(owner(owner, affiliations));
        for (String school : schools) groups.add(school(owner, school, school.equals(schools.getFirst())));
        return groups;
    }

    private static Map<String, Object> owner(String domain, List<String> affiliations) {
        boolean pupil = affiliations.contains("student");
        Organisation owner = Organisation.of(domain);
        Map<String, Object> membership = new LinkedHashMap<>();
        membership.put("basic", pupil ? "member" : "admin");
        membership.put("displayName", title(affiliations));
        membership.put("affiliation", affiliations);
        membership.put("primaryAffiliation", pupil ? "student" : "employee");

        Map<String, Object> group = group("fc:org:" + domain, owner.name(), membership);
        group.put("orgType", List.of("primary_and_lower_secondary_owner"));
        group.put("eduOrgLegalName", owner.name());
        group.put("norEduOrgNIN", owner.number());
        group.put("mail", "post@" + domain);
        return group;
    }

    private static Map<String, Object> school(String domain, String number, boolean primary) {
        Map<String, Object> membership = new LinkedHashMap<>();
        membership.put("basic", "member");
        membership.put("primarySchool", primary);

        String id = "fc:org:" + domain + ":unit:" + number;
        Map<String, Object> group = group(id, Organisation.of(number).name(), membership);
        group.put("orgType", List.of("primary_and_lower_secondary"));
        group.put("parent", "fc:org:" + domain);
        return group;
    }

    private static Map<String, Object> group(String id, String name, Map<String, Object> membership) {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("id", id);
        group.put("type", "fc:org");
        group.put("displayName", name);
        group.put("membership", membership);
        group.put("public", false);
        return group;
    }

    private static String title(List<String> affiliations) {
        if (affiliations.contains("student")) return "Elev";
        return affiliations.contains("faculty") ? "Lærer" : "Ansatt";
    }
}
