/**
 * Hard rules: what excludes a home whatever else speaks for it.
 *
 * <p>What may not live here: preferences. The one decision worth knowing: an answer is a constant without words, given
 * on facts alone ({@code RuleTest.assess}); the words are made for the homes that are shown, all of the reasons and not
 * just the first ({@code RuleTest.statement}).
 */
@NullMarked
package org.placewright.matching.rule;

import org.jspecify.annotations.NullMarked;
