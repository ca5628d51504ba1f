package org.mufakat.ui.comments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.mufakat.app.Whereabouts;
import org.mufakat.ui.comments.CommentFilter.Scope;
import org.mufakat.ui.control.FilterChip;
import org.mufakat.ui.control.Segments;
import org.mufakat.ui.control.Words;

/** Above the list of comments: which of them are listed. */
final class FilterLine extends FlowPane {
    private final CommentsModel model;
    private final Words words;
    private final ComboBox<Scope> scope = new ComboBox<>();
    private final ComboBox<Optional<String>> author = new ComboBox<>();
    private final TextField sought = new TextField();
    private boolean offering;

    /** The filters of a model. */
    FilterLine(CommentsModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("filter-line");
        Map<Boolean, ObservableValue<String>> choices = new LinkedHashMap<>();
        choices.put(false, words.bind("comments.filter.open"));
        choices.put(true, words.bind("comments.filter.all"));
        var settled = new Segments<>(choices, model.filter().get().settledToo());
        settled.valueProperty().addListener((value, before, now) -> model.filter()
                .set(model.filter().get().withSettled(now)));
        var mine = new FilterChip(words.bind("comments.filter.mine"));
        mine.setId("comments.mine");
        mine.setSelected(model.filter().get().mine());
        mine.setOnAction(pressed -> model.filter().set(model.filter().get().withMine(mine.isSelected())));
        prepare(scope, "comments.scope", words.bind("comments.filter.scope"), this::called);
        scope.valueProperty().addListener((value, before, now) -> choose(now, model.filter().get()::at));
        prepare(author, "comments.author", words.bind("comments.filter.author"),
                name -> name.orElseGet(() -> words.text("comments.filter.anybody")));
        author.valueProperty().addListener((value, before, now) -> choose(now, model.filter().get()::by));
        sought.setId("comments.words");
        sought.setPrefColumnCount(12);
        sought.promptTextProperty().bind(words.bind("comments.filter.words"));
        sought.accessibleTextProperty().bind(words.bind("comments.filter.words"));
        sought.textProperty().addListener((value, before, now) -> model.filter()
                .set(model.filter().get().withWords(now)));
        getChildren().addAll(settled, mine, scope, author, sought);
        offer();
    }

    /** Puts the caret where words are sought. */
    void seek() {
        sought.requestFocus();
    }

    /** Says everything in the language of now. */
    void speak() {
        offering = true;
        scope.getItems().clear();
        author.getItems().clear();
        offering = false;
        offer();
    }

    /** Offers the places and the people that there are. */
    void offer() {
        offering = true;
        List<Scope> scopes = new ArrayList<>(List.of(Scope.EVERYWHERE, Scope.of(Whereabouts.Kind.ITEM),
                Scope.of(Whereabouts.Kind.TEXT), Scope.of(Whereabouts.Kind.SUPPORT)));
        model.items().forEach(where -> where.item().map(Scope::on).ifPresent(scopes::add));
        put(scope, scopes, model.filter().get().scope());
        List<Optional<String>> authors = new ArrayList<>(List.of(Optional.empty()));
        model.authors(words.messages().locale()).stream().map(Optional::of).forEach(authors::add);
        put(author, authors, model.filter().get().author());
        offering = false;
    }

    private static <T> void put(ComboBox<T> box, List<T> offered, T chosen) {
        if (!box.getItems().equals(offered)) {
            box.getItems().setAll(offered);
        }
        box.setValue(chosen);
    }

    private <T> void choose(T chosen, Function<T, CommentFilter> with) {
        if (!offering && chosen != null) {
            model.filter().set(with.apply(chosen));
        }
    }

    private String called(Scope each) {
        return each.item().map(id -> model.found().items().get(id)).map(where -> Places.called(words, where))
                .orElseGet(() -> each.kind().map(kind -> Places.kind(words, kind).getValue())
                        .orElseGet(() -> words.text("comments.filter.everywhere")));
    }

    private <T> void prepare(ComboBox<T> box, String id, ObservableValue<String> name, Function<T, String> called) {
        box.setId(id);
        box.setMaxWidth(240);
        box.accessibleTextProperty().bind(name);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : called.apply(value);
            }

            @Override
            public T fromString(String text) {
                return box.getValue();
            }
        });
    }
}
