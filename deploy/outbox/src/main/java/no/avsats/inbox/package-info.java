/**
 * What the others tell this service: a {@link no.avsats.inbox.Feed} projects the events of one publisher, each in one
 * transaction with the position.
 *
 * <p>A plain consumer reads, not SmallRye Reactive Messaging. The position lives in our database, so we need neither
 * group, rebalance, acknowledgement nor commit, which are most of what a channel is; a partition is assigned and sought,
 * and one thread a feed keeps order and waits as long as it must. In two replicas both read and the position decides who
 * projects. A partition added to a topic is seen at the next start.
 */
@NullMarked
package no.avsats.inbox;

import org.jspecify.annotations.NullMarked;
