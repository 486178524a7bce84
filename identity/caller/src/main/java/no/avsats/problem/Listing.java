package no.avsats.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param data the items of this page
 * @param pageToken what to send as {@code pageToken} for the next page; null on the last one
 */
public record Listing<T>(List<T> data, @Nullable String pageToken) {

    /** Items a page when the caller names no {@code limit}, and the most it may name. */
    public static final int LIMIT = 50;

    public static final int MOST = 500;

    /** A page of a short list that is in memory as a whole. */
    public static <T> Listing<T> within(List<T> all, int limit, @Nullable String pageToken, Function<T, String> key) {
        var seen = all.stream().map(key).toList().indexOf(PageToken.key(pageToken)) + 1;
        return of(all.stream().skip(seen).limit(limit + 1L).toList(), limit, key);
    }

    /** The same page of other things. */
    public <R> Listing<R> map(Function<T, R> each) {
        return new Listing<>(data.stream().map(each).toList(), pageToken);
    }

    /**
     * @param found up to {@code limit + 1} items: one more than asked tells that there is a next page
     * @param key what the next page starts after, read from the last item of this one
     */
    public static <T> Listing<T> of(List<T> found, int limit, Function<T, String> key) {
        if (found.size() <= limit) {
            return new Listing<>(List.copyOf(found), null);
        }
        var data = List.copyOf(found.subList(0, limit));
        return new Listing<>(data, PageToken.of(key.apply(data.getLast())));
    }

    /** With a {@code Link} to the next page while there is one. */
    public Response response(UriInfo asked) {
        var answer = Response.ok(this);
        if (pageToken != null) {
            var next = asked.getRequestUriBuilder()
                    .replaceQueryParam("pageToken", pageToken)
                    .build();
            answer.header("Link", "<" + next.getRawPath() + "?" + next.getRawQuery() + ">; rel=\"next\"");
        }
        return answer.build();
    }
}
