package org.placewright.testkit.arbitrary;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.placewright.core.child.Background;
import org.placewright.core.child.Education;
import org.placewright.core.child.EducationPlacement;
import org.placewright.core.child.SpecialEducationalNeed;
import org.placewright.core.id.SchoolUrn;
import org.placewright.core.need.Answer;
import org.placewright.core.need.Language;
import org.placewright.core.need.Religion;

/** Religion, languages and culture; education. */
public final class BackgroundArbitraries {

    private BackgroundArbitraries() {}

    /**
     * Draws backgrounds, among them such of which nothing is known.
     *
     * @return backgrounds; shrinks towards nothing known
     */
    public static Arbitrary<Background> backgrounds() {
        return Combinators.combine(
                        Arbitraries.of(Religion.class).optional(0.6),
                        languages().optional(0.6),
                        languages().set().ofMaxSize(2),
                        answers(),
                        ChildArbitraries.texts().optional(0.4))
                .as((religion, first, languages, interpreter, culture) -> Background.builder()
                        .religion(religion)
                        .firstLanguage(first)
                        .languages(languages)
                        .needsInterpreter(interpreter)
                        .culturalBackground(culture)
                        .build());
    }

    /**
     * Draws educations, among them such of which nothing is known.
     *
     * @return educations; shrinks towards nothing known
     */
    public static Arbitrary<Education> educations() {
        Arbitrary<Education> any = Combinators.combine(
                        Arbitraries.of(EducationPlacement.class),
                        ChildArbitraries.texts().optional(0.5),
                        schoolUrns().optional(0.5),
                        PlaceArbitraries.postcodesOfAnyPrecision().optional(0.5),
                        answers(),
                        Arbitraries.of(SpecialEducationalNeed.class))
                .as((placement, name, urn, postcode, stay, need) -> Education.builder()
                        .placement(placement)
                        .schoolName(name)
                        .schoolUrn(urn)
                        .schoolPostcode(postcode)
                        .mustStayAtSchool(stay)
                        .specialEducationalNeed(need)
                        .build());
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(Education.NOT_KNOWN)), Tuple.of(19, any));
    }

    /**
     * Draws unique reference numbers of schools.
     *
     * @return numbers of six digits, which need not exist
     */
    public static Arbitrary<SchoolUrn> schoolUrns() {
        return Arbitraries.integers().between(100_000, 999_999).map(number -> SchoolUrn.of(Integer.toString(number)));
    }

    /**
     * Draws languages of two letters and of three, English and one that is signed among them.
     *
     * @return languages; shrinks towards English
     */
    public static Arbitrary<Language> languages() {
        return Arbitraries.of("en", "cy", "ur", "pl", "kok", "bfi").map(Language::of);
    }

    private static Arbitrary<Answer> answers() {
        return Arbitraries.of(Answer.NOT_SPECIFIED, Answer.NO, Answer.YES);
    }
}
