package org.mufakat.ui.consensus;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.mufakat.app.ManualFront;
import org.mufakat.app.MemoryDoor;
import org.mufakat.app.Preferences.Theme;
import org.mufakat.app.Session;
import org.mufakat.ui.control.Fonts;
import org.mufakat.ui.control.Look;
import org.mufakat.ui.control.Words;

/** Prints how much processor time a key takes in a text of 500 paragraphs with two brackets each: handled, and laid out. */
final class KeyTime {
    private static final int KEYS = 300;

    private KeyTime() {}

    public static void main(String[] arguments) {
        Platform.startup(() -> {
            Fonts.loadForInterface();
            Fonts.loadForText();
            var front = new ManualFront();
            var session = new Session(new MemoryDoor(TextFixture.large(500)), front, front, () -> "Desk");
            long begun = cpu();
            var view = new ConsensusView(session, new Words(Locale.ENGLISH), new SimpleBooleanProperty());
            var root = (Parent) view.node();
            var scene = new Scene(root, 1440, 900);
            new Look(Theme.LIGHT, 100).applyTo(scene);
            layOut(root);
            System.out.printf("opened in %d ms%n", (cpu() - begun) / 1_000_000);
            var area = (StatementArea) root.lookup(".statement-area");
            area.moveTo(3, 40);
            long[] handled = new long[KEYS];
            long[] all = new long[KEYS];
            for (int i = 0; i < KEYS; i++) {
                long start = cpu();
                area.replaceSelection(i % 10 == 9 ? "[" : i % 10 == 4 ? "]" : "a");
                handled[i] = cpu() - start;
                layOut(root);
                all[i] = cpu() - start;
            }
            print("handled", handled);
            print("handled and laid out", all);
            Platform.exit();
        });
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void layOut(Parent root) {
        root.applyCss();
        root.layout();
    }

    private static void print(String what, long[] nanos) {
        long[] warm = Arrays.copyOfRange(nanos, KEYS / 3, KEYS);
        Arrays.sort(warm);
        System.out.printf("%s: median %.1f ms, p95 %.1f ms%n", what, warm[warm.length / 2] / 1e6,
                warm[warm.length * 95 / 100] / 1e6);
    }
}
