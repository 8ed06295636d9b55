package org.placewright.matching.criterion;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placewright.core.child.Background;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.need.Answer;
import org.placewright.core.need.CulturalNeeds;
import org.placewright.core.need.Language;
import org.placewright.core.need.Religion;
import org.placewright.matching.CriterionKeys;
import org.placewright.matching.Facet;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;

/**
 * Religion, culture and language, as far as they are recorded in kind: the mean of two parts, or where cultural needs
 * are said to be required the lesser of the two.
 *
 * <ul>
 *   <li>Faith, where the child has one: 1 where the home can practise it, 0 where it names others only.
 *   <li>Language, where the child's first is known and not English: 1 where the carers use it, the policy's score where
 *       they share another with the child, 0 else. Carers are taken to use English, which counts as shared where the
 *       child uses it and needs no interpreter.
 * </ul>
 *
 * <p>A part of which the home says nothing, or only that it is another faith, counts as the policy's score for what is
 * not known; if that is so of every part, the home is not known. Applies where the child has a faith or a first
 * language other than English, and cultural needs are not said not to be required. Racial origin and what is in free
 * text are for the officer to judge: homes record neither.
 */
public final class CultureFaithLanguage implements Criterion<CultureFaithLanguage.Carers> {

    private static final Facet<Carers> CARERS = Facet.of(
            "carers",
            listed -> new Carers(
                    listed.home().offering().languages(),
                    listed.home().offering().faiths()));

    /**
     * What is known of the carers.
     *
     * @param languages the languages they use; empty if not known
     * @param faiths the religions they hold or the home can practise; empty if not known
     */
    public record Carers(ImmutableSortedSet<Language> languages, ImmutableSortedSet<Religion> faiths) {}

    /** Creates the criterion. */
    public CultureFaithLanguage() {}

    @Override
    public ExplanationKey key() {
        return CriterionKeys.CULTURE;
    }

    @Override
    public String source() {
        return "Children Act 1989 s22(5)(c)";
    }

    @Override
    public boolean asksEachChildAlone() {
        return true;
    }

    @Override
    public Facet<CultureFaithLanguage.Carers> facet() {
        return CARERS;
    }

    @Override
    public Optional<CriterionTest<CultureFaithLanguage.Carers>> test(
            MatchRequest request, Market market, MatchPolicy policy) {
        Background background = request.referral().child().background();
        CulturalNeeds wanted = request.referral().needs().requirements().culturalNeeds();
        Optional<Religion> faith = background.religion().filter(religion -> religion != Religion.NONE);
        Optional<Language> first = background.firstLanguage().filter(language -> !language.equals(Language.ENGLISH));
        if (wanted == CulturalNeeds.NOT_REQUIRED || (faith.isEmpty() && first.isEmpty())) {
            return Optional.empty();
        }
        boolean english =
                background.languages().contains(Language.ENGLISH) && background.needsInterpreter() != Answer.YES;
        return Optional.of(new Test(
                faith,
                first,
                background.languages(),
                english,
                wanted == CulturalNeeds.REQUIRED,
                policy.criteria().suitability().sharedLanguagePercent() / 100.0,
                policy.criteria().scoreWhenNotKnown()));
    }

    private record Test(
            Optional<Religion> faith,
            Optional<Language> first,
            ImmutableSortedSet<Language> languages,
            boolean english,
            boolean required,
            double shared,
            double unknown)
            implements CriterionTest<Carers> {

        @Override
        public double score(Carers carers) {
            double byFaith = faith.isPresent() ? faithScore(faith.get(), carers) : Double.NaN;
            double byLanguage = first.isPresent() ? languageScore(first.get(), carers) : Double.NaN;
            if (Double.isNaN(byFaith) && Double.isNaN(byLanguage)) {
                return NOT_KNOWN;
            }
            if (faith.isEmpty()) {
                return byLanguage;
            }
            if (first.isEmpty()) {
                return byFaith;
            }
            double one = Double.isNaN(byFaith) ? unknown : byFaith;
            double other = Double.isNaN(byLanguage) ? unknown : byLanguage;
            return required ? Math.min(one, other) : (one + other) / 2;
        }

        private static double faithScore(Religion faith, Carers carers) {
            boolean mayBeAnother = faith == Religion.OTHER && carers.faiths().contains(Religion.OTHER);
            if (carers.faiths().isEmpty() || mayBeAnother) {
                return NOT_KNOWN;
            }
            return carers.faiths().contains(faith) ? 1 : 0;
        }

        private double languageScore(Language first, Carers carers) {
            if (carers.languages().isEmpty()) {
                return NOT_KNOWN;
            }
            if (carers.languages().contains(first)) {
                return 1;
            }
            return english || sharesAnother(carers) ? shared : 0;
        }

        private boolean sharesAnother(Carers carers) {
            return languages.stream()
                    .filter(language -> !language.equals(Language.ENGLISH))
                    .anyMatch(carers.languages()::contains);
        }

        @Override
        public String statement(Carers carers) {
            return Stream.of(
                            faith.map(child -> inWords(
                                    faithScore(child, carers),
                                    "Can practise the child's faith",
                                    "",
                                    "Names other faiths than the child's",
                                    "Faith not known")),
                            first.map(child -> inWords(
                                    languageScore(child, carers),
                                    "Uses the child's first language",
                                    "Shares a language with the child, not the first",
                                    "Shares no language with the child",
                                    "Languages not known")))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining("; "));
        }

        private static String inWords(double score, String best, String between, String worst, String notKnown) {
            if (Double.isNaN(score)) {
                return notKnown;
            }
            if (score == 1) {
                return best;
            }
            return score == 0 ? worst : between;
        }

        /** Shows nothing of the child. */
        @Override
        public String toString() {
            return "Test[...]";
        }
    }
}
