package org.mufakat.ui.consensus.outline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.mufakat.domain.Language;
import org.mufakat.ui.consensus.model.ConsensusModel;
import org.mufakat.ui.consensus.model.Sheet;
import org.mufakat.ui.control.DossierNames;
import org.mufakat.ui.control.Tag;
import org.mufakat.ui.control.Words;

/** How much each delegation holds open; unticked, its brackets are not looked at. */
final class HeldBy extends VBox {
    private record Shown(List<String> codes, DossierNames names, Locale locale) {}

    private final ConsensusModel model;
    private final Words words;
    private final FlowPane boxes = new FlowPane();
    private final Label unknown = new Label();
    private final Map<String, CheckBox> byCode = new LinkedHashMap<>();
    private Optional<Shown> shown = Optional.empty();
    private boolean showing;

    HeldBy(ConsensusModel model, Words words) {
        this.model = model;
        this.words = words;
        var heading = new Label();
        heading.textProperty().bind(words.bind("text.held-by"));
        heading.getStyleClass().add("type-section");
        boxes.getStyleClass().add("held-by");
        getStyleClass().add("outline-foot");
        managedProperty().bind(visibleProperty());
        unknown.setId("text.unknown-names");
        unknown.getStyleClass().add("type-secondary");
        unknown.setWrapText(true);
        unknown.setMinHeight(USE_PREF_SIZE);
        unknown.managedProperty().bind(unknown.textProperty().isNotEmpty());
        getChildren().addAll(heading, boxes, unknown);
    }

    /** Shows the counts of a sheet. */
    void show(Sheet sheet) {
        var now = new Shown(List.copyOf(sheet.heldBy().keySet()), sheet.names(), words.messages().locale());
        if (!shown.equals(Optional.of(now))) {
            shown = Optional.of(now);
            byCode.clear();
            now.codes().forEach(code -> byCode.put(code, box(sheet, code)));
            boxes.getChildren().setAll(byCode.values());
        }
        showing = true;
        byCode.forEach((code, box) -> {
            int held = sheet.heldBy().getOrDefault(code, 0);
            if (!box.getText().equals(Integer.toString(held))) {
                box.setText(Integer.toString(held));
                box.setAccessibleText(words.text("text.held-by-one", name(sheet, code), held));
            }
            box.setSelected(!sheet.filter().hidden().contains(code));
        });
        showing = false;
        String written = sheet.read().unknownNames().entrySet().stream()
                .map(each -> each.getKey() + " (" + each.getValue() + ")").collect(Collectors.joining(", "));
        unknown.setText(written.isEmpty() ? "" : words.text("text.unknown-names", written));
    }

    private CheckBox box(Sheet sheet, String code) {
        var box = new CheckBox();
        box.setId("text.held-" + (code.isEmpty() ? "nobody" : code));
        box.getStyleClass().add("held-by-entry");
        box.setMnemonicParsing(false);
        box.setGraphic(new Tag(Words.fixed(name(sheet, code)),
                sheet.names().role(code.isEmpty() ? List.of() : List.of(code))));
        box.setMinWidth(USE_PREF_SIZE);
        box.selectedProperty().addListener((observed, before, now) -> {
            if (!showing) {
                model.filter(model.sheet().filter().with(code, now));
            }
        });
        return box;
    }

    private String name(Sheet sheet, String code) {
        return code.isEmpty()
                ? words.text("text.unattributed")
                : sheet.names().shown(code, new Language(words.messages().locale().getLanguage()));
    }
}
