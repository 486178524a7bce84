package no.avsats.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import no.avsats.suite.BrowserSystem.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sixty-seven schools on a phone: folded by district, found by name. */
@Tag("E-14")
class LongListsIT {

    private static BrowserSystem browsers;

    private Person office;

    @BeforeAll
    static void open() {
        browsers = new BrowserSystem(Whole.running().origin());
    }

    @AfterAll
    static void close() {
        browsers.close();
    }

    @BeforeEach
    void anOffice() {
        office = browsers.person(BrowserSystem.PHONE).logIn("oda");
    }

    @AfterEach
    void leaves() {
        office.close();
    }

    @Test
    void theDirectoryFindsASchoolWhileOneTypes() {
        office.open("/identity/directory");
        var school = office.page().getByText("Fururabben skole");
        assertThat(school).isHidden();
        office.page().locator("#search").pressSequentially("fururabb");
        assertThat(school).isVisible();
        assertThat(office.page().locator("#hits")).hasText("Ett treff");
        office.seesNothingBroken("directory-found");
    }

    @Test
    void aNewRoundTakesAWholeDistrictOrOneSchool() {
        office.open("/assessment/rounds/new");
        var district = office.page().locator("details.district").first();
        var whole = district.getByLabel("Alle skolene her");
        assertThat(whole).isHidden();
        district.locator("summary").click();
        assertThat(whole).isChecked();
        whole.uncheck();
        assertThat(chosen(district)).hasText("0");
        district.locator("tbody [type=checkbox]").first().check();
        assertThat(chosen(district)).hasText("1");
        office.seesNothingBroken("new-round-unfolded");
    }

    @Test
    void aNewRoundFindsASchoolInItsDistrict() {
        office.open("/assessment/rounds/new");
        office.page().getByLabel("Finn en skole").fill("fururabb");
        assertThat(office.page().getByLabel("Fururabben skole").first()).isVisible();
        assertThat(office.page().locator("#found")).hasText("Skoler som passer: 1");
        assertThat(office.page().locator("tbody tr:visible")).hasCount(1);
    }

    private static Locator chosen(Locator district) {
        return district.locator(".chosen");
    }
}
