package no.avsats.suite;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** Weighs what comes over the net to a page, headers and redirects included, compressed as it comes. */
final class Scales implements AutoCloseable {

    private final CDPSession session;
    private long bytes;

    Scales(BrowserContext context, Page page) {
        session = context.newCDPSession(page);
        session.send("Network.enable");
        session.on("Network.loadingFinished", finished -> add(finished));
        session.on("Network.requestWillBeSent", sent -> {
            if (sent.has("redirectResponse")) {
                add(sent.getAsJsonObject("redirectResponse"));
            }
        });
    }

    private void add(JsonObject loaded) {
        bytes += loaded.get("encodedDataLength").getAsLong();
    }

    void clearCache() {
        session.send("Network.clearBrowserCache");
    }

    long bytes() {
        return bytes;
    }

    @Override
    public void close() {
        session.detach();
    }
}
