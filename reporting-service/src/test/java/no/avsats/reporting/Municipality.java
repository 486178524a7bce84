package no.avsats.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** A school owner with one round, told to the service by events as they are on the wire. */
public final class Municipality {

    public final String owner;
    public final UUID round = UUID.randomUUID();

    private final Map<String, UUID> releases = new HashMap<>();

    private final List<Wave> waves = new ArrayList<>();

    private record Wave(int number, List<String> schools) {}

    public Municipality(String owner) {
        this.owner = owner;
        organisation(owner, 1, null, "OWNER", "Vardefjord kommune");
    }

    public Municipality() {
        this("NO:ORGNR:" + ThreadLocalRandom.current().nextInt(810_000_000, 830_000_000));
    }

    /** A school of its own in the first wave, or in the one named. */
    public String school(String name) {
        return school(name, 1, owner);
    }

    public String school(String name, int wave, String parent) {
        var id = "NO:ORGNR:" + ThreadLocalRandom.current().nextInt(910_000_000, 999_000_000);
        organisation(id, 1, parent, "SCHOOL", name);
        while (waves.size() < wave) {
            waves.add(new Wave(waves.size() + 1, new ArrayList<>()));
        }
        waves.get(wave - 1).schools().add(id);
        return id;
    }

    public String district(String name) {
        var id = "AVSATS:DISTRICT:" + UUID.randomUUID();
        organisation(id, 1, owner, "DISTRICT", name);
        return id;
    }

    public void organisation(String id, long version, String parent, String kind, String name) {
        send("avsats.identity", id, "OrganisationChanged", """
                {"organisation":"%s","version":%d,"owner":"%s","parent":%s,"kind":"%s","name":"%s",
                 "externalIds":[],"validFrom":null,"validTo":null,"headcount":{"teacher":20}}
                """.formatted(
                        id, version, owner, parent == null ? "null" : "\"" + parent + "\"", kind, name));
    }

    public void announces(long version, String title) {
        announces(version, title, LocalDate.now().minusDays(30), LocalDate.now().plusDays(30));
    }

    public void announces(long version, String title, LocalDate opensOn, LocalDate closesOn) {
        var told = waves.stream()
                .map(wave -> "{\"number\":%d,\"name\":\"Pulje %d\",\"ambition\":%d,\"schools\":[%s]}"
                        .formatted(
                                wave.number(),
                                wave.number(),
                                wave.schools().size(),
                                wave.schools().stream()
                                        .map(school -> "\"" + school + "\"")
                                        .collect(Collectors.joining(","))))
                .collect(Collectors.joining(","));
        assessment(owner, "RoundAnnounced", """
                {"round":"%s","owner":"%s","version":%d,"title":"%s","framework":"five-areas/1","areas":[
                  {"id":"competence","name":{"nb":"Digital kompetanse","en":"Digital competence"}},
                  {"id":"cooperation","name":{"nb":"Samarbeid","en":"Cooperation"}},
                  {"id":"content","name":{"nb":"Digitalt innhold","en":"Digital content"}},
                  {"id":"infrastructure","name":{"nb":"Infrastruktur","en":"Infrastructure"}},
                  {"id":"followup","name":{"nb":"Oppfølging","en":"Follow-up"}}],
                 "roles":["teacher","leader"],"opensOn":"%s","closesOn":"%s","waves":[%s]}
                """.formatted(round, owner, version, title, opensOn, closesOn, told));
    }

    public void counts(String school, long version, int from, int invited, String state) {
        assessment(school, "ParticipationCounted", """
                {"round":"%s","owner":"%s","school":"%s","role":"teacher","version":%d,"from":%d,"to":%d,"invited":%d,
                 "state":"%s","countedAt":"%s"}
                """.formatted(
                round, owner, school, version, from, Math.min(from + 4, invited), invited, state, Instant.now()));
    }

    /** Numbers of teachers, from ten answers, one an area; shared at once. */
    public void shows(String school, int answered, int... shares) {
        var cells = new ArrayList<String>();
        for (var i = 0; i < shares.length; i++) {
            cells.add(number(i, answered, shares[i]));
        }
        releases(school, LocalDate.now().plusDays(10), cells);
        shares(school);
    }

    public void releases(String school, LocalDate officeFrom, List<String> cells) {
        releases(school, officeFrom, cells, List.of(school));
    }

    public void releases(String unit, LocalDate officeFrom, List<String> cells, List<String> schools) {
        assessment(unit, "AssessmentReleased", released(unit, officeFrom, cells, schools));
    }

    public String released(String unit, LocalDate officeFrom, List<String> cells, List<String> schools) {
        return """
                {"release":"%s","round":"%s","owner":"%s","unit":"%s","version":1,"name":null,"schools":[%s],
                 "releasedAt":"%s","officeFrom":"%s","cells":[%s],"advice":[]}
                """.formatted(
                        releases.computeIfAbsent(unit, any -> UUID.randomUUID()),
                        round,
                        owner,
                        unit,
                        schools.stream().map(school -> "\"" + school + "\"").collect(Collectors.joining(",")),
                        Instant.now(),
                        officeFrom,
                        String.join(",", cells));
    }

    public void shares(String unit) {
        assessment(unit, "ReleaseShared", """
                {"release":"%s","round":"%s","owner":"%s","unit":"%s","version":2,"sharedAt":"%s"}
                """.formatted(releases.get(unit), round, owner, unit, Instant.now()));
    }

    /** @param lost releases that were counted but never sent */
    public void closes(long version, UUID... lost) {
        var all = Stream.concat(releases.values().stream(), Arrays.stream(lost)).toList();
        assessment(owner, "RoundClosed", """
                {"round":"%s","owner":"%s","version":%d,"releases":%d,"checksum":"%s"}
                """.formatted(round, owner, version, all.size(), checksum(all)));
    }

    public UUID releaseOf(String unit, UUID release) {
        releases.put(unit, release);
        return release;
    }

    public static String number(int area, int answered, int share) {
        return cell(area, false, answered, Math.max(1, share / 20), share, "null");
    }

    /** From ten answers, told as a range; an end that is open is null. */
    public static String range(int area, int answered, Integer atLeast, Integer atMost) {
        return cell(area, false, answered, 3, null, "null")
                .replace("\"share\":null", "\"share\":null,\"atLeast\":%s,\"atMost\":%s".formatted(atLeast, atMost));
    }

    /** Five to nine answers, and no words. */
    public static String level(int area, int level) {
        return cell(area, false, null, level, null, "null");
    }

    public static String words(int area, String words) {
        return cell(area, false, null, 3, null, "\"" + words + "\"");
    }

    public static String hidden(int area) {
        return cell(area, true, null, null, null, "null");
    }

    private static String cell(
            int area, boolean suppressed, Integer answered, Integer level, Integer share, String words) {
        return """
                {"role":"teacher","area":"%s","indicator":null,"target":4,"suppressed":%s,"answered":%s,"level":%s,
                 "share":%s,"shareInWords":%s,"bands":[]}""".formatted(
                        List.of("competence", "cooperation", "content", "infrastructure", "followup")
                                .get(area),
                        suppressed,
                        answered,
                        level,
                        share,
                        words);
    }

    /** A plan adopted today for the school year that goes on, with its measures as JSON. */
    public void adopts(String school, UUID plan, long version, int schoolYear, String... measures) {
        strategy(school, "PlanAdopted", """
                {"plan":"%s","organisation":"%s","owner":"%s","version":%d,"kind":"ACTION_PLAN","title":"Handlingsplan",
                 "team":null,"schoolYear":%d,"edition":1,"adoptedOn":"%s","strategy":null,"round":"%s","measures":[%s]}
                """.formatted(
                        plan, school, owner, version, schoolYear, LocalDate.now(), round, String.join(",", measures)));
    }

    /** A measure of a plan that is due so many days from now. */
    public static String measure(UUID measure, String area, int due, String status) {
        return """
                {"measure":"%s","area":%s,"goal":null,"start":"2026-01-01","due":"%s","status":"%s"}""".formatted(
                        measure,
                        area == null ? "null" : "\"" + area + "\"",
                        LocalDate.now().plusDays(due),
                        status);
    }

    public void progresses(String school, UUID plan, long version, UUID measure, String status) {
        strategy(school, "MeasureProgressed", """
                {"plan":"%s","organisation":"%s","owner":"%s","version":%d,"measure":"%s","area":"content",
                 "status":"%s","due":"%s","helped":null,"at":"%s"}
                """.formatted(
                plan, school, owner, version, measure, status, LocalDate.now().minusDays(1), Instant.now()));
    }

    public void strategy(String key, String type, String json) {
        send("avsats.strategy", key, type, json);
    }

    public void assessment(String key, String type, String json) {
        send("avsats.assessment", key, type, json);
    }

    private static void send(String topic, String key, String type, String json) {
        var record = new ProducerRecord<>(topic, key, json);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        "/test",
                        "ce_type",
                        "no." + topic + "." + type,
                        "ce_subject",
                        key,
                        "ce_time",
                        Instant.now().toString(),
                        "content-type",
                        "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        Broker.PRODUCER.send(record);
        Broker.PRODUCER.flush();
    }

    /** Made when the first event is sent: only then it is known where the broker is. */
    private static final class Broker {
        static final KafkaProducer<String, String> PRODUCER = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class),
                        "acks",
                        "all"),
                new StringSerializer(),
                new StringSerializer());
    }

    private static String checksum(List<UUID> releases) {
        try {
            var lines = releases.stream().map(UUID::toString).sorted().collect(Collectors.joining("\n"));
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(lines.getBytes(UTF_8)));
        } catch (java.security.NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
