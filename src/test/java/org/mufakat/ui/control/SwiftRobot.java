package org.mufakat.ui.control;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.Motion;
import org.testfx.service.query.PointQuery;
import org.testfx.util.WaitForAsyncUtils;

/** A robot that goes on when the window rests, where TestFX's own waits for a fixed time after each single key. */
public final class SwiftRobot extends FxRobot {
    private static final int SECONDS = 60;

    /** Waits until all that was asked of the window's thread is done, also what that asked for, and laid out. */
    public static void rest() {
        if (!Platform.isFxApplicationThread()) {
            askedIsDone();
            var frame = new CompletableFuture<Void>();
            onFront(() -> new NextFrame(frame).start());
            await(frame);
            askedIsDone();
        }
    }

    /** What was asked may ask for more, and that once more. */
    private static void askedIsDone() {
        for (int i = 0; i < 3; i++) {
            onFront(() -> {});
        }
    }

    private static void onFront(Runnable act) {
        await(WaitForAsyncUtils.asyncFx(act));
    }

    private static void await(Future<?> done) {
        try {
            WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, done);
        } catch (TimeoutException e) {
            throw new AssertionError("the window does not come to rest", e);
        }
    }

    private SwiftRobot rested() {
        rest();
        return this;
    }

    @Override
    public SwiftRobot interact(Runnable act) {
        onFront(act);
        return rested();
    }

    @Override
    public <T> SwiftRobot interact(Callable<T> act) {
        await(WaitForAsyncUtils.asyncFx(act));
        return rested();
    }

    @Override
    public SwiftRobot press(KeyCode... keys) {
        robotContext().getKeyboardRobot().pressNoWait(keys);
        return rested();
    }

    @Override
    public SwiftRobot release(KeyCode... keys) {
        robotContext().getKeyboardRobot().releaseNoWait(keys);
        return rested();
    }

    @Override
    public SwiftRobot push(KeyCode... keys) {
        robotContext().getKeyboardRobot().pressNoWait(keys);
        robotContext().getKeyboardRobot().releaseNoWait(List.of(keys).reversed().toArray(KeyCode[]::new));
        return rested();
    }

    @Override
    public SwiftRobot type(KeyCode... keys) {
        Arrays.stream(keys).forEach(this::push);
        return this;
    }

    @Override
    public SwiftRobot write(String words) {
        Scene scene = listWindows().stream().filter(Window::isFocused).findFirst().orElseThrow().getScene();
        words.chars().forEach(letter -> {
            KeyCode key = letter == '\n' ? KeyCode.ENTER : letter == '\t' ? KeyCode.TAB : KeyCode.UNDEFINED;
            robotContext().getBaseRobot().typeKeyboard(scene, key, Character.toString(letter));
            rest();
        });
        return this;
    }

    @Override
    public SwiftRobot clickOn(PointQuery place, Motion motion, MouseButton... buttons) {
        robotContext().getMouseRobot().moveNoWait(place.query());
        rest();
        robotContext().getMouseRobot().pressNoWait(buttons);
        robotContext().getMouseRobot().releaseNoWait(buttons);
        return rested();
    }

    @Override
    public SwiftRobot press(MouseButton... buttons) {
        robotContext().getMouseRobot().pressNoWait(buttons);
        return rested();
    }

    @Override
    public SwiftRobot release(MouseButton... buttons) {
        robotContext().getMouseRobot().releaseNoWait(buttons);
        return rested();
    }

    /** Says that a frame begins: what is asked of the window's thread from then on comes after its layout. */
    private static final class NextFrame extends AnimationTimer {
        private final CompletableFuture<Void> begun;

        NextFrame(CompletableFuture<Void> begun) {
            this.begun = begun;
        }

        @Override
        public void handle(long now) {
            stop();
            begun.complete(null);
        }
    }
}
