/**
 * The immutable model of children, needs, referrals, placements, providers and homes, with how they are bought and the
 * money, measures and places they are described in.
 */
module org.placewright.core {
    requires transitive com.google.common;
    requires transitive java.measure;
    requires transitive org.joda.money;
    requires tech.units.indriya;
    requires systems.uom.common;
    requires static org.immutables.value;
    requires static transitive org.jspecify;

    exports org.placewright.core;
    exports org.placewright.core.aggregate;
    exports org.placewright.core.child;
    exports org.placewright.core.code;
    exports org.placewright.core.disclosure;
    exports org.placewright.core.explain;
    exports org.placewright.core.framework;
    exports org.placewright.core.geo;
    exports org.placewright.core.id;
    exports org.placewright.core.measure;
    exports org.placewright.core.money;
    exports org.placewright.core.need;
    exports org.placewright.core.placement;
    exports org.placewright.core.privacy;
    exports org.placewright.core.provider;
    exports org.placewright.core.referral;
    exports org.placewright.core.result;
    exports org.placewright.core.time;
}
