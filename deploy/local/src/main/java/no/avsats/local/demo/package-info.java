/** The demo municipality: fictitious, the same every time, made through public interfaces only. */
@NullMarked
package no.avsats.local.demo;

import org.jspecify.annotations.NullMarked;
