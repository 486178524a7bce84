package no.avsats.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Turns whatever no resource has answered into a problem: JSON under {@code /v1}, a page elsewhere. */
class Problems {

    private static final int RETRY_AFTER_SECONDS = 2;

    private static final Map<Integer, String> TITLES = Map.of(
            400, "Bad request",
            401, "Not logged in",
            403, "Not allowed",
            404, "Not found",
            405, "Method not allowed",
            406, "Not acceptable",
            413, "Too large",
            415, "Unsupported media type",
            429, "Too many requests");

    private final Failures failures;

    Problems(Failures failures) {
        this.failures = failures;
    }

    @ServerExceptionMapper(value = UnauthorizedException.class, priority = 1)
    Uni<Response> notLoggedIn(RoutingContext context) {
        return challenge(context);
    }

    @ServerExceptionMapper(value = AuthenticationFailedException.class, priority = 1)
    Uni<Response> notAuthenticated(RoutingContext context) {
        return challenge(context);
    }

    @ServerExceptionMapper(value = io.quarkus.security.ForbiddenException.class, priority = 1)
    Response forbidden(RoutingContext context) {
        return answer(context, plain(403));
    }

    @ServerExceptionMapper
    Response webApplication(WebApplicationException failure, RoutingContext context) {
        var response = failure.getResponse();
        if (response.getStatus() < 400 || response.hasEntity()) {
            return response;
        }
        var answer = answer(context, plain(response.getStatus()));
        return Response.fromResponse(answer).replaceAll(kept(response, answer)).build();
    }

    @ServerExceptionMapper
    Response broken(ConstraintViolationException failure, RoutingContext context) {
        var errors = failure.getConstraintViolations().stream()
                .map(Problems::field)
                .sorted(Comparator.comparing(Problem.FieldError::pointer))
                .toList();
        return answer(context, Problem.fields(errors));
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException failure, RoutingContext context) {
        var at = failure.getLocation();
        var detail = at == null ? null : "Line %d, column %d.".formatted(at.getLineNr(), at.getColumnNr());
        return answer(context, Problem.of(400, "UNREADABLE_JSON", "The body cannot be read", detail));
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure, RoutingContext context) {
        failures.tell(failure, context.request().method().name(), context.normalizedPath());
        return Failures.passes(failure)
                ? Response.fromResponse(answer(context, busy()))
                        .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                        .build()
                : answer(context, Problem.of(500, "INTERNAL", "Something went wrong here", null));
    }

    private static Problem busy() {
        return Problem.of(503, "BUSY", "Too busy just now", "Nothing was changed. The same again will do in a moment.");
    }

    /** A service's own mapper knows the broken rule but not who asked: a form that was tampered with meets it on a page, too. */
    @ServerResponseFilter
    void asPage(ContainerResponseContext response, RoutingContext context) {
        if (response.getEntity() instanceof Problem problem && !isForMachines(context)) {
            var page = ErrorPages.of(problem);
            response.setEntity(page.getEntity(), new Annotation[0], page.getMediaType());
        }
    }

    /** The challenge of the mechanism that guards this path: a redirect to log-in for pages, 401 for machines. */
    private Uni<Response> challenge(RoutingContext context) {
        HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
        return authenticator.getChallenge(context).map(challenge -> challenged(context, challenge));
    }

    private Response challenged(RoutingContext context, ChallengeData challenge) {
        var response = challenge.status == 401
                ? answer(context, plain(401))
                : Response.status(challenge.status).build();
        var builder = Response.fromResponse(response);
        challenge.getHeaders().forEach((name, value) -> builder.header(name.toString(), value));
        return builder.build();
    }

    private Response answer(RoutingContext context, Problem problem) {
        return isForMachines(context) ? problem.response() : ErrorPages.of(problem);
    }

    private static boolean isForMachines(RoutingContext context) {
        var path = context.normalizedPath();
        return path.contains("/v1/") || path.endsWith("/v1") || path.contains("/internal/");
    }

    private static Problem plain(int status) {
        var title = TITLES.getOrDefault(status, "Request refused");
        return Problem.of(status, title.toUpperCase(Locale.ROOT).replace(' ', '_'), title, null);
    }

    private static Problem.FieldError field(ConstraintViolation<?> violation) {
        var nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .skip(1)
                .map(node ->
                        node.getIndex() == null ? "/" + node.getName() : "/" + node.getIndex() + "/" + node.getName())
                .collect(Collectors.joining())
                .replaceFirst("^/(body|request)(?=/)", "");
        var rule = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        var code = rule.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
        return new Problem.FieldError(nodes, code, violation.getMessage());
    }

    private static MultivaluedMap<String, Object> kept(Response from, Response answer) {
        var headers = new MultivaluedHashMap<String, Object>();
        headers.putAll(from.getHeaders());
        headers.putSingle(
                HttpHeaders.CONTENT_TYPE, answer.getMediaType() == null ? MediaType.TEXT_HTML : answer.getMediaType());
        headers.remove(HttpHeaders.CONTENT_LENGTH);
        return headers;
    }
}
