package org.mufakat.ui.begin;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.mufakat.app.FirstSteps;
import org.mufakat.app.FirstSteps.Field;
import org.mufakat.app.FirstSteps.Step;
import org.mufakat.app.NewDossier;
import org.mufakat.app.Offered;
import org.mufakat.domain.Label;
import org.mufakat.domain.Language;

/** The first steps as far as a person has come; nothing is made before all of them are in order. */
public final class BeginModel {
    private final Offered offered;
    private final LocalDate today;
    private final Consumer<NewDossier> make;
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.MEETING);
    private final ReadOnlyObjectWrapper<NewDossier> read = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper asked = new ReadOnlyIntegerWrapper();
    private final Set<Field> heard = EnumSet.noneOf(Field.class);
    private Language language;
    private FirstSteps typed = FirstSteps.nothing();

    /**
     * The first steps with nothing typed.
     *
     * @param today the day whose members of groups count while the meeting's date is not known
     * @param language the language of the names that are typed
     * @param make makes the dossier of what was typed
     */
    public BeginModel(Offered offered, LocalDate today, Language language, Consumer<NewDossier> make) {
        this.offered = offered;
        this.today = today;
        this.language = language;
        this.make = make;
        read();
    }

    /** Takes the names that are typed from now on as of that language. */
    public void speak(Language now) {
        language = now;
        read();
    }

    /** What the program offers. */
    public Offered offered() {
        return offered;
    }

    /** The step on screen; setting it goes there. */
    public ObjectProperty<Step> step() {
        return step;
    }

    /** What was typed. */
    public FirstSteps typed() {
        return typed;
    }

    /** What was typed, as it was understood; another value after each key. */
    public ReadOnlyObjectProperty<NewDossier> understood() {
        return read.getReadOnlyProperty();
    }

    /** Counts how often the person wanted to go on, for what follows {@link #problem}. */
    public ReadOnlyIntegerProperty asked() {
        return asked.getReadOnlyProperty();
    }

    /** Changes what was typed. */
    public void edit(UnaryOperator<FirstSteps> change) {
        typed = change.apply(typed);
        read();
    }

    /** Takes what is wrong with a field as something to be said from now on, as when the person has left it. */
    public void hear(Field field) {
        if (heard.add(field)) {
            asked.set(asked.get() + 1);
        }
    }

    /** What is to be said of a field: what is wrong with it, once the person was there. */
    public Optional<Label> problem(Field field) {
        return Optional.of(field).filter(heard::contains).map(read.get().problems()::get);
    }

    /** The first field of the step on screen that something is wrong with. */
    public Optional<Field> wrong() {
        return read.get().problems().keySet().stream().filter(field -> field.step() == step.get()).findFirst();
    }

    /** Whether there is a step before. */
    public boolean canGoBack() {
        return step.get() != Step.MEETING;
    }

    /** Goes to the step before. */
    public void back() {
        if (canGoBack()) {
            step.set(Step.values()[step.get().ordinal() - 1]);
        }
    }

    /**
     * Goes to the next step, or makes the dossier after the last one; stays where something is wrong, and goes to the
     * first step where something is before anything is made.
     *
     * @return whether it went on
     */
    public boolean goOn() {
        hearAll(step.get());
        if (wrong().isPresent()) {
            return false;
        }
        if (step.get() != Step.AGENDA) {
            step.set(Step.values()[step.get().ordinal() + 1]);
            return true;
        }
        Optional<Field> first = read.get().problems().keySet().stream().findFirst();
        first.ifPresent(field -> {
            hearAll(field.step());
            step.set(field.step());
        });
        if (first.isEmpty()) {
            make.accept(read.get());
        }
        return first.isEmpty();
    }

    private void hearAll(Step of) {
        for (Field field : Field.values()) {
            if (field.step() == of) {
                heard.add(field);
            }
        }
        asked.set(asked.get() + 1);
    }

    private void read() {
        read.set(new NewDossier(typed, offered, today, language));
    }
}
