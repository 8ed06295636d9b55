package org.placewright.interchange.ssda903;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.code.LegalStatusOfAdopters;
import org.placewright.core.code.NumberOfAdopters;
import org.placewright.core.code.SexOfAdopters;
import org.placewright.core.code.StatutoryCode;
import org.placewright.core.code.YesNo;

/**
 * How a child was adopted in the year: a row of the ad1 table. Personal, never printed.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>decidedOn</td><td>date</td><td>no</td><td>not known</td><td>the day the authority decided that the child should be placed for adoption</td>
 *     <td>SSDA903 ad1, DATE_INT</td></tr>
 * <tr><td>matchedOn</td><td>date</td><td>no</td><td>not known</td><td>the day the child was matched with the adopters</td>
 *     <td>SSDA903 ad1, DATE_MATCH</td></tr>
 * <tr><td>byFormerFosterCarer</td><td>{@link YesNo}</td><td>no</td><td>not recorded</td><td>adopted by the former foster carer</td>
 *     <td>SSDA903 ad1, FOSTER_CARE</td></tr>
 * <tr><td>numberOfAdopters</td><td>{@link NumberOfAdopters}</td><td>no</td><td>not recorded</td><td>one or two adopters</td>
 *     <td>SSDA903 ad1, NB_ADOPTR</td></tr>
 * <tr><td>sexOfAdopters</td><td>{@link SexOfAdopters}</td><td>no</td><td>not recorded</td><td>sex of the adopters</td>
 *     <td>SSDA903 ad1, SEX_ADOPTR</td></tr>
 * <tr><td>legalStatusOfAdopters</td><td>{@link LegalStatusOfAdopters}</td><td>no</td><td>not recorded</td><td>how the adopters are bound to one another</td>
 *     <td>SSDA903 ad1, LS_ADOPTR</td></tr>
 * </table>
 */
@Personal
@Value.Immutable
public abstract class AdoptionDetails implements WithAdoptionDetails {

    private static final YesNo NOT_RECORDED = YesNo.of("");

    AdoptionDetails() {}

    /**
     * Returns the day the authority decided that the child should be placed for adoption.
     *
     * @return the day the authority decided that the child should be placed for adoption, if known
     */
    public abstract Optional<LocalDate> decidedOn();

    /**
     * Returns the day the child was matched with the adopters.
     *
     * @return the day the child was matched with the adopters, if known
     */
    public abstract Optional<LocalDate> matchedOn();

    /**
     * Returns whether the child was adopted by the former foster carer.
     *
     * @return the answer; not recorded by default
     */
    @Value.Default
    public YesNo byFormerFosterCarer() {
        return NOT_RECORDED;
    }

    /**
     * Returns how many adopted the child.
     *
     * @return one or two adopters; not recorded by default
     */
    @Value.Default
    public NumberOfAdopters numberOfAdopters() {
        return NumberOfAdopters.codes().notRecorded();
    }

    /**
     * Returns the sex of the adopters.
     *
     * @return sex of the adopters; not recorded by default
     */
    @Value.Default
    public SexOfAdopters sexOfAdopters() {
        return SexOfAdopters.codes().notRecorded();
    }

    /**
     * Returns how the adopters are bound to one another.
     *
     * @return how the adopters are bound to one another; not recorded by default
     */
    @Value.Default
    public LegalStatusOfAdopters legalStatusOfAdopters() {
        return LegalStatusOfAdopters.codes().notRecorded();
    }

    /**
     * Tells whether anything is recorded.
     *
     * @return false if every attribute is blank; no child of a return has such a value
     */
    public final boolean isRecorded() {
        return decidedOn().isPresent()
                || matchedOn().isPresent()
                || Stream.of(byFormerFosterCarer(), numberOfAdopters(), sexOfAdopters(), legalStatusOfAdopters())
                        .anyMatch(StatutoryCode::isRecorded);
    }

    /** Names the type only. */
    @Override
    public final String toString() {
        return "AdoptionDetails[...]";
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AdoptionDetails}. Nothing must be set. */
    public static final class Builder extends ImmutableAdoptionDetails.Builder {
        Builder() {}
    }
}
