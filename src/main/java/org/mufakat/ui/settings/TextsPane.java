package org.mufakat.ui.settings;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.Id;
import org.mufakat.domain.NumberingProfile;
import org.mufakat.ui.control.EmptyPlace;
import org.mufakat.ui.control.FieldScroll;
import org.mufakat.ui.control.Words;

/** How the paragraphs of each text are numbered. */
final class TextsPane implements SectionPane {
    private final DossierEdits edits;
    private final Words words;
    private final VBox rows = new VBox();
    private final FieldScroll node = new FieldScroll();
    private List<ChoiceField<ConsensusText, NumberingProfile>> fields = List.of();
    private List<Id<?>> shown = List.of();

    TextsPane(DossierEdits edits, Words words) {
        this.edits = edits;
        this.words = words;
        rows.getStyleClass().add("entry-form");
        node.setContent(rows);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Dossier seen) {
        List<ConsensusText> texts = seen.all(ConsensusText.class);
        List<Id<?>> ids = texts.stream().<Id<?>>map(Entry::id).toList();
        if (!ids.equals(shown) || rows.getChildren().isEmpty()) {
            shown = ids;
            fields = texts.stream().map(text -> field()).toList();
            rows.getChildren().clear();
            for (int i = 0; i < texts.size(); i++) {
                var title = new Label(texts.get(i).title() + " (" + texts.get(i).language().tag() + ")");
                title.setWrapText(true);
                title.setMinHeight(Label.USE_PREF_SIZE);
                title.getStyleClass().add("semibold");
                title.setLabelFor(fields.get(i).node());
                fields.get(i).node().setAccessibleText(title.getText());
                rows.getChildren().add(new VBox(4, title, fields.get(i).node()));
            }
            if (texts.isEmpty()) {
                rows.getChildren().add(new EmptyPlace(Feather.FILE_TEXT, words.bind("settings.empty.texts"),
                        Words.fixed("")));
            }
        }
        for (int i = 0; i < texts.size(); i++) {
            fields.get(i).show(texts.get(i));
        }
    }

    private ChoiceField<ConsensusText, NumberingProfile> field() {
        return new ChoiceField<>("settings.numbering", edits.readOnly(),
                text -> Arrays.asList(NumberingProfile.values()),
                profile -> words.text(Words.key("settings.numbering.", profile)), ConsensusText::numbering,
                (text, profile) -> edits.choose(text, "numbering", text.title(), each -> profile));
    }
}
