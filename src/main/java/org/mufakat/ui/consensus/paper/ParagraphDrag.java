package org.mufakat.ui.consensus.paper;

import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.mufakat.ui.consensus.model.ConsensusModel;
import org.mufakat.ui.consensus.model.DraftingActs;

/** Paragraphs moved with the mouse: grabbed, and dropped between others where a line shows the place; Esc cancels. */
public final class ParagraphDrag {
    private static final double AT_LEAST = 5;
    private static final double EDGE = 28;
    private static final double SCROLL = 9;

    /** What shows paragraphs below each other, to be grabbed there. */
    public interface Surface {
        /** The paragraph that a press grabs; absent where it grabs none. */
        Optional<Integer> grabbed(MouseEvent press);

        /** The gap between paragraphs that is nearest to a height on the screen. */
        Optional<Gap> gapAt(double screenY);

        /** Scrolls down by so many pixels. */
        void scroll(double by);

        /** A press on the grip that became no drag, at a paragraph; says whether it is done with. */
        boolean pressed(int paragraph);
    }

    /**
     * A gap between paragraphs.
     *
     * @param index how many paragraphs stand above it
     * @param screenY where it is
     */
    public record Gap(int index, double screenY) {}

    private final Pane host;
    private final Surface surface;
    private final DraftingActs drafting;
    private final ConsensusModel model;
    private final Region line = new Region();
    private final AnimationTimer scrolling = new AnimationTimer() {
        @Override
        public void handle(long now) {
            scrollAtEdges();
        }
    };
    private Optional<Integer> grabbed = Optional.empty();
    private Optional<Gap> gap = Optional.empty();
    private Point2D start = Point2D.ZERO;
    private double screenY;
    private boolean dragging;
    private boolean cancelled;

    /** Drags on a surface that lies in this pane. */
    public ParagraphDrag(Pane host, Surface surface, DraftingActs drafting, ConsensusModel model) {
        this.host = host;
        this.surface = surface;
        this.drafting = drafting;
        this.model = model;
        line.getStyleClass().add("drop-line");
        line.setManaged(false);
        line.setMouseTransparent(true);
    }

    /** Listens to the mouse. */
    public void install() {
        host.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        host.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        host.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
        host.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (dragging && key.getCode() == KeyCode.ESCAPE) {
                end();
                cancelled = true;
                key.consume();
            }
        });
    }

    private void press(MouseEvent press) {
        cancelled = false;
        grabbed = press.getButton() == MouseButton.PRIMARY && model.sheet().editable()
                ? surface.grabbed(press).filter(index -> index < model.sheet().rows().size())
                : Optional.empty();
        start = new Point2D(press.getScreenX(), press.getScreenY());
        grabbed.filter(surface::pressed).ifPresent(done -> press.consume());
    }

    private void drag(MouseEvent move) {
        if (grabbed.isEmpty() || cancelled) {
            return;
        }
        screenY = move.getScreenY();
        if (!dragging && start.distance(move.getScreenX(), screenY) >= AT_LEAST) {
            dragging = true;
            host.getChildren().add(line);
            host.setCursor(Cursor.CLOSED_HAND);
            scrolling.start();
        }
        if (dragging) {
            showGap();
        }
        move.consume();
    }

    private void release(MouseEvent release) {
        boolean ours = dragging || cancelled;
        Optional<Gap> there = gap;
        Optional<Integer> from = grabbed;
        end();
        if (ours) {
            release.consume();
            from.ifPresent(index -> there.map(Gap::index).filter(to -> to != index && to != index + 1)
                    .ifPresent(to -> drafting.place(model.sheet().rows().get(index).id(),
                            to > index ? to - 1 : to)));
        }
    }

    private void end() {
        scrolling.stop();
        host.getChildren().remove(line);
        host.setCursor(null);
        grabbed = Optional.empty();
        gap = Optional.empty();
        dragging = false;
    }

    private void showGap() {
        gap = surface.gapAt(screenY);
        line.setVisible(gap.isPresent());
        gap.ifPresent(found -> {
            double y = host.screenToLocal(0, found.screenY()).getY();
            line.resizeRelocate(0, Math.clamp(y - 1.5, 0, host.getHeight() - 3), host.getWidth(), 3);
        });
    }

    private void scrollAtEdges() {
        var bounds = host.localToScreen(host.getLayoutBounds());
        double by = screenY < bounds.getMinY() + EDGE ? -SCROLL : screenY > bounds.getMaxY() - EDGE ? SCROLL : 0;
        if (by != 0) {
            surface.scroll(by);
            showGap();
        }
    }
}
