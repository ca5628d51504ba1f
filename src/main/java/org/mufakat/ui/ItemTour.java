package org.mufakat.ui;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import javafx.event.Event;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.mufakat.domain.Anchor;

/** Pictures of one item of the agenda: its pages, its forms open for writing, its speaking note and its history. */
final class ItemTour {
    private final Camera camera;
    private final MainWindow window;
    private final Anchor item;

    ItemTour(Camera camera, Anchor item) {
        this.camera = camera;
        this.window = camera.window();
        this.item = item;
    }

    /** Takes them. */
    void take() throws IOException, InterruptedException, ExecutionException {
        said();
        page("script");
        page("versions");
        page("records");
        page("paragraphs");
        form("instruct", "instruction.add");
        form("ask", "contribution.ask");
        form("hold", "stance.hold");
        camera.act(() -> {
            window.goTo(item);
            window.walk().perform("speaking.open");
        });
        camera.picture("speaking-note");
        camera.act(() -> {
            window.shell().overlay().close();
            window.walk().toHistory();
        });
        camera.picture("history-item");
    }

    /** What others said stands below our position. */
    private void said() throws IOException, InterruptedException, ExecutionException {
        camera.act(() -> window.goTo(item));
        camera.settle();
        camera.with(ScrollPane.class, pane -> pane.getParent() != null
                && pane.getParent().getStyleClass().contains("detail"), pane -> pane.setVvalue(pane.getVmax()));
        camera.picture("agenda-said");
    }

    private void page(String page) throws IOException, InterruptedException, ExecutionException {
        String tab = "item-tab." + page;
        camera.with(ToggleButton.class, button -> tab.equals(button.getId()), ToggleButton::fire);
        camera.picture("agenda-" + page);
    }

    private void form(String name, String action) throws IOException, InterruptedException, ExecutionException {
        camera.act(() -> {
            window.goTo(item);
            window.walk().perform(action);
        });
        camera.picture("agenda-" + name);
        camera.act(() -> Event.fireEvent(window.scene().getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "",
                KeyCode.ESCAPE, false, false, false, false)));
    }
}
