package org.placewright.sufficiency.reach;

import java.util.Arrays;

/** The groups, or pools, of each site and kind that a search has not come to yet. */
final class Unvisited {

    private final int[] members;
    private final int[] ends;

    Unvisited(BySite all) {
        this.members = new int[all.size()];
        this.ends = new int[all.slots()];
        Arrays.setAll(members, all::member);
        Arrays.setAll(ends, slot -> all.first(slot + 1));
    }

    /** Returns where the unvisited members of a slot end; they begin where all members begin. */
    int end(int slot) {
        return ends[slot];
    }

    int member(int place) {
        return members[place];
    }

    /** Takes a member out; another of the slot takes its place. */
    void remove(int slot, int place) {
        members[place] = members[--ends[slot]];
    }
}
