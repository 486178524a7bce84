package no.avsats.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A person at a browser: Debian's Chromium, one context a person. */
final class BrowserSystem implements AutoCloseable {

    /** Widths in CSS pixels: a desk and a phone. */
    static final int DESK = 1280;

    static final int PHONE = 390;

    /** A desk at 400 %, and the narrowest phone. */
    static final int NARROW = 320;

    /** A projector. */
    static final int WALL = 1920;

    /** The builder's own run sends the program three times and opens a browser context for each page. */
    private static final String AXE = "() => {" + AxeBuilder.getAxeScript() + "}";

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final Path PICTURES = Path.of("target/pictures");
    private static final List<String> CHROMIUM =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright.chromium().launch(options());
    private final String origin;

    BrowserSystem(String origin) {
        this.origin = origin;
    }

    private static BrowserType.LaunchOptions options() {
        var installed =
                CHROMIUM.stream().map(Path::of).filter(Files::isExecutable).findFirst();
        return new BrowserType.LaunchOptions()
                .setExecutablePath(installed.orElseThrow(
                        () -> new IllegalStateException("Install the Debian package chromium for the browser tests")))
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
    }

    /** A person nobody knows yet, on a screen of the given width. */
    Person person(int width) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(origin)
                .setLocale("nb-NO")
                .setViewportSize(width, height(width)));
        return new Person(context, width);
    }

    /** Somebody whose browser runs no scripts. */
    Person personWithoutScripts() {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(origin)
                .setLocale("nb-NO")
                .setJavaScriptEnabled(false));
        return new Person(context, DESK);
    }

    private static int height(int width) {
        return switch (width) {
            case NARROW -> 256;
            case PHONE -> 844;
            case WALL -> 1080;
            default -> 900;
        };
    }

    @Override
    public void close() {
        playwright.close();
    }

    /** One person's browser. */
    final class Person implements AutoCloseable {

        private final BrowserContext context;
        private Page page;
        private int width;

        private Person(BrowserContext context, int width) {
            this.context = context;
            this.width = width;
            this.page = context.newPage();
        }

        Page page() {
            return page;
        }

        /** From the door through the simulated Feide to the start page. */
        Person logIn(String username) {
            page.navigate("/");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Logg inn med Feide"))
                    .click();
            page.locator("#username").fill(username);
            page.locator("#password").fill("avsats");
            page.locator("#kc-login").click();
            page.waitForURL(url -> url.startsWith(origin) && !url.contains("/auth/"));
            return this;
        }

        /** Where Keycloak sends this browser back to on its way to a page of a service that it has no session with. */
        String returning(String path) {
            var address = path;
            while (!address.contains("/callback?")) {
                var stay = RequestOptions.create().setMaxRedirects(0);
                address = context.request().get(address, stay).headers().get("location");
            }
            return address;
        }

        Person open(String path) {
            page.navigate(path);
            return this;
        }

        /** Without network, or with it again. */
        Person offline(boolean gone) {
            context.setOffline(gone);
            return this;
        }

        /** Closes the tab and opens another one. */
        Person anotherTab() {
            var next = context.newPage();
            page.close();
            page = next;
            return this;
        }

        /** As after clearing everything that the browser keeps of sites. */
        Person forget() {
            page.evaluate("localStorage.clear(); sessionStorage.clear()");
            context.clearCookies();
            return this;
        }

        /** Bytes of a page as they come over the net to somebody who was never here, with all that belongs to it. */
        long weight(String path) {
            try (var scales = new Scales(context, page)) {
                scales.clearCache();
                page.navigate(path);
                page.waitForLoadState(LoadState.NETWORKIDLE);
                return scales.bytes();
            }
        }

        /** Weighs everything from now on, for somebody who was never here. */
        Scales scales() {
            var scales = new Scales(context, page);
            scales.clearCache();
            return scales;
        }

        /** The same page on a screen of another width. */
        Person at(int width) {
            this.width = width;
            page.setViewportSize(width, height(width));
            return this;
        }

        /** With the system's dark theme. */
        Person inTheDark() {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            return this;
        }

        Person press(String button) {
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(button).setExact(true))
                    .first()
                    .click();
            return this;
        }

        Person follow(String link) {
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName(link).setExact(true))
                    .first()
                    .click();
            return this;
        }

        List<Cookie> cookies() {
            return context.cookies();
        }

        /** As somebody would who kept a copy of the services' session cookies; Keycloak's own are left out. */
        void restore(List<Cookie> cookies) {
            context.clearCookies();
            context.addCookies(cookies.stream()
                    .filter(cookie -> !cookie.path.startsWith("/auth"))
                    .toList());
        }

        /** Waits for the page with the heading. */
        Person reads(String heading) {
            PlaywrightAssertions.assertThat(page.locator("h1").first()).hasText(heading);
            return this;
        }

        /** Waits for the address. */
        Person comesTo(String glob) {
            page.waitForURL(glob);
            return this;
        }

        /**
         * What a screen reader user or a keyboard user would stumble over, also in what is folded; keeps a picture of the page.
         */
        Person seesNothingBroken(String name) {
            page.waitForLoadState();
            return keepPicture(name).unfold().check();
        }

        /** The same at a desk and on a phone, of a page that is loaded once. */
        Person seesNothingBrokenAtBothWidths(String name) {
            page.waitForLoadState();
            at(DESK).keepPicture(name).at(PHONE).keepPicture(name);
            return unfold().check().at(DESK).check();
        }

        private Person keepPicture(String name) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(PICTURES.resolve(name + "-" + width + ".png")));
            return this;
        }

        private Person unfold() {
            page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
            return this;
        }

        private Person check() {
            var where = page.url() + " at " + width;
            assertThat(violations()).as(where).isEmpty();
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as("width of " + where)
                    .isLessThanOrEqualTo(width);
            return this;
        }

        private List<?> violations() {
            if (!(Boolean) page.evaluate("'axe' in window")) {
                page.frames().forEach(frame -> frame.evaluate(AXE));
            }
            return (List<?>) page.evaluate("""
                    tags => axe.run(document, { runOnly: tags, resultTypes: ['violations'] }).then(found =>
                        found.violations.flatMap(rule => rule.nodes.map(node => rule.id + ' at ' + node.html)))
                    """, WCAG);
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
