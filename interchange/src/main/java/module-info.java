/** Reads and writes the formats councils hold; nothing further inside knows a format. */
module org.placewright.interchange {
    requires transitive org.placewright.core;
    requires transitive org.placewright.matching;
    requires transitive org.placewright.pricing;
    requires transitive org.placewright.sufficiency;
    requires transitive com.fasterxml.jackson.databind;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires static org.immutables.value;
    requires static transitive org.jspecify;

    exports org.placewright.interchange;
    exports org.placewright.interchange.allocation;
    exports org.placewright.interchange.census;
    exports org.placewright.interchange.council;
    exports org.placewright.interchange.csv;
    exports org.placewright.interchange.forecast;
    exports org.placewright.interchange.gap;
    exports org.placewright.interchange.json;
    exports org.placewright.interchange.market;
    exports org.placewright.interchange.needs;
    exports org.placewright.interchange.postcode;
    exports org.placewright.interchange.register;
    exports org.placewright.interchange.ssda903;
    exports org.placewright.interchange.ssda903.repair;
    exports org.placewright.interchange.ssda903.validation;
    exports org.placewright.interchange.statement;
}
