package org.placewright.sufficiency.reach;

import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** Groups, or pools, by where they are and then by their kind. */
final class BySite {

    private final int kinds;
    private final int[] firsts;
    private final int[] members;

    BySite(int sites, int kinds, int size, IntUnaryOperator site, IntUnaryOperator kind, IntPredicate counts) {
        this.kinds = kinds;
        this.firsts = new int[Math.addExact(Math.multiplyExact(sites, kinds), 1)];
        for (int member = 0; member < size; member++) {
            if (counts.test(member)) {
                firsts[slot(site.applyAsInt(member), kind.applyAsInt(member)) + 1]++;
            }
        }
        for (int slot = 1; slot < firsts.length; slot++) {
            firsts[slot] += firsts[slot - 1];
        }
        this.members = new int[firsts[firsts.length - 1]];
        int[] next = firsts.clone();
        for (int member = 0; member < size; member++) {
            if (counts.test(member)) {
                members[next[slot(site.applyAsInt(member), kind.applyAsInt(member))]++] = member;
            }
        }
    }

    /** Returns the number of a site and a kind together; those of a site follow one another. */
    int slot(int site, int kind) {
        return site * kinds + kind;
    }

    /** Returns how many slots there are. */
    int slots() {
        return firsts.length - 1;
    }

    /** Returns where the members of a slot begin, which is where those of the slot before end. */
    int first(int slot) {
        return firsts[slot];
    }

    /** Returns where the members of a site begin, of all kinds. */
    int firstOfSite(int site) {
        return firsts[slot(site, 0)];
    }

    int member(int place) {
        return members[place];
    }

    int size() {
        return members.length;
    }
}
