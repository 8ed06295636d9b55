/** Counts children in care, forecasts how many will need homes, counts the places there are, and shows the gap. */
module org.placewright.sufficiency {
    requires transitive org.placewright.core;
    requires org.apache.commons.numbers.gamma;
    requires org.apache.commons.statistics.distribution;
    requires static org.immutables.value;
    requires static transitive org.jspecify;

    exports org.placewright.sufficiency.backtest;
    exports org.placewright.sufficiency.cost;
    exports org.placewright.sufficiency.count;
    exports org.placewright.sufficiency.demand;
    exports org.placewright.sufficiency.gap;
    exports org.placewright.sufficiency.history;
    exports org.placewright.sufficiency.market;
    exports org.placewright.sufficiency.multistate;
    exports org.placewright.sufficiency.reach;
    exports org.placewright.sufficiency.scenario;
    exports org.placewright.sufficiency.score;
    exports org.placewright.sufficiency.stress;
    exports org.placewright.sufficiency.supply;
}
