package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableMap;
import org.placewright.core.child.Background;
import org.placewright.core.need.Answer;
import org.placewright.core.need.Language;
import org.placewright.core.need.Religion;

/** Draws religion and languages of children who wait for a home: by hand, and often not known. */
final class Backgrounds {

    static final ImmutableMap<Religion, Integer> RELIGIONS = ImmutableMap.of(
            Religion.NONE, 46,
            Religion.CHRISTIAN, 38,
            Religion.MUSLIM, 11,
            Religion.HINDU, 2,
            Religion.SIKH, 1,
            Religion.JEWISH, 1,
            Religion.OTHER, 1);

    static final ImmutableMap<Language, Integer> OTHER_LANGUAGES = ImmutableMap.of(
            Language.of("pl"),
            22,
            Language.of("ro"),
            20,
            Language.of("ur"),
            20,
            Language.of("pa"),
            12,
            Language.of("so"),
            12,
            Language.of("ar"),
            10,
            Language.BRITISH_SIGN_LANGUAGE,
            4);

    private static final ImmutableMap<Language, Integer> LANGUAGES_OF_UNACCOMPANIED = ImmutableMap.of(
            Language.of("ar"), 30,
            Language.of("ku"), 20,
            Language.of("ps"), 18,
            Language.of("ti"), 16,
            Language.of("sq"), 8,
            Language.of("vi"), 8);

    private static final int RELIGION_KNOWN_PERCENT = 65;
    private static final int LANGUAGE_KNOWN_PERCENT = 80;
    private static final int OTHER_LANGUAGE_PERCENT = 10;

    private Backgrounds() {}

    /** Returns what brothers and sisters have in common. */
    static Background ofFamily(Draw draw) {
        Background.Builder background = Background.builder();
        if (draw.percent(RELIGION_KNOWN_PERCENT)) {
            background.religion(draw.weighted(RELIGIONS));
        }
        if (draw.percent(LANGUAGE_KNOWN_PERCENT)) {
            boolean other = draw.percent(OTHER_LANGUAGE_PERCENT);
            background
                    .firstLanguage(other ? draw.weighted(OTHER_LANGUAGES) : Language.ENGLISH)
                    .addLanguages(Language.ENGLISH)
                    .needsInterpreter(other ? DrawnAnswers.answer(30, 50, draw) : Answer.NO);
        }
        return background.build();
    }

    static Background ofUnaccompanied(Draw draw) {
        Background.Builder background = Background.builder().needsInterpreter(DrawnAnswers.answer(80, 5, draw));
        if (draw.percent(RELIGION_KNOWN_PERCENT)) {
            background.religion(draw.percent(75) ? Religion.MUSLIM : Religion.CHRISTIAN);
        }
        if (draw.percent(LANGUAGE_KNOWN_PERCENT)) {
            background.firstLanguage(draw.weighted(LANGUAGES_OF_UNACCOMPANIED));
        }
        return background.build();
    }
}
