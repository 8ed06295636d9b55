package org.placewright.interchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.IOException;
import java.math.BigInteger;
import org.placewright.interchange.ReadLimits;

/** Writes nothing that is not read again under the same limits: what is beyond them is refused, and not quoted. */
final class LimitedGenerator extends JsonGeneratorDelegate {

    private final ReadLimits limits;
    private long tokens;

    LimitedGenerator(JsonGenerator out, ReadLimits limits) {
        super(out, false);
        this.limits = limits;
    }

    /** Says that a value begins, which may have as many names and values as the limits let. */
    void beginValue() {
        tokens = 0;
    }

    @Override
    public void writeStartObject() throws IOException {
        open();
        super.writeStartObject();
    }

    @Override
    public void writeStartArray() throws IOException {
        open();
        super.writeStartArray();
    }

    private void open() {
        count();
        require("be nested in", getOutputContext().getNestingDepth() + 1L, limits.jsonDepth(), "objects and arrays");
    }

    @Override
    public void writeFieldName(String name) throws IOException {
        count();
        require("have a name of", name.length(), limits.fieldLength(), "characters");
        super.writeFieldName(name);
    }

    @Override
    public void writeString(String text) throws IOException {
        count();
        require("hold a text of", text.length(), limits.fieldLength(), "characters");
        super.writeString(text);
    }

    @Override
    public void writeNumber(String number) throws IOException {
        number(number);
        super.writeNumber(number);
    }

    @Override
    public void writeNumber(int number) throws IOException {
        number(Integer.toString(number));
        super.writeNumber(number);
    }

    @Override
    public void writeNumber(long number) throws IOException {
        number(Long.toString(number));
        super.writeNumber(number);
    }

    @Override
    public void writeNumber(BigInteger number) throws IOException {
        number(number.toString());
        super.writeNumber(number);
    }

    private void number(String spelt) {
        count();
        require("hold a number of", spelt.length(), limits.numberLength(), "characters");
    }

    @Override
    public void writeBoolean(boolean truth) throws IOException {
        count();
        super.writeBoolean(truth);
    }

    private void count() {
        tokens++;
        require("hold", tokens, limits.jsonTokens(), "names and values");
    }

    private static void require(String what, long found, long most, String unit) {
        if (found > most) {
            throw new IllegalArgumentException(
                    "A value written as JSON must not " + what + " more than " + most + " " + unit
                            + ", for no more is read. Maybe part it, or raise the ReadLimits it is written and read with?");
        }
    }
}
