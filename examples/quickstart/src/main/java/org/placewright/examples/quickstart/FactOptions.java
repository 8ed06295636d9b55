package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.placewright.core.framework.NeedLevel;
import org.placewright.core.framework.SourcingRoute;
import org.placewright.core.geo.Region;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.measure.StaffingHours;
import org.placewright.core.need.Answer;
import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.referral.PlannedOrEmergency;
import org.placewright.pricing.PlacementFacts;
import org.placewright.pricing.ProvisionType;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What is known of the placement whose fee is judged. What is left out is not known, which is never "no". */
final class FactOptions {

    @Option(
            names = "--provision",
            paramLabel = "TYPE",
            converter = FactConverters.Provision.class,
            description = "Type of provision, in the words of the census, such as \"Residential - Mainstream\".")
    private @Nullable ProvisionType provision;

    @Option(names = "--age", paramLabel = "YEARS", description = "Age of the child, 0 to 25.")
    private @Nullable Integer age;

    @Option(
            names = "--need-level",
            paramLabel = "LEVEL",
            converter = FactConverters.Level.class,
            description = "How much the child needs: standard, enhanced or complex.")
    private @Nullable NeedLevel needLevel;

    @Option(
            names = "--solo",
            paramLabel = "yes|no",
            converter = FactConverters.YesOrNo.class,
            description = "Whether the child lives there alone.")
    private Answer solo = Answer.NOT_SPECIFIED;

    @Option(
            names = "--deprivation-of-liberty",
            paramLabel = "yes|no",
            converter = FactConverters.YesOrNo.class,
            description = "Whether an order to deprive the child of liberty is in force.")
    private Answer deprivationOfLiberty = Answer.NOT_SPECIFIED;

    @Option(
            names = "--additional-packages",
            paramLabel = "yes|no",
            converter = FactConverters.YesOrNo.class,
            description = "Whether the fee includes additional packages.")
    private Answer additionalPackages = Answer.NOT_SPECIFIED;

    @Option(
            names = "--staffing-hours",
            paramLabel = "HOURS",
            description = "Hours a week of staff for this child beyond the ordinary staff of the home, 0 to 1000.")
    private @Nullable Double staffingHours;

    @Option(
            names = "--places-blocked",
            paramLabel = "N",
            description = "Places left empty for this child's sake, 0 to 20; the fee is shared among them and the "
                    + "child's own.")
    private @Nullable Integer placesBlocked;

    @Option(
            names = "--region",
            paramLabel = "NAME",
            converter = FactConverters.InRegion.class,
            description = "Region of the home, such as \"North West\".")
    private @Nullable Region region;

    @Option(
            names = "--host-authority",
            paramLabel = "NAME",
            converter = FactConverters.Authority.class,
            description = "Local authority the home is in, by name or ONS code. It bears on the price only where a "
                    + "policy has a factor for it.")
    private @Nullable AuthorityId hostAuthority;

    @Option(
            names = "--grade",
            paramLabel = "GRADE",
            converter = FactConverters.Grade.class,
            description = "Latest grade of the home, such as good.")
    private @Nullable InspectionGrade grade;

    @Option(
            names = "--route",
            paramLabel = "ROUTE",
            converter = FactConverters.Route.class,
            description =
                    "How it is bought, such as \"Framework call-off\" or \"Direct award, spot or off-framework\".")
    private @Nullable SourcingRoute route;

    @Option(
            names = "--urgency",
            paramLabel = "planned|emergency",
            converter = FactConverters.Urgency.class,
            description = "Whether the placement is planned.")
    private PlannedOrEmergency urgency = PlannedOrEmergency.NOT_SPECIFIED;

    /** Returns the options by which something is said of a placement. */
    ImmutableList<String> said() {
        Map<String, Boolean> said = new LinkedHashMap<>();
        said.put("--provision", provision != null);
        said.put("--age", age != null);
        said.put("--need-level", needLevel != null);
        said.put("--solo", solo != Answer.NOT_SPECIFIED);
        said.put("--deprivation-of-liberty", deprivationOfLiberty != Answer.NOT_SPECIFIED);
        said.put("--additional-packages", additionalPackages != Answer.NOT_SPECIFIED);
        said.put("--staffing-hours", staffingHours != null);
        said.put("--places-blocked", placesBlocked != null);
        said.put("--region", region != null);
        said.put("--host-authority", hostAuthority != null);
        said.put("--grade", grade != null);
        said.put("--route", route != null);
        said.put("--urgency", urgency != PlannedOrEmergency.NOT_SPECIFIED);
        return said.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns what was said. */
    PlacementFacts facts(CommandLine commandLine) {
        @Nullable ProvisionType type = provision;
        @Nullable Integer years = age;
        if (type == null || years == null) {
            throw new ParameterException(
                    commandLine,
                    "--provision and --age are needed to judge a fee, such as --provision \"Residential - Mainstream\" "
                            + "--age 14; or --all to judge the whole census.");
        }
        check(commandLine, "--age", years, 25);
        Optional<Integer> blocked = Optional.ofNullable(placesBlocked);
        blocked.ifPresent(places -> check(commandLine, "--places-blocked", places, 20));
        OptionalDouble hours = hours();
        hours.ifPresent(given -> check(commandLine, "--staffing-hours", given, 1000));
        return PlacementFacts.builder()
                .provision(type)
                .ageInYears(years)
                .needLevel(Optional.ofNullable(needLevel))
                .solo(solo)
                .deprivationOfLiberty(deprivationOfLiberty)
                .additionalPackages(additionalPackages)
                .additionalStaffing(
                        hours.isPresent() ? Optional.of(StaffingHours.of(hours.getAsDouble())) : Optional.empty())
                .placesBlocked(blocked)
                .hostAuthority(Optional.ofNullable(hostAuthority))
                .region(Optional.ofNullable(region))
                .grade(Optional.ofNullable(grade))
                .route(Optional.ofNullable(route))
                .urgency(urgency)
                .build();
    }

    private OptionalDouble hours() {
        return staffingHours == null ? OptionalDouble.empty() : OptionalDouble.of(staffingHours);
    }

    private static void check(CommandLine commandLine, String option, double given, int most) {
        if (!(given >= 0 && given <= most)) {
            throw new ParameterException(commandLine, option + " must be 0 to " + most + ".");
        }
    }
}
