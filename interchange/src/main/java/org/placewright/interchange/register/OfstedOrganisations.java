package org.placewright.interchange.register;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeMultimap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.placewright.core.id.CompanyNumber;
import org.placewright.core.id.ProviderId;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.Registration;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Severity;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.OrganisationIdentifier;

/**
 * The organisations published files name. One is known by its name as it is spelled, so different spellings stay apart,
 * unless both stand by one company number; and one spelling stands for several organisations, if several numbers stand
 * by it.
 */
final class OfstedOrganisations {

    private static final CharMatcher LETTERS_AND_DIGITS = CharMatcher.forPredicate(Character::isLetterOrDigit);

    private final ImmutableList<OfstedRow> rows;
    private final OfstedFindings findings;
    private final SetMultimap<String, CompanyNumber> numbers = TreeMultimap.create();
    private final Map<CompanyNumber, String> names = new TreeMap<>();
    private final SetMultimap<String, OfstedOrganisation> known = LinkedHashMultimap.create();
    private final ListMultimap<OfstedOrganisation, OfstedRow> rowsOf =
            MultimapBuilder.linkedHashKeys().arrayListValues().build();
    private final Map<ProviderId, Provider> providers = new TreeMap<>();

    /** Takes the rows, oldest first. */
    OfstedOrganisations(ImmutableList<OfstedRow> rows, OfstedFindings findings) {
        this.rows = rows;
        this.findings = findings;
        TreeMultimap<CompanyNumber, String> spellings = TreeMultimap.create();
        for (OfstedRow row : rows) {
            if (row.organisation().isPresent() && row.companyNumber().isPresent()) {
                numbers.put(row.organisation().get(), row.companyNumber().get());
                names.put(row.companyNumber().get(), row.organisation().get());
                spellings.put(row.companyNumber().get(), row.organisation().get());
            }
        }
        for (OfstedRow row : rows) {
            row.organisation()
                    .map(name -> organisation(name, row.companyNumber()))
                    .ifPresent(organisation -> rowsOf.put(organisation, row));
        }
        rowsOf.keySet().forEach(organisation -> known.put(organisation.name(), organisation));
        spellings.asMap().values().stream()
                .filter(names -> names.size() > 1)
                .forEach(names -> report(
                        Severity.INFO,
                        FindingCodes.SAME_COMPANY,
                        ImmutableSortedSet.copyOf(names)::contains,
                        "one company number stands by several names",
                        "taken for one organisation of the latest name"));
        reportSimilar();
        reportOfOneName();
        rowsOf.asMap()
                .values()
                .forEach(of -> findings.contradictions(
                        new OfstedStatements(ImmutableList.copyOf(of)), OfstedRow::sector, OfstedTable.SECTOR));
    }

    private void reportSimilar() {
        TreeMultimap<String, String> alike = TreeMultimap.create();
        known.keySet().forEach(name -> alike.put(letters(name), name));
        alike.asMap().values().stream()
                .filter(names -> names.size() > 1)
                .forEach(names -> report(
                        Severity.INFO,
                        FindingCodes.SIMILAR_ORGANISATIONS,
                        ImmutableSortedSet.copyOf(names)::contains,
                        "organisations whose names differ in spelling only",
                        "kept apart"));
    }

    private static String letters(String name) {
        String words = name.toLowerCase(Locale.ROOT).replace("&", "and").replaceAll("\\blimited\\b", "ltd");
        return LETTERS_AND_DIGITS.retainFrom(words);
    }

    private void reportOfOneName() {
        known.asMap().forEach((name, organisations) -> {
            boolean numbered =
                    organisations.stream().allMatch(one -> one.number().isPresent());
            if (organisations.size() > 1) {
                report(
                        numbered ? Severity.INFO : Severity.WARNING,
                        FindingCodes.SIMILAR_ORGANISATIONS,
                        name::equals,
                        "several company numbers stand by one name" + (numbered ? "" : ", and in some rows none"),
                        "kept apart by number" + (numbered ? "" : "; those without one as one more"));
            }
        });
    }

    /** Reports something at the first row that names one of some organisations. */
    private void report(Severity severity, FindingCode code, Predicate<String> names, String fault, String done) {
        rows.stream()
                .filter(row -> row.organisation().filter(names).isPresent())
                .findFirst()
                .ifPresent(row -> findings.add(
                        severity,
                        code,
                        row,
                        OfstedTable.ORGANISATION,
                        fault,
                        "one spelling, or the company number with each",
                        done));
    }

    /**
     * Returns the organisation of a name and the number beside it. Where none is, it is the number that stands by the
     * name elsewhere, if one alone does. It goes by the latest of the names that stand by its number.
     */
    private OfstedOrganisation organisation(String name, Optional<CompanyNumber> beside) {
        Optional<CompanyNumber> number = beside.or(
                () -> numbers.get(name).size() == 1 ? numbers.get(name).stream().findFirst() : Optional.empty());
        return new OfstedOrganisation(
                number.flatMap(known -> Optional.ofNullable(names.get(known))).orElse(name), number);
    }

    /** Returns the organisation of a registration: that of its latest row, whose number an earlier may give. */
    Optional<ProviderId> providerOf(OfstedStatements registration) {
        return registration.latest(OfstedRow::organisation).map(name -> {
            OfstedStatements naming = new OfstedStatements(registration.rows().stream()
                    .filter(row -> row.organisation().equals(Optional.of(name)))
                    .collect(ImmutableList.toImmutableList()));
            OfstedOrganisation organisation = organisation(name, naming.latest(OfstedRow::companyNumber));
            ProviderId id = idOf(organisation);
            providers.computeIfAbsent(id, unused -> Provider.builder()
                    .id(id)
                    .name(organisation.name())
                    .companyNumber(organisation.number())
                    .sector(new OfstedStatements(ImmutableList.copyOf(rowsOf.get(organisation)))
                            .latest(OfstedRow::sector))
                    .build());
            return id;
        });
    }

    /** Returns the name as an identifier; with the number, where the name alone would be that of another too. */
    private ProviderId idOf(OfstedOrganisation organisation) {
        String name = organisation.name();
        String alone = known.get(name).size() == 1
                ? name
                : organisation
                        .number()
                        .map(number -> name + " (" + number.value() + ")")
                        .orElse(name);
        return ProviderId.of(OrganisationIdentifier.of(alone));
    }

    /** Gives a registration to who holds it; where that is not named, to an organisation known by its number. */
    void hold(Optional<ProviderId> holder, Registration registration) {
        ProviderId id = holder.orElseGet(() -> ProviderId.of(registration.urn().value()));
        Provider provider = Optional.ofNullable(providers.get(id))
                .orElseGet(() -> Provider.builder().id(id).name(id.value()).build());
        providers.put(
                id,
                provider.withRegistrations(ImmutableList.<Registration>builder()
                        .addAll(provider.registrations())
                        .add(registration)
                        .build()));
    }

    ImmutableList<Provider> providers() {
        return ImmutableList.copyOf(providers.values());
    }
}
