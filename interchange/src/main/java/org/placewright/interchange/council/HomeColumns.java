package org.placewright.interchange.council;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.id.Urn;
import org.placewright.core.provider.AcceptedSex;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.provider.InspectionJudgement;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.ResidentialSchool;
import org.placewright.core.provider.SecureChildrensHome;
import org.placewright.core.provider.SupportedAccommodation;
import org.placewright.core.provider.SupportedAccommodationCategory;
import org.placewright.core.provider.SupportedAccommodationOutcome;
import org.placewright.interchange.csv.FindingCodes;

/** The columns of homes of every kind. Who lives there is a table of its own. */
final class HomeColumns {

    private static final CouncilColumn<Home, HomeId> ID = HomeColumns.<HomeId>column(
                    "Home id",
                    "id",
                    CellForms.HOME,
                    home -> Optional.of(home.id()),
                    (home, id) -> home,
                    "names the home; each once")
            .alsoNamed("Home identifier")
            .orElse("the URN, where it is of the home and not of a service; a row with neither is left out")
            .orRowLeftOut();

    private static final CouncilColumn<Home, HomeKind> KIND = CouncilColumn.<Home, HomeKind>required(
            "Provision type",
            "kind",
            CellForms.words(
                    HomeKind.values(),
                    HomeKind::label,
                    ImmutableMap.<String, HomeKind>builder()
                            .put("childrens home", HomeKind.CHILDRENS_HOME)
                            .put("secure childrens home", HomeKind.SECURE_CHILDRENS_HOME)
                            .put("residential special school", HomeKind.RESIDENTIAL_SCHOOL)
                            .put("foster carer", HomeKind.FOSTERING_HOUSEHOLD)
                            .buildOrThrow()),
            Home::kind,
            "what the home may lawfully do");

    private static final ImmutableList<CouncilColumn<Range<Integer>, Integer>> AGES = CapacityColumns.ages(
            "Youngest age", "Oldest age", "acceptedAges", "the home says it takes; both or neither");

    private static final CouncilColumn<Home, InspectionJudgement> JUDGEMENT = column(
                    "Overall effectiveness",
                    "judgement",
                    RegistrationColumns.JUDGEMENT,
                    HomeColumns::statedJudgement,
                    HomeColumns::withJudgement,
                    "latest grade or outcome where its date is not known; where inspections are, the latest of them")
            .orElse("that of the latest inspection; else not known, or not yet inspected");

    private static final CouncilColumn<Home, SupportedAccommodationCategory> CATEGORY = column(
            "Accommodation category",
            "category",
            CellForms.words(SupportedAccommodationCategory.values(), SupportedAccommodationCategory::label),
            home -> home instanceof SupportedAccommodation supported ? supported.category() : Optional.empty(),
            (home, category) -> supported(home).withCategory(category),
            "which of the four categories of supported accommodation");

    private static final CouncilColumn<Home, Urn> SERVICE = column(
            "Fostering service URN",
            "fosteringService",
            CellForms.URN,
            home -> household(home).flatMap(FosteringHousehold::fosteringService),
            (home, urn) -> fostering(home).withFosteringService(urn),
            "number of the service that approved a fostering household");

    private static final CouncilColumn<Home, ImmutableList<ChildId>> CONNECTED = column(
                    "Connected children",
                    "connectedChildren",
                    ElementForm.of(CellForms.identifier(ChildId::of, ChildId::value))
                            .list(),
                    home -> household(home).flatMap(known -> OfferingColumns.list(known.connectedChildren())),
                    (home, children) -> fostering(home).withConnectedChildren(children),
                    "children with whom the carer is connected, as a relative or friend")
            .orElse("none known");

    static final CouncilForm<Home> FORM = FormDefinition.named("homes", Home.class, HomeColumns::begun)
            .keys(ImmutableList.of(ID, KIND))
            .columns(ImmutableList.of(
                    column(
                            "Provider id",
                            "provider",
                            CellForms.identifier(ProviderId::of, ProviderId::value),
                            Home::provider,
                            (home, provider) -> home.withProvider(Optional.of(provider)),
                            "who runs the home"),
                    column(
                            "Local authority",
                            "localAuthority",
                            CellForms.identifier(AuthorityId::of, AuthorityId::value),
                            Home::localAuthority,
                            (home, authority) -> home.withLocalAuthority(Optional.of(authority)),
                            "in whose area the home lies"),
                    column(
                            "Postcode",
                            "postcode",
                            CellForms.POSTCODE,
                            Home::postcode,
                            (home, postcode) -> home.withPostcode(Optional.of(postcode)),
                            "where the home is"),
                    column(
                            "Sex accepted",
                            "acceptedSex",
                            CellForms.words(
                                    AcceptedSex.values(),
                                    AcceptedSex::label,
                                    ImmutableMap.of(
                                            "both", AcceptedSex.ANY,
                                            "mixed", AcceptedSex.ANY,
                                            "boys", AcceptedSex.MALE,
                                            "girls", AcceptedSex.FEMALE)),
                            Home::acceptedSex,
                            (home, sex) -> home.withAcceptedSex(Optional.of(sex)),
                            "whom the home says it takes"),
                    column(
                                    "Weekly fee",
                                    "weeklyFee",
                                    CellForms.FEE,
                                    Home::weeklyFee,
                                    (home, fee) -> home.withWeeklyFee(Optional.of(fee)),
                                    "what the home usually charges")
                            .in("GBP a week")))
            .part(
                    AGES,
                    "",
                    Home::acceptedAges,
                    (home, ages) -> home.withAcceptedAges(Optional.of(ages)),
                    row -> CapacityColumns.ages(row, AGES))
            .part(
                    CapacityColumns.ALL,
                    "capacity.",
                    Home::capacity,
                    (home, capacity) -> home.withCapacity(Optional.of(capacity)),
                    CapacityColumns::capacity)
            .part(
                    RegistrationColumns.ALL,
                    "registration.",
                    Home::registration,
                    HomeColumns::withRegistration,
                    RegistrationColumns::registration)
            .columns(ImmutableList.of(JUDGEMENT, CATEGORY, SERVICE))
            .part(
                    ApprovalColumns.APPROVAL,
                    "approval.",
                    home -> household(home).flatMap(FosteringHousehold::approval),
                    (home, approval) -> fostering(home).withApproval(approval),
                    ApprovalColumns::approval)
            .part(
                    ApprovalColumns.EXEMPTION,
                    "exemption.",
                    home -> household(home).flatMap(FosteringHousehold::exemption),
                    (home, exemption) -> fostering(home).withExemption(exemption),
                    ApprovalColumns::exemption)
            .columns(ImmutableList.of(CONNECTED))
            .columns(OfferingColumns.ALL.stream()
                    .<CouncilColumn<Home, ?>>map(
                            column -> column.within("offering.", Home::offering, Home::withOffering))
                    .collect(ImmutableList.toImmutableList()))
            .once(ID, FindingCodes.DUPLICATE_HOME, Home::id)
            .about(ID, (key, id) -> key.pseudonymOf(HomeId.of(id)))
            .notRead("Organisation which owns the provider", "Sector")
            .form(Invented.HOME);

    private HomeColumns() {}

    private static <V> CouncilColumn<Home, V> column(
            String name,
            String attribute,
            CellForm<V> form,
            Function<Home, Optional<V>> get,
            BiFunction<Home, V, Home> with,
            String meaning) {
        return CouncilColumn.of(name, attribute, form, get, with, meaning);
    }

    /**
     * Returns what a row begins as: a home of its kind with its identifier, which the URN may stand in for. A service
     * has one URN for all its homes.
     */
    private static Optional<Home> begun(FormRow row) {
        Optional<HomeKind> kind = row.get(KIND);
        Optional<HomeId> id = row.says(ID)
                ? row.get(ID)
                : kind.filter(HomeColumns::isRegisteredItself)
                        .flatMap(known -> Urn.parse(row.row().text(RegistrationColumns.URN.column())))
                        .map(urn -> HomeId.of(urn.value()));
        if (id.isEmpty() && !row.says(ID)) {
            row.row()
                    .reject(
                            FindingCodes.MISSING_VALUE,
                            ID.column(),
                            "blank, and no URN of the home itself",
                            "one of the two");
        }
        return kind.flatMap(known -> id.map(named -> ofKind(known, named)));
    }

    private static boolean isRegisteredItself(HomeKind kind) {
        return kind != HomeKind.SUPPORTED_ACCOMMODATION && kind != HomeKind.FOSTERING_HOUSEHOLD;
    }

    private static Home ofKind(HomeKind kind, HomeId id) {
        return switch (kind) {
            case CHILDRENS_HOME -> ChildrensHome.builder().id(id).build();
            case SECURE_CHILDRENS_HOME -> SecureChildrensHome.builder().id(id).build();
            case RESIDENTIAL_SCHOOL -> ResidentialSchool.builder().id(id).build();
            case SUPPORTED_ACCOMMODATION ->
                SupportedAccommodation.builder().id(id).build();
            case FOSTERING_HOUSEHOLD -> FosteringHousehold.builder().id(id).build();
        };
    }

    private static Optional<InspectionJudgement> statedJudgement(Home home) {
        Optional<? extends InspectionJudgement> stated = Optional.empty();
        if (home instanceof ChildrensHome known) {
            stated = known.grade();
        } else if (home instanceof SecureChildrensHome known) {
            stated = known.grade();
        } else if (home instanceof ResidentialSchool known) {
            stated = known.grade();
        } else if (home instanceof SupportedAccommodation known) {
            stated = known.outcome();
        }
        return stated.map(judgement -> judgement);
    }

    private static Home withJudgement(Home home, InspectionJudgement judgement) {
        if (home instanceof SupportedAccommodation known
                && judgement instanceof SupportedAccommodationOutcome outcome) {
            return known.withOutcome(outcome);
        } else if (judgement instanceof InspectionGrade grade) {
            if (home instanceof ChildrensHome known) {
                return known.withGrade(grade);
            } else if (home instanceof SecureChildrensHome known) {
                return known.withGrade(grade);
            } else if (home instanceof ResidentialSchool known) {
                return known.withGrade(grade);
            }
        }
        throw ofAnotherKind();
    }

    private static Home withRegistration(Home home, Registration registration) {
        if (home instanceof ChildrensHome known) {
            return known.withRegistration(registration);
        } else if (home instanceof SecureChildrensHome known) {
            return known.withRegistration(registration);
        } else if (home instanceof ResidentialSchool known) {
            return known.withRegistration(registration);
        }
        return supported(home).withRegistration(registration);
    }

    private static Optional<FosteringHousehold> household(Home home) {
        return home instanceof FosteringHousehold known ? Optional.of(known) : Optional.empty();
    }

    private static FosteringHousehold fostering(Home home) {
        return household(home).orElseThrow(HomeColumns::ofAnotherKind);
    }

    private static SupportedAccommodation supported(Home home) {
        if (home instanceof SupportedAccommodation known) {
            return known;
        }
        throw ofAnotherKind();
    }

    /** Says that a kind of home has no such attribute; it becomes a finding. */
    private static IllegalArgumentException ofAnotherKind() {
        return new IllegalArgumentException("This kind of home has no such value. Maybe the kind is another?");
    }
}
