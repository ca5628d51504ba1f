package org.mufakat.ui.consensus;

import java.util.List;
import org.mufakat.app.Session;
import org.mufakat.text.Verdict;
import org.mufakat.ui.consensus.model.ConsensusModel;
import org.mufakat.ui.consensus.model.Decisions;
import org.mufakat.ui.consensus.model.Line;

/** Deciding all that names nobody in a text, by the model and the decisions that the view has. */
public final class DecidedAtOnce {
    private final ConsensusModel model;
    private final Decisions decisions;

    /** The first text of a session's dossier. */
    public DecidedAtOnce(Session session) {
        model = new ConsensusModel(session);
        decisions = new Decisions(model);
    }

    /** Lifts all of it, as one step. */
    public void lift() {
        decisions.by(List.of(""), Verdict.LIFT);
    }

    /** How many brackets are open. */
    public int open() {
        return model.sheet().outstanding().size();
    }

    /** The words as the model shows them. */
    public List<String> words() {
        return model.sheet().lines().stream().map(Line::words).toList();
    }
}
