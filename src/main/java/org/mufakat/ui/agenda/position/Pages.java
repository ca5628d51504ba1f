package org.mufakat.ui.agenda.position;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.SupportRecord;
import org.mufakat.ui.agenda.model.AgendaModel;
import org.mufakat.ui.agenda.model.ItemDetail;
import org.mufakat.ui.agenda.model.Linked;
import org.mufakat.ui.agenda.model.Tongue;
import org.mufakat.ui.control.StaysHere;
import org.mufakat.ui.shell.Going;

/** What stands below the tabs of an item: the page that is open. */
public final class Pages extends VBox {
    /** The field of our position that has a page of its own. */
    static final String SCRIPT = "chairScript";
    private final AgendaModel model;
    private final Tongue tongue;
    private final Tabs tabs;
    private final List<Node> position;
    private final LinkedPane<SupportRecord> records;
    private final LinkedPane<Paragraph> paragraphs;
    private final VersionsPane versions;
    private final Consumer<String> goToComments;
    private Optional<PositionField> script = Optional.empty();
    private List<Node> scriptPage = List.of();

    public Pages(AgendaModel model, Tongue tongue, Going going, Consumer<String> goToComments, Tabs tabs,
            List<Node> position) {
        this.model = model;
        this.tongue = tongue;
        this.tabs = tabs;
        this.position = position;
        this.goToComments = goToComments;
        this.records = new LinkedPane<>(model, tongue, going, "link.record.find", "link.record.none",
                record -> LinkedLine.of(record, model.seen(), tongue));
        this.paragraphs = new LinkedPane<>(model, tongue, going, "link.paragraph.find", "link.paragraph.none",
                paragraph -> LinkedLine.of(paragraph, tongue));
        this.versions = new VersionsPane(model, tongue);
        getStyleClass().add("body");
        tabs.page().addListener((value, before, now) -> {
            model.detail().get().ifPresent(this::show);
        });
    }

    /** Arranges what may be seen. */
    public void arrange(boolean folded) {
        if (folded) {
            script = Optional.empty();
            scriptPage = List.of();
            return;
        }
        var field = new PositionField(SCRIPT, model, tongue, () -> goToComments.accept(SCRIPT));
        var block = new StaysHere(tongue.words().bind("position.chairScript"),
                tongue.words().bind("agenda.script.hint"));
        block.rows().add(field);
        script = Optional.of(field);
        scriptPage = List.of(block);
    }

    /** Shows the open page of an item. */
    public void show(ItemDetail detail) {
        script.ifPresent(field -> field.show(detail));
        List<Node> wanted = switch (tabs.page().get()) {
            case POSITION -> position;
            case SCRIPT -> scriptPage;
            case VERSIONS -> {
                versions.show(detail);
                yield List.of(versions);
            }
            case RECORDS -> {
                List<SupportRecord> all = model.seen().all(SupportRecord.class);
                records.show(detail.records(), all, all.stream().filter(record -> record.area().isPresent()
                        && record.area().equals(detail.item().area())).toList());
                yield List.of(records);
            }
            case PARAGRAPHS -> {
                List<Paragraph> all = Linked.negotiated(model.seen());
                paragraphs.show(detail.paragraphs(), all, List.of());
                yield List.of(paragraphs);
            }
        };
        if (!getChildren().equals(wanted)) {
            getChildren().setAll(wanted);
        }
    }

    /** Opens the page on which a field of our position stands. */
    public void openFor(String field) {
        tabs.page().set(field.equals(SCRIPT) ? Tabs.Page.SCRIPT : Tabs.Page.POSITION);
    }

    /** Puts the focus where more support records can be joined. */
    public void findMore() {
        records.findMore();
    }

    /** A field that has a page of its own, while that page is open. */
    public Optional<PositionField> field(String field) {
        return script.filter(there -> field.equals(SCRIPT) && getChildren().equals(scriptPage));
    }

    /** The field that a node is the control of. */
    public Optional<String> fieldOf(Node node) {
        return script.filter(there -> there.isOf(node)).map(there -> SCRIPT);
    }
}
