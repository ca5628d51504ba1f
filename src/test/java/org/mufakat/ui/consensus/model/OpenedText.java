package org.mufakat.ui.consensus.model;

import java.util.ArrayList;
import java.util.List;
import org.mufakat.app.ManualFront;
import org.mufakat.app.MemoryDoor;
import org.mufakat.app.Session;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Paragraph;

/** A dossier whose text is open, without a window. */
abstract class OpenedText {
    final ManualFront front = new ManualFront();
    Session session;
    ConsensusModel model;
    Editing editing;

    final void open(Dossier dossier) {
        session = new Session(new MemoryDoor(dossier), front, front, () -> "Desk");
        model = new ConsensusModel(session);
        editing = new Editing(model);
    }

    final List<Line> lines() {
        return new ArrayList<>(model.sheet().lines());
    }

    final String words(int row) {
        return model.sheet().rows().get(row).parsed().text();
    }

    final Paragraph paragraph(int row) {
        return session.dossier().paragraphs(model.shownText().orElseThrow().id()).get(row);
    }
}
