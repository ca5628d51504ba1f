package org.mufakat.ui.support;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.Session;
import org.mufakat.domain.Id;
import org.mufakat.domain.SupportRecord;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.support.model.SupportModel;
import org.mufakat.ui.support.model.SupportRow;
import org.mufakat.ui.support.model.TableText;
import org.mufakat.ui.support.picture.ChartPicture;

/** What a person takes out of the view: the records that are shown as a table or a file, the picture of them. */
public final class Outgoing {
    private final Session session;
    private final Words words;
    private final SupportModel model;
    private final Supplier<List<String>> headings;
    private final Action copy;
    private final Action copyPicture;
    private final Action savePicture;
    private final Action share;

    /** What leaves the delegation from here, after the person was asked. */
    public interface Leaving {
        /** Makes a file of some records for others. */
        void records(Set<Id<SupportRecord>> some);

        /** Writes a picture under a name. */
        void picture(Supplier<WritableImage> taken, String name);
    }

    Outgoing(Session session, Words words, SupportModel model, Supplier<List<String>> headings, Leaving leaving) {
        this.session = session;
        this.words = words;
        this.model = model;
        this.headings = headings;
        copy = Action.of("support.copy", words.bind("support.copy"), this::copyTable);
        copyPicture = Action.of("support.copy-picture", words.bind("support.copy-picture"), this::copyPicture)
                .icon(Feather.IMAGE);
        savePicture = Action.of("support.save-picture", words.bind("support.save-picture"), () -> leaving.picture(
                () -> new ChartPicture(session, words).of(model), words.text("support.picture.name") + ".png"))
                .icon(Feather.IMAGE);
        share = Action.of("support.share", words.bind("support.share"), () -> leaving.records(model.rows().stream()
                .map(SupportRow::id).collect(Collectors.toSet()))).icon(Feather.SHARE);
    }

    /** All of it. */
    List<Action> actions() {
        return List.of(copy, copyPicture, savePicture, share);
    }

    /** Copies the records that are shown as a table. */
    Action copy() {
        return copy;
    }

    /** Writes the picture into a file. */
    Action savePicture() {
        return savePicture;
    }

    /** Makes a file of the records that are shown. */
    Action share() {
        return share;
    }

    private void copyPicture() {
        var content = new ClipboardContent();
        content.putImage(new ChartPicture(session, words).of(model));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void copyTable() {
        var content = new ClipboardContent();
        content.putString(new TableText(model.labels().get()).of(headings.get(), model.rows()));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
