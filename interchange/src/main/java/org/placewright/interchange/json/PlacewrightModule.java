package org.placewright.interchange.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewright.interchange.ReadLimits;

/**
 * Lets an object mapper of Jackson write and read values of the model wherever they stand in types of one's own: as a
 * property, in a list, as the key of a map.
 *
 * <p>{@code JsonMapper.builder().addModule(new PlacewrightModule()).build()}. The JSON of each value is that of
 * {@link ModelJson}, without an envelope: nothing tells the version of the form, so documents that are to last are
 * better written by that. It holds all there is of a value, personal data too.
 *
 * <p>What {@link ModelJson} would find, and any property the type does not have, makes reading throw a
 * {@code JsonMappingException} that names the place and quotes nothing; properties are passed over where
 * {@code FAIL_ON_UNKNOWN_PROPERTIES} is off. What the mapper itself has to say, of types that are not the model's or of
 * text that is no JSON, may quote the document. Of the limits only {@code jsonTokens} and {@code numberLength} are kept
 * to here; the others are the mapper's own. Types named in a document are never loaded, whatever typing the mapper has.
 *
 * <p>Guava's collections and {@code Optional} in types of one's own need Jackson's modules for them. A family with
 * constants among its variants ({@code InspectionJudgement}, {@code PublishedFigure}) is told from them by the type of
 * the property, so it must stand in one of its own type, and not in a list. A key, and what holds one, is never
 * written.
 *
 * <p>Immutable; the forms of types are worked out when a mapper meets them first, and kept by it.
 */
public final class PlacewrightModule extends Module {

    private static final Version VERSION =
            new Version(Documents.CURRENT, 0, 0, null, "org.placewright", "placewright-interchange");

    private final EmbeddedForms forms;
    private final ReadLimits limits;

    /** Makes a module with the standard limits. */
    public PlacewrightModule() {
        this(ReadLimits.standard());
    }

    /**
     * Makes a module.
     *
     * @param limits how much of a value is taken in
     */
    public PlacewrightModule(ReadLimits limits) {
        this.limits = limits;
        this.forms = new EmbeddedForms(limits);
    }

    @Override
    public String getModuleName() {
        return "placewright";
    }

    /** Returns the version of the form, which is that of documents of the model. */
    @Override
    public Version version() {
        return VERSION;
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Values());
        context.addKeySerializers(new Keys());
        context.addDeserializers(new Made());
        context.addKeyDeserializers(new MadeKeys());
        context.addBeanSerializerModifier(new Families());
    }

    /** Writes values by the type they are of. */
    private final class Values extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return EmbeddedForms.isOfModel(type)
                    ? new FormSerializer(type, forms.of(type), FormSerializer.As.VALUE)
                    : null;
        }
    }

    /** Writes the keys of maps. */
    private final class Keys extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return EmbeddedForms.isOfModel(type)
                    ? new FormSerializer(type, forms.of(type), FormSerializer.As.KEY)
                    : null;
        }
    }

    /** Makes values. */
    private final class Made extends Deserializers.Base {
        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return EmbeddedForms.isOfModel(type) ? new FormDeserializer(type, forms.of(type), limits) : null;
        }

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return findBeanDeserializer(config.constructType(type), config, description);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return EmbeddedForms.isOfModel(config.constructType(type));
        }
    }

    /** Makes the keys of maps. */
    private final class MadeKeys implements KeyDeserializers {
        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return EmbeddedForms.isOfModel(type) ? new FormDeserializer(type, forms.of(type), limits).ofKeys() : null;
        }
    }

    /** Has properties that are of a family written as such: constants do not tell which family they stand for. */
    private final class Families extends BeanSerializerModifier {

        private static final long serialVersionUID = 1;

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription description, List<BeanPropertyWriter> properties) {
            for (BeanPropertyWriter property : properties) {
                JavaType type = property.getType();
                if (EmbeddedForms.isOfModel(type) && type.getRawClass().isSealed() && !property.hasSerializer()) {
                    property.assignSerializer(new FormSerializer(type, forms.of(type), FormSerializer.As.VALUE));
                }
            }
            return properties;
        }
    }
}
