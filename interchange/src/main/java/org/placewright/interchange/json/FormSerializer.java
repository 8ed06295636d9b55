package org.placewright.interchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.util.Optional;

/** Writes values for an object mapper in the form they have in documents of the model. */
final class FormSerializer extends JsonSerializer<Object> {

    /** Where a value stands. */
    enum As {
        VALUE,
        KEY
    }

    private final JavaType type;
    private final Optional<Form> form;
    private final As as;

    FormSerializer(JavaType type, Optional<Form> form, As as) {
        this.type = type;
        this.form = form;
        this.as = as;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider mapper) throws IOException {
        if (as == As.KEY) {
            Form.Keys keys = form.flatMap(Form::keys).orElseThrow(() -> none(out, "name of a property"));
            out.writeFieldName(keys.name().apply(value));
        } else {
            form.orElseThrow(() -> none(out, "form")).write(out, value);
        }
    }

    /** Which type it is, the form tells where need be. */
    @Override
    public void serializeWithType(Object value, JsonGenerator out, SerializerProvider mapper, TypeSerializer typing)
            throws IOException {
        serialize(value, out, mapper);
    }

    private JsonMappingException none(JsonGenerator out, String what) {
        return new JsonMappingException(
                out,
                Documents.nameOf(type.getRawClass()) + " has no " + what + " in JSON. Maybe its type parameters must be"
                        + " told by writerFor, or it is a key, which is secret, or computes and is no value?");
    }
}
