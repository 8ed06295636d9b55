package org.placewright.matching;

import org.placewright.core.explain.ExplanationKey;

/**
 * What a rule said about a home: why it excludes it, or what to ask.
 *
 * @param rule the key of the rule
 * @param statement one sentence; nothing personal
 */
public record RuleStatement(ExplanationKey rule, String statement) {}
