package org.mufakat.ui.support.record;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.SupportRecord;
import org.mufakat.ui.control.GrowingTextArea;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.support.model.Received;
import org.mufakat.ui.support.model.SupportEdits;
import org.mufakat.ui.support.model.SupportModel;
import org.mufakat.ui.support.model.SupportRow;

/** For whom it is, in the source's words, and below whom of the delegations they name, by the names that people know. */
final class BeneficiariesField implements RecordField {
    private final SupportModel model;
    private final VBox node = new VBox(2);
    private final RecordField said;
    private final Label named = new Label();

    BeneficiariesField(SupportModel model, SupportEdits edits, Words words) {
        this.model = model;
        var input = new GrowingTextArea();
        input.setId("support.beneficiaries");
        input.setEditable(!model.readOnly());
        input.promptTextProperty().bind(words.bind("support.not-stated"));
        said = TypedField.words(input, words, edits, "beneficiaries", SupportRecord::beneficiaries);
        named.setWrapText(true);
        named.getStyleClass().add("type-secondary");
        named.managedProperty().bind(named.textProperty().isNotEmpty());
        node.getChildren().addAll(said.node(), named);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(SupportRow row) {
        said.show(row);
        List<String> names = model.labels().get().inOrder(row.received().all().stream()
                .filter(each -> row.received().by(each) == Received.How.NAMED).toList()).stream()
                .map(Delegation::id).map(model.labels().get()::partner).toList();
        boolean told = names.stream().allMatch(name -> row.record().beneficiaries().contains(name));
        named.setText(told ? "" : String.join(", ", names));
    }
}
