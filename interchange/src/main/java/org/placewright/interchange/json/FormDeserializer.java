package org.placewright.interchange.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import org.placewright.core.result.Finding;
import org.placewright.core.result.Severity;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.internal.JsonTree;
import org.placewright.interchange.internal.JsonTreeReader;

/** Makes values for an object mapper of the form they have in documents of the model. */
final class FormDeserializer extends JsonDeserializer<Object> {

    private final JavaType type;
    private final Optional<Form> form;
    private final ReadLimits limits;

    FormDeserializer(JavaType type, Optional<Form> form, ReadLimits limits) {
        this.type = type;
        this.form = form;
        this.limits = limits;
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext mapper) throws IOException {
        Form known = form.orElseThrow(() -> none(in));
        JsonTree tree = JsonTreeReader.read(in, known, limits.jsonTokens());
        Problems problems = new Problems(name(), limits.findings());
        Optional<Object> value = known.read(tree, problems.at(""));
        ImmutableList<Finding> found = problems.all();
        boolean mayPass = !mapper.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        for (Finding finding : found) {
            if (finding.severity() == Severity.ERROR || !mayPass) {
                throw refused(finding);
            }
        }
        return value.orElseThrow(() -> new IllegalStateException("A value left out must have a finding"));
    }

    /** Which type it is, the form tells where need be; what else a document names is not looked at. */
    @Override
    public Object deserializeWithType(JsonParser in, DeserializationContext mapper, TypeDeserializer typing)
            throws IOException {
        return deserialize(in, mapper);
    }

    /** Returns what makes the keys of maps. */
    KeyDeserializer ofKeys() {
        return new KeyDeserializer() {
            @Override
            public Object deserializeKey(String name, DeserializationContext mapper) throws IOException {
                Form.Keys keys = form.flatMap(Form::keys).orElseThrow(() -> none(mapper.getParser()));
                return TextForm.made(keys.value(), name)
                        .orElseThrow(() -> new JsonMappingException(
                                null,
                                "The name of a property is no " + name() + ". Maybe the document is of another form?",
                                unquoted(mapper.getParser().currentTokenLocation())));
            }
        };
    }

    private String name() {
        return Documents.nameOf(type.getRawClass());
    }

    private JsonMappingException none(JsonParser in) {
        return new JsonMappingException(
                null,
                name() + " has no form in JSON here. Maybe its type parameters must be given, or it is a key, which is"
                        + " secret, or computes and is no value?",
                unquoted(in.currentTokenLocation()));
    }

    private static JsonMappingException refused(Finding finding) {
        long line = finding.location().line().orElse(1);
        return new JsonMappingException(
                null,
                finding.location().file() + " "
                        + finding.location().column().orElse("") + ": " + finding.fault() + "; expected "
                        + finding.remedy(),
                new JsonLocation(ContentReference.redacted(), -1, Math.toIntExact(line), -1));
    }

    /** A location may quote the document if the mapper was told so. */
    private static JsonLocation unquoted(JsonLocation at) {
        return new JsonLocation(ContentReference.redacted(), -1, at.getLineNr(), at.getColumnNr());
    }
}
