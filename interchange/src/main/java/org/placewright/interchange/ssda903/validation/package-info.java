/**
 * The checks a return must pass: rules over the rows as they were filed, an engine that runs them child by child, and
 * what they found. {@code docs/validation-rules.md} lists the rules that come with the library.
 *
 * <p>What may not live here: reading files, which is in the package above, and changing anything: a rule flags, and
 * mends nothing. The one decision worth knowing: a rule that cannot tell does not flag. A day that is not known is not
 * a number, so every comparison with it is false, and a rule whose table, column or other need is missing is not run
 * and listed so, rather than run on blanks; what else it looks at is neither blank nor filled where a file lacks it.
 *
 * <p>Rules are small declarations in a class for each subject, found by being listed in {@code StandardRules}. A
 * council declares its own in the same way, and switches rules off, in a {@code ValidationPolicy}.
 */
@NullMarked
package org.placewright.interchange.ssda903.validation;

import org.jspecify.annotations.NullMarked;
