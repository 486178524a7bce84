package no.avsats.bench;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;

/** One kind of request that a generator sends again and again. */
interface Call {

    /** Sends one; done when the answer is read, failed when it is not the right one: then nothing that was measured counts. */
    Future<Void> send(HttpClient client);
}
