package org.placewright.interchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.placewright.interchange.internal.JsonTree;
import org.placewright.interchange.internal.JsonTree.TruthTree;

/** True or false. */
record TruthForm() implements Form {

    @Override
    public void write(JsonGenerator out, Object value) throws IOException {
        out.writeBoolean((Boolean) value);
    }

    @Override
    public Optional<Object> read(JsonTree tree, Place place) {
        if (tree instanceof TruthTree found) {
            return Optional.of(found.value());
        }
        place.wrongKind(tree, "true or false");
        return Optional.empty();
    }
}
