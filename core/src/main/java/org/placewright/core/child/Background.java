package org.placewright.core.child;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.need.Answer;
import org.placewright.core.need.Language;
import org.placewright.core.need.Religion;
import org.placewright.core.privacy.Degradable;
import org.placewright.core.privacy.Degradation;

/**
 * A child's religion, culture and languages, which an authority considers before it decides where the child is to live.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>religion</td><td>{@link Religion}</td><td>no</td><td>not known</td>
 *     <td>religious persuasion, or none</td><td>Children Act 1989 s22(5)(c)</td></tr>
 * <tr><td>firstLanguage</td><td>{@link Language}</td><td>no</td><td>not known</td>
 *     <td>the language the child learnt first</td><td>Children Act 1989 s22(5)(c)</td></tr>
 * <tr><td>languages</td><td>{@link Language}s</td><td>no</td><td>none known</td>
 *     <td>all the child uses, spoken or signed; the first language always among them</td>
 *     <td>Children Act 1989 s22(5)(c)</td></tr>
 * <tr><td>needsInterpreter</td><td>{@link Answer}</td><td>no</td><td>not specified</td>
 *     <td>whether the child needs an interpreter where English is spoken</td><td>Children Act 1989 s22(5)(c)</td></tr>
 * <tr><td>culturalBackground</td><td>text</td><td>no</td><td>not known</td>
 *     <td>what a home should know of the child's culture, in free text</td><td>Children Act 1989 s22(5)(c)</td></tr>
 * </table>
 *
 * <p>All of it is personal and never printed. Racial origin is {@link Child#ethnicity()}.
 */
@Value.Immutable
public abstract class Background implements WithBackground, Degradable<Background> {

    /** A background of which nothing is known. */
    public static final Background NOT_KNOWN = builder().build();

    Background() {}

    /**
     * Returns the religion or belief.
     *
     * @return the religion, if known; personal
     */
    @Personal
    @Value.Redacted
    public abstract Optional<Religion> religion();

    /**
     * Returns the language the child learnt first.
     *
     * @return the language, if known; personal
     */
    @Personal
    @Value.Redacted
    public abstract Optional<Language> firstLanguage();

    /**
     * Returns the languages the child uses.
     *
     * @return the languages known of, by code, with the first language; personal
     */
    @Personal
    @Value.Redacted
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Language> languages();

    /**
     * Tells whether the child needs an interpreter where English is spoken.
     *
     * @return the answer; not specified by default; personal
     */
    @Personal
    @Value.Redacted
    @Value.Default
    public Answer needsInterpreter() {
        return Answer.NOT_SPECIFIED;
    }

    /**
     * Returns what a home should know of the child's culture.
     *
     * @return free text, if there is any; personal
     */
    @Personal
    @Value.Redacted
    public abstract Optional<String> culturalBackground();

    /** Leaves out the free text. */
    @Override
    public final Background degrade(Degradation how) {
        return withCulturalBackground(Optional.empty());
    }

    @Value.Check
    Background check() {
        PersonalText.check("Background culturalBackground", culturalBackground());
        if (firstLanguage().isPresent() && !languages().contains(firstLanguage().get())) {
            return builder().from(this).addLanguages(firstLanguage().get()).build();
        }
        return this;
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Background}. Nothing must be set. */
    public static final class Builder extends ImmutableBackground.Builder {
        Builder() {}
    }
}
