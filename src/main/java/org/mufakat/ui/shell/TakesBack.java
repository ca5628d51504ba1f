package org.mufakat.ui.shell;

/** Something over the window whose own acts are taken back by the keys of undo, as long as it is there. */
public interface TakesBack {
    /** Takes back what was done last in it. */
    void takeBack();

    /** Does again what was taken back last. */
    void doAgain();
}
