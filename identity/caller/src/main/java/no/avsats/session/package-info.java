/** Log-out that ends all services, and the guard that lets only our own pages change anything. */
@NullMarked
package no.avsats.session;

import org.jspecify.annotations.NullMarked;
