package no.avsats.strategy.text;

import org.owasp.html.ElementPolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Lets through what a text needs and nothing else: no script, style, picture, frame, form or event. */
final class CleanHtml {

    /** Headings go below those of the page that the text stands on. */
    private static final ElementPolicy BELOW = (name, attributes) -> switch (name) {
        case "h1", "h2" -> "h3";
        case "h3" -> "h4";
        default -> "h5";
    };

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "strong",
                    "em",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "code",
                    "pre",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "hr",
                    "a")
            .allowElements(BELOW, "h1", "h2", "h3", "h4", "h5", "h6")
            .allowUrlProtocols("https", "http", "mailto")
            .allowAttributes("href")
            .matching((element, attribute, address) -> address.isBlank() ? null : address)
            .onElements("a")
            .allowAttributes("start")
            .matching(java.util.regex.Pattern.compile("[0-9]{1,4}"))
            .onElements("ol")
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
            .toFactory();

    private CleanHtml() {}

    static String of(String html) {
        return POLICY.sanitize(html);
    }
}
