package no.avsats.strategy.planfiles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.avsats.strategy.Municipality.PLAN;
import static no.avsats.strategy.Municipality.advised;
import static no.avsats.strategy.Municipality.own;
import static no.avsats.strategy.Municipality.plan;
import static no.avsats.strategy.Municipality.ready;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.avsats.stack.Tokens;
import no.avsats.strategy.Browser;
import no.avsats.strategy.Municipality;
import no.avsats.strategy.StrategyStack;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@StrategyStack
@Tag("E-11")
class PlanFilesTest {

    private static final String PAGE = "/strategy/plans/{school}/{plan}";

    Tokens tokens;

    private Municipality vardefjord;
    private String school;

    @BeforeEach
    void aSchoolWithAResult() {
        vardefjord = new Municipality(tokens);
        school = vardefjord.schoolWithResult();
    }

    @Test
    void headingsOfTheWordSectionAreRealHeadings() throws IOException {
        var plan = vardefjord.adopted(school, plan(advised("content-2"), own("Lånesett")));
        try (var word = new XWPFDocument(new ByteArrayInputStream(file(plan, "docx")))) {
            var headings = word.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getStyle() != null)
                    .toList();
            assertThat(headings)
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Handlingsplan 2026/27", "Tiltak", "Vis et opplegg i teamtid", "Lånesett");
            assertThat(word.getStyles()
                            .getStyle("Heading1")
                            .getCTStyle()
                            .getPPr()
                            .getOutlineLvl()
                            .getVal())
                    .isEqualTo(0);
            var table = word.getTables().getFirst();
            assertThat(table.getRow(2).getCell(0).getText()).isEqualTo("Lånesett");
            assertThat(table.getRow(1).getCell(5).getText()).isEqualTo("1,5");
        }
    }

    @Test
    void aTextThatLooksLikeAFormulaStaysAText() throws IOException {
        var plan = vardefjord.adopted(school, plan(own("=HYPERLINK(\"https://x.example\")")));
        try (var excel = new XSSFWorkbook(new ByteArrayInputStream(file(plan, "xlsx")))) {
            var cell = excel.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void whatGoesOutComesInAgain() {
        var from = vardefjord.adopted(
                school,
                plan(ready(Map.of(
                        "title", "Lånesett",
                        "area", "content",
                        "hoursPerTeacher", 4.5,
                        "start", "2026-11-16",
                        "due", "2027-05-13",
                        "status", "UNDER_WAY"))));
        var to = vardefjord.draft(school, plan());
        bringing(to, file(from, "xlsx"), false).statusCode(200).body("broughtIn", equalTo(true));
        var measure = vardefjord.read(school, to);
        assertThat(measure.getString("measures[0].title")).isEqualTo("Lånesett");
        assertThat(measure.getString("measures[0].area")).isEqualTo("content");
        assertThat(measure.getString("measures[0].due")).isEqualTo("2027-05-13");
        assertThat(measure.getFloat("measures[0].hoursPerTeacher")).isEqualTo(4.5f);
        assertThat(measure.getString("measures[0].status")).isEqualTo("UNDER_WAY");
    }

    @Test
    void oneBrokenRowKeepsAllOut() {
        var plan = vardefjord.draft(school, plan());
        var csv = """
                Tiltak;Område;Start;Frist;Timer per lærer;Status
                Lånesett;Digitalt innhold;16.11.2026;13.05.2027;4,5;I gang
                Delingstid;Magi;snart;13.05.2027;mange;Kanskje
                """;
        bringing(plan, csv.getBytes(UTF_8), false)
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/file/3")))
                .body("errors[0].detail", equalTo("rowArea, rowDay, rowHours, rowStatus"));
        assertThat(vardefjord.read(school, plan).getList("measures")).isEmpty();
    }

    @Test
    void aCheckChangesNothing() {
        var plan = vardefjord.draft(school, plan());
        bringing(plan, "Measure,Status\nLoan set,Under way\n".getBytes(UTF_8), true)
                .statusCode(200)
                .body("measures", equalTo(1))
                .body("broughtIn", equalTo(false));
        assertThat(vardefjord.read(school, plan).getList("measures")).isEmpty();
    }

    @Test
    void whatIsNoPlainTableIsRefused() throws IOException {
        var plan = vardefjord.draft(school, plan());
        bringing(plan, new byte[] {1, (byte) 0xff, 3}, true).body("code", equalTo("FILE_UNREADABLE"));
        bringing(plan, "Navn;Alder\na;3\n".getBytes(UTF_8), true).body("code", equalTo("FILE_HEADINGS"));
        bringing(plan, zip("xl/worksheets/sheet1.xml", 30_000_000), true).body("code", equalTo("FILE_SUSPICIOUS"));
        bringing(plan, zip("xl/vbaProject.bin", 10), true).body("code", equalTo("FILE_SUSPICIOUS"));
        bringing(plan, "Tiltak\n".getBytes(UTF_8), true).body("code", equalTo("FILE_EMPTY"));
        bringing(plan, ("Tiltak\n" + "En\n".repeat(101)).getBytes(UTF_8), true)
                .body("code", equalTo("FILE_TOO_MANY_ROWS"));
    }

    @Test
    void somebodyLooksFirstAndBringsInThen() {
        var plan = vardefjord.draft(school, plan());
        var leader = Browser.of(vardefjord.asLeader(school));
        assertThat(Browser.keep("plan-import", leader.get(PAGE + "/import", school, plan)))
                .doesNotContain("role=\"alert\"");
        var refused = looking(plan, "Tiltak;Frist\nLånesett;snart\n");
        assertThat(Browser.keep("plan-import-broken", refused)).contains("har en dato som ikke kan leses");
        var checked = looking(plan, "Tiltak;Frist\nLånesett;13.05.2027\n");
        assertThat(Browser.keep("plan-import-ready", checked)).contains("Ett tiltak er klart");
        var found = Pattern.compile("import/([0-9a-f-]{36})").matcher(checked.asString());
        assertThat(found.find()).isTrue();
        var here = PAGE + "/import/" + found.group(1);
        leader.post(Map.of(), here, school, plan).then().statusCode(303);
        assertThat(vardefjord.read(school, plan).getList("measures.title")).isEqualTo(List.of("Lånesett"));
        leader.post(Map.of(), here, school, plan).then().statusCode(404);
    }

    @Test
    void theOfficeTakesOutWhatIsAdoptedOnly() {
        var plan = vardefjord.draft(school, plan(own("Lånesett")));
        vardefjord.asOffice().get(PLAN + "/document", school, plan).then().statusCode(404);
        vardefjord.adopting(school, plan).statusCode(200);
        vardefjord
                .asOffice()
                .get(PLAN + "/document?format=xlsx", school, plan)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("plan-2026.xlsx"));
    }

    private byte[] file(String plan, String format) {
        return vardefjord
                .asLeader(school)
                .get(PLAN + "/document?format=" + format, school, plan)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private ValidatableResponse bringing(String plan, byte[] file, boolean dryRun) {
        return sending(file)
                .post(PLAN + "/imports?dryRun=" + dryRun, school, plan)
                .then();
    }

    private Response looking(String plan, String file) {
        return sending(file.getBytes(UTF_8))
                .header("Sec-Fetch-Site", "same-origin")
                .post(PAGE + "/import", school, plan);
    }

    private RequestSpecification sending(byte[] file) {
        return vardefjord.asLeader(school).contentType("multipart/form-data").multiPart("file", "fil", file);
    }

    private static byte[] zip(String name, int zeros) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[zeros]);
        }
        return out.toByteArray();
    }
}
