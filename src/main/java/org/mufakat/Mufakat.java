package org.mufakat;

import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** Starts the program: the window, or a command of the command line. */
public final class Mufakat {

    private Mufakat() {}

    /** Runs the program with the words of the command line. */
    public static void main(String[] arguments) {
        if (List.of(arguments).contains("--version")) {
            System.out.println("Mufakat");
            return;
        }
        if (System.getenv("DISPLAY") == null && !"Headless".equals(System.getProperty("glass.platform"))) {
            System.out.println("No display here.");
            return;
        }
        Application.launch(Window.class, arguments);
    }

    /** The empty window. */
    public static final class Window extends Application {

        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new Label("Mufakat"), 1000, 700));
            stage.show();
        }
    }
}
