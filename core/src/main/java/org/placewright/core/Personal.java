package org.placewright.core;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type or an attribute that could identify a child: an identifier, a birth date, a full postcode, a school.
 *
 * <p>What is marked never appears in {@code toString}, an exception, a finding or a log. A marked type prints its name
 * and nothing of its value; a marked attribute is left out of the text of the value that holds it. A test walks every
 * public type and fails where this does not hold.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Personal {}
