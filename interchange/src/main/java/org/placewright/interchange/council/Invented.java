package org.placewright.interchange.council;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.placewright.core.code.Sex;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.CompanyNumber;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.id.ResidentToken;
import org.placewright.core.id.Urn;
import org.placewright.core.money.Ratio;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.need.Adaptation;
import org.placewright.core.need.Answer;
import org.placewright.core.need.KnownRisks;
import org.placewright.core.need.Language;
import org.placewright.core.need.RiskAnswer;
import org.placewright.core.need.RiskToChild;
import org.placewright.core.provider.AcceptedSex;
import org.placewright.core.provider.BlockReason;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Inspection;
import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.provider.KindOfStay;
import org.placewright.core.provider.Offering;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.ProviderSector;
import org.placewright.core.provider.RegisteredNeed;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.provider.Resident;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.core.provider.VacancyPeriod;
import org.placewright.core.time.DateRange;

/** The invented rows of the templates: no such home, provider or child is. */
final class Invented {

    static final Provider PROVIDER = Provider.builder()
            .id(ProviderId.of("P1"))
            .name("Invented Care Ltd")
            .sector(ProviderSector.PRIVATE)
            .companyNumber(CompanyNumber.of("00000000"))
            .ultimateOwner(ProviderId.of("P9"))
            .build();

    static final Registration REGISTRATION = Registration.builder()
            .urn(Urn.of("SC000000"))
            .status(RegistrationStatus.ACTIVE)
            .registeredOn(LocalDate.of(2015, 4, 1))
            .places(4)
            .ages(Range.closed(8, 17))
            .addNeeds(RegisteredNeed.EMOTIONAL_AND_BEHAVIOURAL_DIFFICULTIES)
            .addInspections(
                    new Inspection(
                            LocalDate.of(2024, 5, 14),
                            InspectionGrade.REQUIRES_IMPROVEMENT,
                            Optional.of(LocalDate.of(2024, 6, 20))),
                    Inspection.of(LocalDate.of(2025, 5, 20), InspectionGrade.GOOD))
            .build();

    static final Home HOME = ChildrensHome.builder()
            .id(HomeId.of("H1"))
            .provider(PROVIDER.id())
            .localAuthority(AuthorityId.of("Invented Council"))
            .postcode(Postcode.of("ZA99 9ZZ"))
            .acceptedAges(Range.closed(10, 17))
            .acceptedSex(AcceptedSex.ANY)
            .capacity(UsableCapacity.builder()
                    .registered(4)
                    .blocked(ImmutableMap.of(BlockReason.STAFFING, 1))
                    .staffed(3)
                    .occupied(2)
                    .build())
            .registration(REGISTRATION)
            .weeklyFee(WeeklyFee.ofPounds(4_800))
            .offering(Offering.builder()
                    .stays(ImmutableMap.of(KindOfStay.LONG_TERM, Answer.YES, KindOfStay.RESPITE, Answer.NO))
                    .adaptations(ImmutableMap.of(Adaptation.WHEELCHAIR_ACCESS, Answer.NO))
                    .risksToChild(ImmutableMap.of(RiskToChild.GOING_MISSING, Answer.YES))
                    .addLanguages(Language.ENGLISH)
                    .soloPlacements(Answer.NO)
                    .wakingNight(Answer.YES)
                    .highestRatio(Ratio.ONE_TO_ONE)
                    .build())
            .build();

    static final HomeResident RESIDENT = new HomeResident(
            HOME.id(),
            Optional.of(Resident.builder()
                    .token(ResidentToken.of("T1"))
                    .birthMonth(YearMonth.of(2013, 7))
                    .sex(Sex.MALE)
                    .risks(KnownRisks.NOT_SPECIFIED.with(RiskToChild.SELF_HARM, RiskAnswer.RISK_PRESENT))
                    .needsSolo(Answer.NO)
                    .mayLiveWithYounger(Answer.NO)
                    .addSiblings(ResidentToken.of("T2"))
                    .expectedUntil(LocalDate.of(2026, 9, 1))
                    .build()));

    static final VacancyPeriod VACANCY =
            new VacancyPeriod(HOME.id(), 1, DateRange.of(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 9, 1)));

    private Invented() {}
}
