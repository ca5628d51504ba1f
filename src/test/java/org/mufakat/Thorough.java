package org.mufakat;

/** How often a trial is made: usually, and in the long run (`./mvnw verify -Pthorough`). */
public final class Thorough {

    private Thorough() {}

    /** The first number usually, the second in the long run. */
    public static int times(int usually, int inTheLongRun) {
        return Boolean.getBoolean("mufakat.thorough") ? inTheLongRun : usually;
    }
}
