package org.placewright.core.child;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.code.Ethnicity;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.code.Sex;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.need.Answer;
import org.placewright.core.need.NeedsAssessment;
import org.placewright.core.privacy.Degradable;
import org.placewright.core.privacy.Degradation;
import org.placewright.core.time.Age;
import org.placewright.core.time.DateRange;

/**
 * A child who is, was or may be looked after.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>id</td><td>{@link ChildId}</td><td>yes</td><td></td><td>names the child within their authority</td>
 *     <td>SSDA903 header, CHILD</td></tr>
 * <tr><td>sex</td><td>{@link Sex}</td><td>yes</td><td></td><td>sex as recorded</td><td>SSDA903 header, SEX</td></tr>
 * <tr><td>dateOfBirth</td><td>date</td><td>yes</td><td></td><td>day of birth</td><td>SSDA903 header, DOB</td></tr>
 * <tr><td>ethnicity</td><td>{@link Ethnicity}</td><td>no</td><td>not known</td>
 *     <td>ethnic origin as recorded; the racial origin an authority considers</td>
 *     <td>SSDA903 header, ETHNIC; Children Act 1989 s22(5)(c)</td></tr>
 * <tr><td>pupilNumber</td><td>{@link PupilNumber}</td><td>no</td><td>not recorded</td>
 *     <td>the unique pupil number, or why there is none</td><td>SSDA903 header, UPN</td></tr>
 * <tr><td>responsibleAuthority</td><td>{@link AuthorityId}</td><td>no</td><td>not known</td>
 *     <td>the authority that looks after the child</td><td>Children Act 1989 s22(1)</td></tr>
 * <tr><td>homePostcode</td><td>{@link Postcode}</td><td>no</td><td>not known</td>
 *     <td>where the family lives or lived when the child came into care</td>
 *     <td>SSDA903 episodes, HOME_POST; Children Act 1989 s22C(8)(a)</td></tr>
 * <tr><td>legalStatuses</td><td>{@link LegalStatusPeriod}s</td><td>no</td><td>none known</td>
 *     <td>the legal statuses the child has been under, none before birth, no two at once</td>
 *     <td>SSDA903 episodes, LS</td></tr>
 * <tr><td>unaccompaniedPeriods</td><td>{@link DateRange}s</td><td>no</td><td>not known</td>
 *     <td>the days on which the child was an unaccompanied asylum-seeking child, none before birth, no two at once;
 *     none at all for a child known never to have been one</td><td>SSDA903 UASC; its DUC is the end of a period</td></tr>
 * <tr><td>mother</td><td>{@link Answer}</td><td>no</td><td>not specified</td><td>whether the child is a mother</td>
 *     <td>SSDA903 header, MOTHER</td></tr>
 * <tr><td>dateOfBirthOfMothersChild</td><td>date</td><td>no</td><td>not known</td>
 *     <td>when the child of a child who is a mother was born; not before her own birth</td>
 *     <td>SSDA903 header, MC_DOB</td></tr>
 * <tr><td>wishes</td><td>{@link RecordedWish}es</td><td>no</td><td>none known</td>
 *     <td>what the child, the parents and others wish, none recorded before birth</td>
 *     <td>Children Act 1989 s22(4)-(5)</td></tr>
 * <tr><td>background</td><td>{@link Background}</td><td>no</td><td>not known</td>
 *     <td>religion, languages and culture</td><td>Children Act 1989 s22(5)(c)</td></tr>
 * <tr><td>education</td><td>{@link Education}</td><td>no</td><td>not known</td>
 *     <td>school, special educational need</td><td>Children Act 1989 s22C(8)(b)</td></tr>
 * <tr><td>assessments</td><td>{@link NeedsAssessment}s</td><td>no</td><td>none known</td>
 *     <td>needs as they were scored, none before birth</td><td>the authority's assessments, such as CANS</td></tr>
 * </table>
 *
 * <p>What is absent is not known, and never "no". All but the identifier (which prints nothing), the sex and the
 * authority is personal and never printed. Brothers and sisters are a {@link SiblingGroup}, which names them.
 */
@Value.Immutable
public abstract class Child implements WithChild, Degradable<Child> {

    Child() {}

    /**
     * Returns what names the child within their authority.
     *
     * @return the identifier
     */
    public abstract ChildId id();

    /**
     * Returns the sex as recorded.
     *
     * @return the sex; {@link Sex#NOT_KNOWN} where none was recorded
     */
    public abstract Sex sex();

    /**
     * Returns the day of birth.
     *
     * @return the date, which is personal
     */
    @Personal
    @Value.Redacted
    public abstract LocalDate dateOfBirth();

    /**
     * Returns the ethnic origin as recorded.
     *
     * @return the ethnicity, if recorded; personal
     */
    @Personal
    @Value.Redacted
    public abstract Optional<Ethnicity> ethnicity();

    /**
     * Returns the unique pupil number, or why there is none.
     *
     * @return what is recorded; not recorded by default; personal
     */
    @Personal
    @Value.Redacted
    public abstract PupilNumber pupilNumber();

    /**
     * Returns the authority that looks after the child.
     *
     * @return the authority, if known
     */
    public abstract Optional<AuthorityId> responsibleAuthority();

    /**
     * Returns where the family lives, or lived when the child came into care.
     *
     * @return the postcode, of any precision, if known; personal
     */
    @Personal
    @Value.Redacted
    public abstract Optional<Postcode> homePostcode();

    /**
     * Returns the legal statuses the child has been under, as far as known.
     *
     * @return periods that do not overlap, in order; personal
     */
    @Personal
    @Value.Redacted
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<LegalStatusPeriod> legalStatuses();

    /**
     * Returns the days on which the child was an unaccompanied asylum-seeking child.
     *
     * @return periods that do not overlap, in order; none for a child known never to have been one; absent where it is
     *     not known; personal
     */
    @Personal
    @Value.Redacted
    public abstract Optional<ImmutableSortedSet<DateRange>> unaccompaniedPeriods();

    /**
     * Tells whether the child is a mother.
     *
     * @return the answer; not specified by default; personal
     */
    @Personal
    @Value.Redacted
    public abstract Answer mother();

    /**
     * Returns when the child of a child who is a mother was born.
     *
     * @return the date, if known; personal
     */
    @Personal
    @Value.Redacted
    public abstract Optional<LocalDate> dateOfBirthOfMothersChild();

    /**
     * Returns what the child, the parents and others wish.
     *
     * @return the wishes known of, earliest first; personal
     */
    @Personal
    @Value.Redacted
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<RecordedWish> wishes();

    /**
     * Returns the religion, languages and culture.
     *
     * @return the background; not known by default; personal
     */
    @Personal
    @Value.Redacted
    public abstract Background background();

    /**
     * Returns the education.
     *
     * @return the education; not known by default; personal
     */
    @Personal
    @Value.Redacted
    public abstract Education education();

    /**
     * Returns the child's needs as they were scored.
     *
     * @return the assessments known of, earliest first; personal
     */
    @Personal
    @Value.Redacted
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<NeedsAssessment> assessments();

    /**
     * Returns the age on a date.
     *
     * @param date the day asked about
     * @return the age in whole years; see {@link Age#inYears}
     * @throws IllegalArgumentException if the date is before birth
     */
    public final int ageOn(LocalDate date) {
        return Age.inYears(dateOfBirth(), date);
    }

    /**
     * Returns the legal status the child was under on a day.
     *
     * @param day the day asked about
     * @return the status; empty if none is known
     */
    public final Optional<LegalStatus> legalStatusOn(LocalDate day) {
        return legalStatuses().stream()
                .filter(period -> period.days().contains(day))
                .map(LegalStatusPeriod::status)
                .findFirst();
    }

    /**
     * Tells whether the child was an unaccompanied asylum-seeking child on a day.
     *
     * @param day the day asked about
     * @return yes or no as the periods say; not specified where they are not known
     */
    public final Answer unaccompaniedOn(LocalDate day) {
        return unaccompaniedPeriods()
                .map(periods -> periods.stream().anyMatch(days -> days.contains(day)) ? Answer.YES : Answer.NO)
                .orElse(Answer.NOT_SPECIFIED);
    }

    /**
     * Replaces the identifier; cuts birth dates to the month and postcodes to what is to be kept; leaves out the pupil
     * number, the words of wishes, the school, other free text and the text of codes that are not recognised. Wishes
     * that then are the same become one.
     *
     * <p>Other days are kept, so those of a child looked after from birth give away the birth date.
     */
    @Override
    public final Child degrade(Degradation how) {
        return builder()
                .from(this)
                .id(how.degrade(id()))
                .dateOfBirth(how.degradeDateOfBirth(dateOfBirth()))
                .pupilNumber(PupilNumber.NOT_RECORDED)
                .ethnicity(ethnicity().filter(Ethnicity::isRecognised))
                .legalStatuses(Iterables.transform(legalStatuses(), period -> period.degrade(how)))
                .homePostcode(homePostcode().map(how::degrade))
                .dateOfBirthOfMothersChild(dateOfBirthOfMothersChild().map(how::degradeDateOfBirth))
                .wishes(Iterables.transform(wishes(), wish -> wish.degrade(how)))
                .background(background().degrade(how))
                .education(education().degrade(how))
                .build();
    }

    @Value.Check
    Child check() {
        ChildInvariants.check(this);
        return unaccompaniedPeriods()
                .filter(periods -> !periods.comparator().equals(Ordering.natural()))
                .map(periods -> withUnaccompaniedPeriods(ImmutableSortedSet.copyOf(periods)))
                .orElse(this);
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Child}. The identifier, sex and date of birth must be set. */
    public static final class Builder extends ImmutableChild.Builder {
        Builder() {
            // As for episodes: defaults of attributes would take an object for each child to be found.
            pupilNumber(PupilNumber.NOT_RECORDED);
            mother(Answer.NOT_SPECIFIED);
            background(Background.NOT_KNOWN);
            education(Education.NOT_KNOWN);
        }
    }
}
