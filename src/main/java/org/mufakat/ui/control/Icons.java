package org.mufakat.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** The Feather icons as text in the icons' font, so that they take size and colour from where they stand. */
public final class Icons {
    private Icons() {}

    /** An icon that grows with the text beside it; a screen reader passes over it, for the word says the same. */
    public static Text of(Feather name) {
        var icon = new Text(Character.toString(name.getCode()));
        icon.getStyleClass().add("icon");
        icon.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        icon.setAccessibleText("");
        icon.setMouseTransparent(true);
        return icon;
    }

    /** Makes another icon of one. */
    public static void turn(Text icon, Feather name) {
        icon.setText(Character.toString(name.getCode()));
    }

    /** An icon in the colour of a role. */
    public static Text of(Feather name, Role role) {
        var icon = of(name);
        icon.getStyleClass().add(role.styleClass());
        return icon;
    }
}
