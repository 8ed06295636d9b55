package org.placewright.interchange;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.placewright.core.child.PupilNumber;
import org.placewright.core.child.StrengthsAndDifficultiesScore;
import org.placewright.core.code.CareLeaverAccommodation;
import org.placewright.core.code.CareLeaverActivity;
import org.placewright.core.code.CareLeaverContact;
import org.placewright.core.code.Ethnicity;
import org.placewright.core.code.KindOfAbsence;
import org.placewright.core.code.LegalStatusOfAdopters;
import org.placewright.core.code.NumberOfAdopters;
import org.placewright.core.code.PreviousPermanence;
import org.placewright.core.code.ReasonForNoStrengthsAndDifficultiesScore;
import org.placewright.core.code.ReasonForSocialWorkerChange;
import org.placewright.core.code.ReasonNoLongerPlacedForAdoption;
import org.placewright.core.code.ReviewParticipation;
import org.placewright.core.code.Sex;
import org.placewright.core.code.SexOfAdopters;
import org.placewright.core.code.YesNo;
import org.placewright.core.code.YesNoColumn;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.UniquePupilNumber;
import org.placewright.core.placement.Episode;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.ssda903.AdoptionDetails;
import org.placewright.interchange.ssda903.AdoptionPlacement;
import org.placewright.interchange.ssda903.AnnualOutcomes;
import org.placewright.interchange.ssda903.CareLeaverOutcomes;
import org.placewright.interchange.ssda903.DeprivationOfLiberty;
import org.placewright.interchange.ssda903.MissingPeriod;
import org.placewright.interchange.ssda903.PreviousPermanentArrangement;
import org.placewright.interchange.ssda903.ReturnedChild;
import org.placewright.interchange.ssda903.ReturnedHeader;
import org.placewright.interchange.ssda903.Review;
import org.placewright.interchange.ssda903.SocialWorkerAllocation;
import org.placewright.interchange.ssda903.SocialWorkerId;
import org.placewright.interchange.ssda903.Ssda903Return;
import org.placewright.interchange.ssda903.Ssda903Table;
import org.placewright.interchange.ssda903.UnaccompaniedStatus;

/** SSDA903 returns for properties: every table, every code known and not, any of a child's rows missing. */
public final class GeneratedReturns {

    /** A time of a child's life, which may go on. */
    private record Span(LocalDate start, Optional<LocalDate> end) {}

    private GeneratedReturns() {}

    /** Returns of any year with tables of both SEX codings and of children with and without a header. */
    public static Arbitrary<Ssda903Return> returns() {
        return Combinators.combine(
                        Generated.identifiers().map(AuthorityId::of),
                        Arbitraries.integers().between(2018, 2027).map(CollectionYear::of),
                        Arbitraries.of(Ssda903Table.class).set(),
                        children().list().ofMaxSize(5))
                .as((authority, year, tables, list) -> {
                    List<ReturnedChild> children = Generated.distinct(list, ReturnedChild::id);
                    Set<Ssda903Table> said = EnumSet.noneOf(Ssda903Table.class);
                    children.forEach(child -> said.addAll(child.tables()));
                    return Ssda903Return.builder()
                            .authority(authority)
                            .year(year)
                            .tables(Sets.union(said, tables))
                            .children(children)
                            .build();
                });
    }

    private static Arbitrary<ReturnedChild> children() {
        return Builders.withBuilder(ReturnedChild::builder)
                .use(Generated.identifiers().map(ChildId::of))
                .in(ReturnedChild.Builder::id)
                .use(Generated.maybe(headers()))
                .in(ReturnedChild.Builder::header)
                // One row at least, whatever else is missing.
                .use(Generated.episodes().list().ofMinSize(1).ofMaxSize(3))
                .in((child, episodes) -> child.episodes(Generated.distinct(episodes, Episode::start)))
                .use(Generated.maybe(Generated.maybe(Generated.dates()).map(UnaccompaniedStatus::new)))
                .in(ReturnedChild.Builder::unaccompanied)
                .use(Generated.maybe(annualOutcomes()))
                .in(ReturnedChild.Builder::annualOutcomes)
                .use(Generated.maybe(careLeavers()))
                .in(ReturnedChild.Builder::careLeaverOutcomes)
                .use(Generated.maybe(previous()))
                .in(ReturnedChild.Builder::previousPermanentArrangement)
                .use(Generated.maybe(adoptions()))
                .in(ReturnedChild.Builder::adoption)
                .use(ofTheYear())
                .in((child, rows) -> child.missingPeriods(rows.missing())
                        .reviews(rows.reviews())
                        .adoptionPlacements(rows.placed())
                        .socialWorkers(rows.workers())
                        .deprivationsOfLiberty(rows.deprived()))
                .build(ReturnedChild.Builder::build);
    }

    /** The rows of the tables of which a child may have many. */
    private record OfTheYear(
            List<MissingPeriod> missing,
            List<Review> reviews,
            List<AdoptionPlacement> placed,
            List<SocialWorkerAllocation> workers,
            List<DeprivationOfLiberty> deprived) {}

    private static Arbitrary<OfTheYear> ofTheYear() {
        Arbitrary<MissingPeriod> missing = Combinators.combine(Generated.codes(KindOfAbsence.codes()), spans())
                .as((kind, span) -> new MissingPeriod(kind, span.start(), span.end()));
        Arbitrary<Review> reviews = Combinators.combine(Generated.dates(), Generated.codes(ReviewParticipation.codes()))
                .as(Review::new);
        Arbitrary<AdoptionPlacement> placed = Combinators.combine(
                        spans(), Generated.codes(ReasonNoLongerPlacedForAdoption.codes()))
                .as((span, reason) -> new AdoptionPlacement(span.start(), span.end(), reason));
        Arbitrary<SocialWorkerAllocation> workers = Combinators.combine(
                        Generated.maybe(Generated.identifiers().map(SocialWorkerId::of)),
                        spans(),
                        Generated.codes(ReasonForSocialWorkerChange.codes()))
                .as((worker, span, reason) -> SocialWorkerAllocation.builder()
                        .worker(worker)
                        .start(span.start())
                        .end(span.end())
                        .reasonForChange(reason)
                        .build());
        Arbitrary<DeprivationOfLiberty> deprived =
                spans().map(span -> new DeprivationOfLiberty(span.start(), span.end()));
        return Combinators.combine(
                        missing.list().ofMaxSize(3),
                        reviews.list().ofMaxSize(3),
                        placed.list().ofMaxSize(2),
                        workers.list().ofMaxSize(3),
                        deprived.list().ofMaxSize(2))
                .as(OfTheYear::new);
    }

    private static Arbitrary<Span> spans() {
        return Combinators.combine(
                        Generated.dates(),
                        Generated.maybe(Arbitraries.integers().between(0, 400)))
                .as((start, days) -> new Span(start, days.map(start::plusDays)));
    }

    private static Arbitrary<YesNo> answers() {
        return Generated.codes(YesNo.codesOf(YesNoColumn.CONVICTED));
    }

    private static Arbitrary<PupilNumber> pupilNumbers() {
        return Arbitraries.oneOf(
                Arbitraries.of("", "UN1", "UN5", "UN9").map(PupilNumber::of),
                Arbitraries.strings()
                        .numeric()
                        .ofLength(11)
                        .map(digits -> new PupilNumber.Given(UniquePupilNumber.withCheckLetter(digits + "A"))));
    }

    private static Arbitrary<ReturnedHeader> headers() {
        return Combinators.combine(
                        Generated.dates(),
                        Arbitraries.of(Sex.class),
                        Generated.codes(Ethnicity.codes()),
                        pupilNumbers(),
                        answers(),
                        Generated.maybe(Generated.dates()))
                .as((birth, sex, ethnicity, number, mother, mothersChild) -> ReturnedHeader.builder()
                        .dateOfBirth(birth)
                        .sex(sex)
                        .ethnicity(ethnicity)
                        .pupilNumber(number)
                        .mother(mother)
                        .dateOfBirthOfMothersChild(mothersChild)
                        .build());
    }

    private static Arbitrary<AnnualOutcomes> annualOutcomes() {
        return Builders.withBuilder(AnnualOutcomes::builder)
                .use(Generated.maybe(Arbitraries.integers().between(0, 40).map(StrengthsAndDifficultiesScore::new)))
                .in(AnnualOutcomes.Builder::strengthsAndDifficultiesScore)
                .use(Generated.codes(ReasonForNoStrengthsAndDifficultiesScore.codes()))
                .in(AnnualOutcomes.Builder::reasonForNoScore)
                .use(answers())
                .in(AnnualOutcomes.Builder::convicted)
                .use(answers())
                .in(AnnualOutcomes.Builder::healthCheck)
                .use(answers())
                .in(AnnualOutcomes.Builder::immunisations)
                .use(answers())
                .in(AnnualOutcomes.Builder::teethCheck)
                .use(answers())
                .in(AnnualOutcomes.Builder::healthAssessment)
                .use(answers())
                .in(AnnualOutcomes.Builder::substanceMisuse)
                .use(answers())
                .in(AnnualOutcomes.Builder::interventionReceived)
                .use(answers())
                .in(AnnualOutcomes.Builder::interventionOffered)
                .build(AnnualOutcomes.Builder::build)
                .filter(AnnualOutcomes::isRecorded);
    }

    private static Arbitrary<CareLeaverOutcomes> careLeavers() {
        return Combinators.combine(
                        Generated.codes(CareLeaverContact.codes()),
                        Generated.codes(CareLeaverActivity.codes()),
                        Generated.codes(CareLeaverAccommodation.codes()))
                .as(CareLeaverOutcomes::new)
                .filter(CareLeaverOutcomes::isRecorded);
    }

    private static Arbitrary<PreviousPermanentArrangement> previous() {
        return Combinators.combine(
                        Generated.codes(PreviousPermanence.codes()),
                        Generated.maybe(Generated.identifiers().map(AuthorityId::of)),
                        Generated.maybe(Generated.dates()))
                .as(PreviousPermanentArrangement::new)
                .filter(PreviousPermanentArrangement::isRecorded);
    }

    private static Arbitrary<AdoptionDetails> adoptions() {
        return Combinators.combine(
                        Generated.maybe(Generated.dates()),
                        Generated.maybe(Generated.dates()),
                        answers(),
                        Generated.codes(NumberOfAdopters.codes()),
                        Generated.codes(SexOfAdopters.codes()),
                        Generated.codes(LegalStatusOfAdopters.codes()))
                .as((decided, matched, carer, number, sex, status) -> AdoptionDetails.builder()
                        .decidedOn(decided)
                        .matchedOn(matched)
                        .byFormerFosterCarer(carer)
                        .numberOfAdopters(number)
                        .sexOfAdopters(sex)
                        .legalStatusOfAdopters(status)
                        .build())
                .filter(AdoptionDetails::isRecorded);
    }
}
