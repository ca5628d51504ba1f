package org.mufakat.ui.consensus.card;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.mufakat.app.ParagraphName;
import org.mufakat.domain.BracketPackage;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;
import org.mufakat.domain.Language;
import org.mufakat.domain.PackageState;
import org.mufakat.text.WordDifference;
import org.mufakat.text.WordDifference.Kind;
import org.mufakat.ui.consensus.model.ConsensusModel;
import org.mufakat.ui.consensus.model.Packages;
import org.mufakat.ui.control.Called;
import org.mufakat.ui.control.DifferenceFlow;
import org.mufakat.ui.control.LabelledField;
import org.mufakat.ui.control.LiveScroll;
import org.mufakat.ui.control.StaysHere;
import org.mufakat.ui.control.Words;

/** A package with the text that would result: who offered it and when, to be kept, applied or withdrawn. */
public final class PackageCard extends Card {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final double TALLEST = 280;

    private final Words words;
    private final ConsensusModel model;
    private final TextField name = new TextField();
    private final ComboBox<Optional<Id<Delegation>>> by = new ComboBox<>();
    private final TextField at = new TextField();
    private final Label problem = new Label();

    /**
     * A card of a package that is kept already, or is new.
     *
     * @param then what follows when it was kept or applied
     * @param leave closes the card
     */
    public PackageCard(Words words, ConsensusModel model, Packages packages, BracketPackage offer, boolean kept,
            Runnable then, Runnable leave) {
        super(words.bind("text.package-title"), leave);
        this.words = words;
        this.model = model;
        name.setId("text.package-name");
        name.setText(offer.name());
        offers(offer);
        problem.getStyleClass().add("problem");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        List<Packages.Preview> previews = packages.preview(offer);
        var preview = new VBox(8);
        previews.forEach(each -> preview.getChildren().add(preview(each)));
        var scroll = new LiveScroll(preview);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("package-preview");
        scroll.prefHeightProperty().bind(Bindings.min(preview.heightProperty().add(4), TALLEST));
        scroll.minHeightProperty().bind(scroll.prefHeightProperty());
        scroll.setId("text.package-preview");
        scroll.accessibleTextProperty().bind(words.bind("text.package-preview"));
        boolean open = offer.state() != PackageState.APPLIED && offer.state() != PackageState.WITHDRAWN;
        boolean whole = previews.stream().allMatch(each -> each.missing().isEmpty())
                && !previews.isEmpty();
        boolean writable = model.sheet().editable();
        var buttons = new FlowPane(8, 8);
        buttons.getChildren().add(button("text.package-keep", writable, () -> read(packages, offer)
                .ifPresent(now -> {
                    packages.keep(now);
                    leave.run();
                    then.run();
                })));
        buttons.getChildren().getFirst().getStyleClass().add("default-action");
        buttons.getChildren().add(button("text.package-apply", writable && open && whole, () -> {
            read(packages, offer).ifPresent(now -> {
                boolean applied = packages.apply(now);
                leave.run();
                if (applied) {
                    then.run();
                }
            });
        }));
        if (kept) {
            buttons.getChildren().add(button("text.package-withdraw", writable && open, () -> {
                packages.withdraw(offer);
                leave.run();
            }));
            buttons.getChildren().add(button("text.package-remove", writable, () -> {
                packages.remove(offer);
                leave.run();
            }));
        }
        buttons.getChildren().add(cancel(words, leave));
        getChildren().addAll(StaysHere.chip(words.bind("text.stays-here")),
                new LabelledField(words.bind("text.package-name"), name),
                new LabelledField(words.bind("text.package-by"), by),
                new LabelledField(words.bind("text.package-at"), at), problem, scroll, buttons);
        setPrefWidth(640);
    }

    @Override
    public void requestFocus() {
        name.requestFocus();
        name.selectAll();
    }

    private void offers(BracketPackage offer) {
        by.setId("text.package-by");
        var language = new Language(words.messages().locale().getLanguage());
        by.setConverter(new Called<>(each -> each
                .flatMap(id -> model.session().dossier().find(Delegation.class, id))
                .map(delegation -> delegation.nameIn(language)).orElseGet(() -> words.text("text.package-nobody"))));
        List<Optional<Id<Delegation>>> choices = new ArrayList<>(List.of(Optional.empty()));
        model.session().dossier().all(Delegation.class).stream().filter(Delegation::takesPart)
                .forEach(each -> choices.add(Optional.of(each.id())));
        by.getItems().setAll(choices);
        by.setValue(offer.offeredBy());
        at.setId("text.package-at");
        at.promptTextProperty().bind(words.bind("text.package-at-prompt"));
        offer.offeredAt().ifPresent(when -> at.setText(HOUR.format(when.atZone(model.session().zone()))));
        by.valueProperty().addListener((observed, before, now) -> {
            if (now.isPresent() && at.getText().isBlank()) {
                at.setText(HOUR.format(model.session().now().atZone(model.session().zone())));
            }
        });
    }

    private Optional<BracketPackage> read(Packages packages, BracketPackage offer) {
        String typed = at.getText().strip();
        String called = name.getText().strip().isEmpty() ? offer.name() : name.getText().strip();
        var named = new BracketPackage(offer.id(), offer.text(), called, offer.decisions(), offer.offeredBy(),
                offer.offeredAt(), offer.state());
        try {
            return Optional.of(packages.offered(named, by.getValue(), typed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDateTime.parse(typed, HOUR).atZone(model.session().zone()).toInstant())));
        } catch (DateTimeParseException e) {
            problem.setText(words.text("text.package-at-unread", typed));
            at.requestFocus();
            return Optional.empty();
        }
    }

    /** A paragraph as it would read, with what would go struck through and what would come underlined. */
    private Node preview(Packages.Preview each) {
        var box = new VBox(2);
        each.paragraph().ifPresent(paragraph -> {
            var head = new Label(ParagraphName.of(paragraph));
            head.getStyleClass().add("type-section");
            var flow = new DifferenceFlow(WordDifference.between(paragraph.words(), each.after()),
                    EnumSet.allOf(Kind.class));
            flow.getStyleClass().add("negotiating-text");
            box.getChildren().addAll(head, flow);
        });
        each.missing().forEach(missing -> {
            var gone = new Label(words.text("text.package-missing", missing.bracket().quote()));
            gone.getStyleClass().add("problem");
            gone.setWrapText(true);
            gone.setMinHeight(USE_PREF_SIZE);
            box.getChildren().add(gone);
        });
        return box;
    }

    private Button button(String key, boolean enabled, Runnable act) {
        var button = new Button();
        button.setId(key);
        button.textProperty().bind(words.bind(key));
        button.setDisable(!enabled);
        button.setOnAction(pressed -> act.run());
        return button;
    }
}
