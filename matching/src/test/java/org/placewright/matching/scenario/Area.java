package org.placewright.matching.scenario;

import org.placewright.core.id.AuthorityId;

/** Areas of authorities that scenarios name, by the codes of the Office for National Statistics. */
enum Area {
    BATH("Bath and North East Somerset", "E06000022"),
    BRISTOL("Bristol", "E06000023"),
    CROYDON("Croydon", "E09000008"),
    SOUTHWARK("Southwark", "E09000028");

    private final String label;
    private final String code;

    Area(String label, String code) {
        this.label = label;
        this.code = code;
    }

    String label() {
        return label;
    }

    AuthorityId authority() {
        return AuthorityId.of(code);
    }
}
