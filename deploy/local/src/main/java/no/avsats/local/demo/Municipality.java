package no.avsats.local.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Vardefjord kommune: 67 schools and about a thousand staff, made up from word lists by a fixed seed.
 *
 * @param schools the seven schools of wave one first, then those of wave two
 * @param office the people of the education office
 */
record Municipality(List<School> schools, List<Person> office) {

    static final String NUMBER = "899990013";
    static final String NAME = "Vardefjord kommune";
    static final int WAVE_ONE = 7;

    private static final long SEED = 20260511;
    private static final int SCHOOLS = 67;
    private static final int SMALL = 12;
    private static final String DOMAIN = "@vardefjord.kommune.no";

    /** Known schools: number, name, teachers, leaders, who of the simulator's people works there as what. */
    private static final List<Known> KNOWN = List.of(
            new Known("899990048", "Hegglunden skole", 24, 2, Map.of("rektor1", "PRINCIPAL")),
            new Known("899990056", "Måkeviga ungdomsskole", 90, 4, Map.of("rektor2", "PRINCIPAL")),
            new Known("899990064", "Rognhylla skole", 8, 1, Map.of("rektor3", "PRINCIPAL")),
            new Known("899990080", "Blåkollen barneskole", 12, 1, Map.of("rektor4", "PRINCIPAL")),
            new Known("899990110", "Sagdalen ungdomsskole", 36, 2, Map.of("rektor5", "PRINCIPAL")),
            new Known("899990129", "Steinhylla skole", 19, 2, Map.of("rektor6", "PRINCIPAL")),
            new Known("899990137", "Tjernåsen skole", 4, 1, Map.of("rektor7", "PRINCIPAL")),
            new Known(
                    "899990021",
                    "Trinnberget skole",
                    31,
                    2,
                    Map.of(
                            "rita",
                            "PRINCIPAL",
                            "kari",
                            "TEACHER",
                            "tomas",
                            "TEACHER",
                            "isak",
                            "ICT_COORDINATOR",
                            "uten",
                            "TEACHER",
                            "fredrik",
                            "TEACHER",
                            "sen",
                            "TEACHER")),
            new Known("899990072", "Bekkeskaret skole", 17, 1, Map.of("tomas", "TEACHER")),
            new Known("899990099", "Fururabben skole", 14, 1, Map.of("petra", "PRINCIPAL")),
            new Known("899990102", "Kvernstua barnehage", 9, 1, Map.of("petra", "PRINCIPAL")));

    private static final List<String> PLACES = List.of(
            "Oter", "Selje", "Bjørke", "Fure", "Gran", "Hassel", "Kvern", "Linde", "Myr", "Nes", "Orre", "Pors", "Rype",
            "Skog", "Tyri", "Ulve", "Vier", "Ørne", "Åker", "Alme");

    private static final List<String> FEATURES =
            List.of("bekken", "botn", "åsen", "lia", "moen", "vika", "tangen", "haugen", "dalen", "sletta");

    private static final List<String> FIRST = List.of(
            "Anne",
            "Bjørn",
            "Camilla",
            "Dag",
            "Eli",
            "Frode",
            "Grete",
            "Håkon",
            "Ida",
            "Jon",
            "Kjersti",
            "Lars",
            "Mari",
            "Nils",
            "Oddny",
            "Per",
            "Ragnhild",
            "Sindre",
            "Tone",
            "Ulrik",
            "Vigdis",
            "Yngve",
            "Åse",
            "Øystein",
            "Amina",
            "Jamal",
            "Piotr",
            "Linh",
            "Máret",
            "Svetlana");

    private static final List<String> LAST = List.of(
            "Aasen",
            "Bakke",
            "Dahl",
            "Eide",
            "Foss",
            "Grøtte",
            "Hagen",
            "Iversen",
            "Jakobsen",
            "Kvam",
            "Lien",
            "Moen",
            "Nygård",
            "Opsal",
            "Pettersen",
            "Rønning",
            "Sandvik",
            "Tveit",
            "Ulvestad",
            "Vik",
            "Ytterdal",
            "Ødegård",
            "Ali",
            "Nguyen",
            "Kowalski",
            "Sara");

    private record Known(String number, String name, int teachers, int leaders, Map<String, String> people) {}

    /**
     * @param number organisation number with a valid check digit
     * @param district name of the part of the municipality
     * @param form {@code GRUNNSKOLE} or {@code BARNEHAGE}
     * @param teachers headcount of the role teacher
     * @param staff one entry per duty
     */
    record School(String number, String name, String district, String form, int teachers, List<Person> staff) {

        String key() {
            return "NO:ORGNR:" + number;
        }

        /** Names of those who sign the leaders' statement. */
        List<String> leaders() {
            return staff.stream()
                    .filter(person ->
                            person.role().equals("PRINCIPAL") || person.role().equals("LEADER"))
                    .map(person -> person.givenName() + " " + person.familyName())
                    .toList();
        }
    }

    /** @param role as {@code staff.csv} spells it */
    record Person(String id, String eppn, String givenName, String familyName, String role) {}

    static Municipality vardefjord() {
        return new Maker(new Random(SEED)).make();
    }

    String key() {
        return "NO:ORGNR:" + NUMBER;
    }

    int duties() {
        return office.size()
                + schools.stream().mapToInt(school -> school.staff().size()).sum();
    }

    List<School> waveOne() {
        return schools.subList(0, WAVE_ONE);
    }

    List<School> waveTwo() {
        return schools.subList(WAVE_ONE, schools.size());
    }

    /** Those of wave one that are too small to stand alone. */
    List<School> smallSchools() {
        return waveOne().stream().filter(school -> school.teachers() <= SMALL).toList();
    }

    String schoolsCsv() {
        var header =
                "country;ownerOrgNumber;ownerName;municipalityCode;districtName;schoolOrgNumber;schoolUnitCode;nsrId;schoolName;schoolForms;gradeFrom;gradeTo;languageForm;email;url;validFrom;validTo";
        var rows = schools.stream()
                .map(school -> String.join(
                        ";",
                        "NO",
                        NUMBER,
                        NAME,
                        "",
                        school.district(),
                        school.number(),
                        "",
                        "",
                        school.name(),
                        school.form(),
                        "",
                        "",
                        "nb",
                        "",
                        "",
                        "2020-08-01",
                        ""));
        return lines(header, rows);
    }

    String staffCsv() {
        var header =
                "externalId;feideEppn;email;givenName;familyName;schoolKey;role;dutyPercent;validFrom;validTo;protectedIdentity;remove";
        var rows = Stream.concat(
                office.stream().map(person -> row(person, key())),
                schools.stream().flatMap(school -> school.staff().stream().map(person -> row(person, school.key()))));
        return lines(header, rows);
    }

    private static String row(Person person, String place) {
        return String.join(
                ";",
                person.id(),
                person.eppn(),
                "",
                person.givenName(),
                person.familyName(),
                place,
                person.role(),
                "100",
                "2026-08-01",
                "",
                "N",
                "");
    }

    private static String lines(String header, Stream<String> rows) {
        return Stream.concat(Stream.of(header), rows).reduce("", (text, row) -> text + row + "\n");
    }

    /** Draws names and sizes in a fixed order, so that the same seed gives the same municipality. */
    private static final class Maker {

        private final Random random;
        private final Set<String> names = new HashSet<>();
        private final Map<String, Integer> staffNumbers = new HashMap<>();

        private Maker(Random random) {
            this.random = random;
        }

        private Municipality make() {
            var schools = new ArrayList<School>();
            KNOWN.forEach(known -> schools.add(school(known)));
            var number = 899990153;
            while (schools.size() < SCHOOLS) {
                if (hasCheckDigit(number)) {
                    var teachers = 5 + random.nextInt(14);
                    schools.add(school(new Known(
                            Integer.toString(number), freshName(), teachers, teachers > 12 ? 2 : 1, Map.of())));
                }
                number++;
            }
            return new Municipality(List.copyOf(schools), List.of(person("oda", "OFFICE")));
        }

        private School school(Known known) {
            var staff = new ArrayList<Person>();
            known.people().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(one -> staff.add(person(one.getKey(), one.getValue())));
            fill(staff, "TEACHER", known.teachers());
            fill(staff, "PRINCIPAL", Math.min(1, known.leaders()));
            fill(staff, "LEADER", known.leaders() - 1);
            var form = known.name().endsWith("barnehage") ? "BARNEHAGE" : "GRUNNSKOLE";
            var district = random.nextBoolean() ? "Nordre bydel" : "Søndre bydel";
            return new School(known.number(), known.name(), district, form, known.teachers(), List.copyOf(staff));
        }

        private void fill(List<Person> staff, String role, int wanted) {
            var there =
                    staff.stream().filter(person -> person.role().equals(role)).count();
            IntStream.range((int) there, wanted).forEach(any -> staff.add(stranger(role)));
        }

        /** Somebody who can log in at the simulator. */
        private Person person(String username, String role) {
            var id = "hr-" + staffNumbers.computeIfAbsent(username, any -> 1 + staffNumbers.size());
            return new Person(id, username + DOMAIN, given(username), "Demo", role);
        }

        /** Somebody who only makes the numbers right. */
        private Person stranger(String role) {
            var number = 1 + staffNumbers.size();
            staffNumbers.put("stranger" + number, number);
            return new Person("hr-" + number, "ansatt" + number + DOMAIN, pick(FIRST), pick(LAST), role);
        }

        private String freshName() {
            var name = pick(PLACES) + pick(FEATURES) + " skole";
            return names.add(name) ? name : freshName();
        }

        private String pick(List<String> words) {
            return words.get(random.nextInt(words.size()));
        }

        private static String given(String username) {
            return Character.toUpperCase(username.charAt(0)) + username.substring(1);
        }
    }

    /** Modulus 11 with the weights of Brønnøysundregistrene, 3 2 7 6 5 4 3 2. */
    private static boolean hasCheckDigit(int number) {
        var digits =
                Integer.toString(number).chars().map(Character::getNumericValue).toArray();
        var weights = new int[] {3, 2, 7, 6, 5, 4, 3, 2};
        var sum = IntStream.range(0, weights.length)
                .map(i -> digits[i] * weights[i])
                .sum();
        return (11 - sum % 11) % 11 == digits[8];
    }
}
