package org.mufakat.ui.support;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.NamedView;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.support.model.NamedViews;
import org.mufakat.ui.support.model.TableLook;

/** The named views: a menu to show one, to keep what is shown now under a name, and to remove one. */
final class ViewsMenu extends MenuButton {
    private final NamedViews views;
    private final Words words;
    private final Supplier<TableLook> look;
    private final Consumer<TableLook> arrange;
    private final Action keep;
    private final TextField name = new TextField();
    private final PopOver naming;

    /**
     * A menu of those views.
     *
     * @param look how the table is arranged now
     * @param arrange arranges the table
     */
    ViewsMenu(NamedViews views, Words words, boolean readOnly, Supplier<TableLook> look, Consumer<TableLook> arrange) {
        this.views = views;
        this.words = words;
        this.look = look;
        this.arrange = arrange;
        keep = Action.of("support.views.keep", words.bind("support.views.keep"), this::ask).icon(Feather.BOOKMARK);
        setId("support.views");
        getStyleClass().add("check-menu");
        setMnemonicParsing(false);
        setMinWidth(Region.USE_PREF_SIZE);
        textProperty().bind(words.bind("support.views"));
        naming = new PopOver(question());
        naming.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        naming.setArrowSize(0);
        naming.setAnimated(false);
        naming.setDetachable(false);
        setOnShowing(opening -> fill(readOnly));
        fill(readOnly);
    }

    /** Asks for a name and keeps what is shown under it. */
    Action keep() {
        return keep;
    }

    private void fill(boolean readOnly) {
        getItems().setAll(item(words.text("support.views.first"), () -> arrange.accept(views.showAll())));
        List<NamedView> all = views.all();
        all.forEach(view -> getItems().add(item(view.name(), () -> arrange.accept(views.show(view)))));
        if (!readOnly) {
            getItems().add(new SeparatorMenuItem());
            var keeping = item(words.text("support.views.keep"), this::ask);
            keeping.setGraphic(Icons.of(Feather.BOOKMARK));
            getItems().add(keeping);
            all.forEach(view -> {
                var removing = item(words.text("support.views.remove", view.name()), () -> views.remove(view));
                removing.setGraphic(Icons.of(Feather.TRASH_2));
                getItems().add(removing);
            });
        }
    }

    private static MenuItem item(String called, Runnable act) {
        var item = new MenuItem(called);
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> act.run());
        return item;
    }

    private HBox question() {
        name.setId("support.views.name");
        name.setPrefColumnCount(16);
        name.promptTextProperty().bind(words.bind("support.views.name"));
        name.accessibleTextProperty().bind(words.bind("support.views.name"));
        name.setOnAction(entered -> keepNow());
        var button = new Button();
        button.textProperty().bind(words.bind("support.views.keep-now"));
        button.setOnAction(pressed -> keepNow());
        button.disableProperty().bind(name.textProperty().map(String::isBlank));
        button.getStyleClass().add("default-action");
        var line = new HBox(6, name, button);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("years-popover");
        return line;
    }

    private void ask() {
        name.clear();
        naming.show(this);
        name.requestFocus();
    }

    private void keepNow() {
        if (!name.getText().isBlank()) {
            views.keep(name.getText(), look.get());
            naming.hide();
        }
    }
}
