/** Ranks homes for a child, and decides for many together: hard rules, soft criteria, and the reasons for both. */
module org.placewright.matching {
    requires transitive org.placewright.core;
    requires static org.immutables.value;
    requires static transitive org.jspecify;

    exports org.placewright.matching;
    exports org.placewright.matching.allocate;
    exports org.placewright.matching.allocate.assignment;
    exports org.placewright.matching.criterion;
    exports org.placewright.matching.rank;
    exports org.placewright.matching.record;
    exports org.placewright.matching.rule;

    uses org.placewright.matching.allocate.assignment.AssignmentSolver;
}
