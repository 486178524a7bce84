package no.avsats.identity;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.avsats.stack.StackResource;

/** With the real PostgreSQL, Kafka and Keycloak. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "identity"))
public @interface OnStack {}
