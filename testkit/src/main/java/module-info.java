/** What embedders test with: jqwik arbitraries for the model, and a synthetic region. */
module org.placewright.testkit {
    requires transitive net.jqwik.api;
    requires transitive org.placewright.core;
    requires transitive org.placewright.matching;
    requires transitive org.placewright.pricing;
    requires transitive org.placewright.sufficiency;
    requires static org.apiguardian.api;
    requires static org.immutables.value;
    requires static transitive org.jspecify;

    exports org.placewright.testkit.arbitrary;
    exports org.placewright.testkit.law;
    exports org.placewright.testkit.synthetic;

    provides net.jqwik.api.providers.ArbitraryProvider with
            org.placewright.testkit.arbitrary.ModelArbitraryProvider;
}
