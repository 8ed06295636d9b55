package org.placewright.interchange.ssda903.validation;

import com.google.common.collect.ImmutableSet;

/**
 * A return that breaks a rule by as little as can be.
 *
 * @param rule the code of the rule
 * @param filed the return
 * @param implied the codes of other rules that cannot but be broken with it
 */
record Breach(String rule, Filed filed, ImmutableSet<String> implied) {

    static Breach of(String rule, Filed filed, String... implied) {
        return new Breach(rule, filed, ImmutableSet.copyOf(implied));
    }

    @Override
    public String toString() {
        return rule;
    }
}
