package org.placewright.core.framework;

import java.util.Optional;
import org.placewright.core.money.Ratio;

/** What is bought for a child beside the placement itself. */
public enum PackageKind {
    /** One adult for the child alone. */
    ONE_TO_ONE("1:1 support"),
    /** Two adults for the child alone. */
    TWO_TO_ONE("2:1 support"),
    /** An adult who is awake at night. */
    WAKING_NIGHT("Waking night"),
    /** Therapy. */
    THERAPY("Therapy"),
    /** Education. */
    EDUCATION("Education"),
    /** Transport, as to school or to family. */
    TRANSPORT("Transport"),
    /** Anything else. */
    OTHER("Other");

    private final String label;

    PackageKind(String label) {
        this.label = label;
    }

    /**
     * Returns the name to print.
     *
     * @return the label, in English
     */
    public String label() {
        return label;
    }

    /**
     * Returns the ratio of adults to children that the kind prescribes.
     *
     * @return the ratio; empty where any may be agreed
     */
    public Optional<Ratio> ratio() {
        return switch (this) {
            case ONE_TO_ONE -> Optional.of(Ratio.ONE_TO_ONE);
            case TWO_TO_ONE -> Optional.of(Ratio.TWO_TO_ONE);
            default -> Optional.empty();
        };
    }
}
