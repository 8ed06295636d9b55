package org.placewright.examples.coverage;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.placewright.pricing.ProvisionType;

/** Writes the study as tables of Markdown. */
final class CoverageTable {

    private CoverageTable() {}

    static String of(ImmutableList<StudyCell> cells) {
        ImmutableList<ProvisionType> provisions = cells.get(0).shares().keySet().asList();
        StringBuilder text = new StringBuilder();
        text.append("| fees | prices | all");
        provisions.forEach(provision -> text.append(" | ").append(provision));
        text.append(" |\n|---|---:|")
                .append("---|".repeat(provisions.size() + 1))
                .append('\n');
        cells.forEach(cell -> text.append(line(cell)).append('\n'));
        text.append("\n| fees | prices | loss, £ | cohort's | least possible | less than cohort's"
                + " | loss of ends, £ | cohort's | width, £ | cohort's | cohort's coverage |\n");
        text.append("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n");
        cells.forEach(cell -> text.append(losses(cell)).append('\n'));
        return text.toString();
    }

    static String line(StudyCell cell) {
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT,
                "| %s | %,d | %s",
                cell.setting().label(),
                cell.prices(),
                cell.overall(Measure.HELD).share()));
        for (ProvisionType provision : cell.shares().keySet()) {
            line.append(" | ")
                    .append(cell.of(provision, Measure.HELD)
                            .map(mean -> mean.books() < cell.books().size()
                                    ? mean.share() + " (" + mean.books() + " books)"
                                    : mean.share())
                            .orElse("not answered"));
        }
        return line.append(" |").toString();
    }

    private static String losses(StudyCell cell) {
        double loss = cell.overall(Measure.LOSS).value();
        double cohort = cell.overall(Measure.COHORT_LOSS).value();
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %.0f | %.0f | %.0f | %.0f %% | %.0f | %.0f | %,.0f | %,.0f | %.3f |",
                cell.setting().label(),
                cell.prices(),
                loss,
                cohort,
                cell.overall(Measure.LEAST_LOSS).value(),
                100 * (1 - loss / cohort),
                cell.overall(Measure.LOSS_OF_ENDS).value(),
                cell.overall(Measure.COHORT_LOSS_OF_ENDS).value(),
                cell.overall(Measure.WIDTH).value(),
                cell.overall(Measure.COHORT_WIDTH).value(),
                cell.overall(Measure.COHORT_HELD).value());
    }
}
