package no.avsats.inbox;

/**
 * Projects the events of one publisher, in order. An application-scoped bean; every such bean is read from start to stop
 * of the service.
 *
 * @param <E> the publisher's sealed interface
 */
public interface Feed<E> {

    /** The position is stored under this name: never change it. Unique within the service, such as {@code standing}. */
    String name();

    Class<E> events();

    /**
     * Runs in the transaction that moves the position; throws when the event cannot be taken, which puts it into the dead
     * letters. Must survive an event that it has seen, and ignore what is not newer than what it has.
     */
    void on(E event, Envelope envelope);
}
