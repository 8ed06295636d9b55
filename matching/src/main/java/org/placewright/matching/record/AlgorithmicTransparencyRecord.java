package org.placewright.matching.record;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import org.immutables.value.Value;

/**
 * What a council may publish about its use of this library, in the fields of the UK Algorithmic Transparency Recording
 * Standard.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>answers</td><td>texts by {@link TransparencyField}</td><td>no</td><td>none</td>
 *     <td>what each field says; up to 10,000 characters each, not blank</td></tr>
 * </table>
 *
 * <p>{@link #ofThisLibrary} answers what is true whoever uses it. The council completes the rest, {@link #missing}, and
 * may put each answer in its own words. It is meant to be published: nothing about any child belongs in it.
 */
@Value.Immutable
public abstract class AlgorithmicTransparencyRecord implements WithAlgorithmicTransparencyRecord {

    AlgorithmicTransparencyRecord() {}

    /**
     * Returns a record that says of this library what is true whoever uses it.
     *
     * @param algorithm what ranks
     * @return the record, for the council to complete
     */
    public static AlgorithmicTransparencyRecord ofThisLibrary(AlgorithmVersion algorithm) {
        return builder()
                .answers(TrueOfThisLibrary.answers())
                .putAnswer(TransparencyField.MODEL_VERSION, algorithm.toString())
                .build();
    }

    /**
     * Returns what each field says.
     *
     * @return texts, in the order of the standard
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<TransparencyField, String> answers();

    /**
     * Returns the fields that are not answered yet.
     *
     * @return in the order of the standard
     */
    public final ImmutableList<TransparencyField> missing() {
        return Arrays.stream(TransparencyField.values())
                .filter(field -> !answers().containsKey(field))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the record with one field answered, in place of what it said.
     *
     * @param field which field
     * @param answer what it is to say
     * @return the record
     * @throws IllegalArgumentException if the answer is blank or too long
     */
    public final AlgorithmicTransparencyRecord with(TransparencyField field, String answer) {
        ImmutableSortedMap.Builder<TransparencyField, String> all = ImmutableSortedMap.naturalOrder();
        answers().entrySet().stream().filter(one -> one.getKey() != field).forEach(all::put);
        return withAnswers(all.put(field, answer).buildOrThrow());
    }

    @Value.Check
    void check() {
        answers().forEach((field, answer) -> FreeText.check("AlgorithmicTransparencyRecord " + field, answer));
    }

    /** Returns counts only. */
    @Override
    public final String toString() {
        return "AlgorithmicTransparencyRecord[" + answers().size() + " answers, "
                + missing().size() + " missing]";
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AlgorithmicTransparencyRecord}. */
    public static final class Builder extends ImmutableAlgorithmicTransparencyRecord.Builder {
        Builder() {}
    }
}
