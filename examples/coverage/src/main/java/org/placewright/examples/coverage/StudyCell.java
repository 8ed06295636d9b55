package org.placewright.examples.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.placewright.pricing.ProvisionType;

/**
 * One setting and size of book, over many books.
 *
 * @param setting what fees depart by
 * @param prices how many prices a book has
 * @param shares how common each type of provision is
 * @param books the means of each book by type of provision
 */
record StudyCell(
        Setting setting,
        int prices,
        ImmutableSortedMap<ProvisionType, Double> shares,
        ImmutableList<ImmutableSortedMap<ProvisionType, EnumMap<Measure, Double>>> books) {

    /** Returns the mean over fees as common as their types are. */
    Mean overall(Measure measure) {
        ImmutableDoubleArray.Builder values = ImmutableDoubleArray.builder();
        for (ImmutableSortedMap<ProvisionType, EnumMap<Measure, Double>> book : books) {
            double sum = 0;
            double shared = 0;
            for (Map.Entry<ProvisionType, EnumMap<Measure, Double>> means : book.entrySet()) {
                double share = shares.getOrDefault(means.getKey(), 0.0);
                sum += share * means.getValue().getOrDefault(measure, 0.0);
                shared += share;
            }
            values.add(sum / shared);
        }
        return Mean.of(values.build());
    }

    /** Returns the mean over books that answered for a type of provision. */
    Optional<Mean> of(ProvisionType provision, Measure measure) {
        ImmutableDoubleArray.Builder values = ImmutableDoubleArray.builder();
        for (ImmutableSortedMap<ProvisionType, EnumMap<Measure, Double>> book : books) {
            EnumMap<Measure, Double> means = book.get(provision);
            if (means != null) {
                values.add(means.getOrDefault(measure, 0.0));
            }
        }
        ImmutableDoubleArray all = values.build();
        return all.isEmpty() ? Optional.empty() : Optional.of(Mean.of(all));
    }
}
