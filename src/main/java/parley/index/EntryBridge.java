package parley.index;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import parley.facets.Facet;

/**
 * Writes the entry of one kind of thing. All kinds have the same fields, so that one question can be put to several.
 *
 * @param used the properties whose change makes the entry old
 */
record EntryBridge<E>(Class<E> type, List<String> used, Function<E, Entry> entry) implements TypeBinder {

    @Override
    public void bind(TypeBindingContext context) {
        used.forEach(context.dependencies()::use);
        context.bridge(type, new Bridge<>(entry, new Fields(context.indexSchemaElement(), context.typeFactory())));
    }

    private record Bridge<E>(Function<E, Entry> entry, Fields fields) implements TypeBridge<E> {

        @Override
        public void write(DocumentElement document, E thing, TypeBridgeWriteContext context) {
            fields.write(document, entry.apply(thing));
        }
    }

    private static final class Fields {

        private final IndexFieldReference<String> name;
        private final IndexFieldReference<String> text;
        private final IndexFieldReference<String> korean;
        private final IndexFieldReference<String> words;
        private final IndexFieldReference<LocalDate> earliest;
        private final IndexFieldReference<LocalDate> latest;
        private final IndexFieldReference<String> code;
        private final IndexFieldReference<String> place;
        private final Map<String, IndexFieldReference<String>> values;

        Fields(IndexSchemaElement index, IndexFieldTypeFactory types) {
            name = text(index, types, IndexFields.NAME, Analysis.ENGLISH, Norms.YES);
            text = text(index, types, IndexFields.TEXT, Analysis.ENGLISH, Norms.YES);
            korean = text(index, types, IndexFields.KOREAN, Analysis.KOREAN, Norms.YES);
            words = text(index, types, IndexFields.WORDS, Analysis.WORDS, Norms.NO);
            earliest = index.field(IndexFields.EARLIEST, types.asLocalDate().sortable(Sortable.YES))
                    .toReference();
            latest = index.field(IndexFields.LATEST, types.asLocalDate()).toReference();
            code = index.field(IndexFields.CODE, types.asString().sortable(Sortable.YES))
                    .toReference();
            place = index.field(IndexFields.PLACE, types.asString().sortable(Sortable.YES))
                    .toReference();
            values = Arrays.stream(Facet.values())
                    .map(Facet::parameter)
                    .collect(toMap(
                            Function.identity(),
                            facet -> index.field(facet, types.asString().aggregable(Aggregable.YES))
                                    .multiValued()
                                    .toReference()));
        }

        private static IndexFieldReference<String> text(
                IndexSchemaElement index, IndexFieldTypeFactory types, String name, String analyzer, Norms norms) {
            return index.field(name, types.asString().analyzer(analyzer).norms(norms))
                    .multiValued()
                    .toReference();
        }

        void write(DocumentElement document, Entry entry) {
            entry.names().forEach(called -> {
                document.addValue(name, called);
                words(document, called);
            });
            entry.texts().forEach(said -> {
                document.addValue(text, said);
                words(document, said);
            });
            if (entry.earliest() != null) {
                document.addValue(earliest, entry.earliest());
                document.addValue(latest, entry.latest());
            }
            document.addValue(code, entry.code());
            document.addValue(place, entry.place());
            entry.values().forEach((facet, slugs) -> {
                IndexFieldReference<String> field = values.get(facet);
                slugs.forEach(slug -> document.addValue(field, slug));
            });
        }

        private void words(DocumentElement document, String said) {
            document.addValue(words, said);
            if (Analysis.isEastAsian(said)) {
                document.addValue(korean, said);
            }
        }
    }
}
