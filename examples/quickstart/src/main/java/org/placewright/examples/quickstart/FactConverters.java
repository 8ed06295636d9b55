package org.placewright.examples.quickstart;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placewright.core.framework.NeedLevel;
import org.placewright.core.framework.SourcingRoute;
import org.placewright.core.geo.LocalAuthorities;
import org.placewright.core.geo.LocalAuthority;
import org.placewright.core.geo.Region;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.need.Answer;
import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.referral.PlannedOrEmergency;
import org.placewright.pricing.ProvisionType;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what the command line says of a fee and its placement. */
final class FactConverters {

    private FactConverters() {}

    /** One of a closed list of words; letter case, hyphens and runs of blanks do not matter. */
    private abstract static class Word<E> implements ITypeConverter<E> {

        private final ImmutableMap<String, E> words;
        private final String said;

        Word(E[] values, Function<E, String> label) {
            ImmutableMap.Builder<String, E> byWord = ImmutableMap.builder();
            StringBuilder labels = new StringBuilder();
            for (E value : values) {
                byWord.put(comparable(label.apply(value)), value);
                labels.append(labels.isEmpty() ? "" : "; ").append(label.apply(value));
            }
            this.words = byWord.buildOrThrow();
            this.said = labels.toString();
        }

        private static String comparable(String text) {
            return CharMatcher.whitespace()
                    .or(CharMatcher.anyOf("-_"))
                    .trimAndCollapseFrom(text, ' ')
                    .toLowerCase(Locale.ROOT);
        }

        @Override
        public E convert(String value) {
            return Optional.ofNullable(words.get(comparable(value)))
                    .orElseThrow(() -> new TypeConversionException("one of these is needed: " + said));
        }
    }

    /** How much a child needs. */
    static final class Level extends Word<NeedLevel> {
        Level() {
            super(NeedLevel.values(), NeedLevel::label);
        }
    }

    /** Yes, no or not specified. */
    static final class YesOrNo extends Word<Answer> {
        YesOrNo() {
            super(Answer.values(), Answer::label);
        }
    }

    /** A region of England. */
    static final class InRegion extends Word<Region> {
        InRegion() {
            super(Region.values(), Region::label);
        }
    }

    /** A local authority, by name or code; it goes by its code where it is known. */
    static final class Authority implements ITypeConverter<AuthorityId> {
        @Override
        public AuthorityId convert(String value) {
            try {
                AuthorityId named = AuthorityId.of(value.strip());
                LocalAuthorities authorities = LocalAuthorities.ofEngland();
                return authorities
                        .withCode(named)
                        .or(() -> authorities.named(value))
                        .map(LocalAuthority::id)
                        .orElse(named);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("the name of a local authority or its ONS code is needed");
            }
        }
    }

    /** A grade of an inspection. */
    static final class Grade extends Word<InspectionGrade> {
        Grade() {
            super(InspectionGrade.values(), InspectionGrade::label);
        }
    }

    /** How a placement is bought. */
    static final class Route extends Word<SourcingRoute> {
        Route() {
            super(SourcingRoute.values(), SourcingRoute::label);
        }
    }

    /** Whether a placement is planned. */
    static final class Urgency extends Word<PlannedOrEmergency> {
        Urgency() {
            super(PlannedOrEmergency.values(), PlannedOrEmergency::label);
        }
    }

    /** A type of provision. */
    static final class Provision implements ITypeConverter<ProvisionType> {
        @Override
        public ProvisionType convert(String value) {
            try {
                return ProvisionType.of(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(
                        "a type of provision in the words of the census is needed, such as Residential - Mainstream");
            }
        }
    }

    /** Pounds a week, above 0. */
    static final class Fee implements ITypeConverter<WeeklyFee> {

        private static final Pattern POUNDS =
                Pattern.compile("\u00a3?\\h?(\\d{1,9}|\\d{1,3}(?:,\\d{3}){1,2})(\\.\\d{1,2})?");

        @Override
        public WeeklyFee convert(String value) {
            Matcher pounds = POUNDS.matcher(value.strip());
            if (!pounds.matches()) {
                throw refused();
            }
            String pence = pounds.group(2) == null ? "" : pounds.group(2);
            WeeklyFee fee = WeeklyFee.ofPounds(new BigDecimal(pounds.group(1).replace(",", "") + pence));
            if (fee.pence() == 0) {
                throw refused();
            }
            return fee;
        }

        private static TypeConversionException refused() {
            return new TypeConversionException("pounds a week above 0 are needed, such as 5400 or 5,400.50; amounts in "
                    + "another currency are not converted");
        }
    }
}
