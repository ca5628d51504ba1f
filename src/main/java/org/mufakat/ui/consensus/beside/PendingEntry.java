package org.mufakat.ui.consensus.beside;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.Capitals;
import org.mufakat.app.Session;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Pending;
import org.mufakat.ui.consensus.card.CompletedField;
import org.mufakat.ui.consensus.model.Agreeing;
import org.mufakat.ui.consensus.model.PendingWords;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Tag;
import org.mufakat.ui.control.Tooltips;
import org.mufakat.ui.control.TypedHour;
import org.mufakat.ui.control.Words;

/** One delegation that a paragraph waits for: until when, in which zone, and what the hour means when it passes. */
final class PendingEntry extends VBox {
    private final Id<Paragraph> paragraph;
    private final Agreeing agreeing;
    private final Words words;
    private final Session session;
    private final PendingWords called;
    private final Label until = new Label();
    private final TextField day = new TextField();
    private final TextField hour = new TextField();
    private final Label problem = new Label();
    private final CheckBox silence = new CheckBox();
    private final VBox fields = new VBox();
    private final CompletedField<ZoneId> zone;
    private Pending pending;
    private ZoneId chosenZone;
    private boolean showing;

    /**
     * The block of one delegation.
     *
     * @param paragraph the paragraph that waits
     * @param pending what is recorded
     * @param writable whether it can be changed
     */
    PendingEntry(Agreeing agreeing, Words words, Session session, Id<Paragraph> paragraph, Pending pending, Role role,
            boolean writable) {
        this.paragraph = paragraph;
        this.agreeing = agreeing;
        this.words = words;
        this.session = session;
        this.pending = pending;
        this.called = new PendingWords(words, session);
        this.chosenZone = pending.zone().or(this::capital).orElseGet(session::zone);
        this.zone = new CompletedField<>(this::zones, this::zoneName, this::choose,
                typed -> words.text("text.zone-unknown", typed));
        getStyleClass().add("pending-entry");
        until.setWrapText(true);
        until.setMinHeight(Region.USE_PREF_SIZE);
        until.managedProperty().bind(until.textProperty().isNotEmpty());
        HBox.setHgrow(until, Priority.ALWAYS);
        until.setMaxWidth(Double.MAX_VALUE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(6, new Tag(Words.fixed(called.who(pending.delegation())), role), space);
        head.getStyleClass().add("panel-line");
        if (writable) {
            head.getChildren().addAll(button("text.pending-edit", Feather.CLOCK, this::turn),
                    button("text.pending-remove", Feather.X,
                            () -> agreeing.release(paragraph, this.pending.delegation())));
        }
        getChildren().addAll(head, until);
        prepareFields();
        show(pending);
    }

    /** Opens the fields and puts the focus into the hour. */
    void edit() {
        open(true);
        hour.requestFocus();
    }

    /** Whether the fields are open. */
    boolean isOpen() {
        return getChildren().contains(fields);
    }

    /** Shows what is recorded now; what was typed and could not be read stays. */
    void show(Pending now) {
        boolean same = now.equals(pending);
        pending = now;
        showing = true;
        until.setText(Stream.of(called.until(now), now.silence() ? words.text("text.pending-silence") : "")
                .filter(each -> !each.isEmpty()).reduce((a, b) -> a + "; " + b).orElse(""));
        silence.setSelected(now.silence());
        silence.setDisable(now.until().isEmpty());
        now.zone().ifPresent(each -> chosenZone = each);
        zone.show(zoneName(chosenZone));
        if (!same || problem.getText().isEmpty() && !hour.isFocused() && !day.isFocused()) {
            fill();
        }
        showing = false;
    }

    private void fill() {
        day.setText(now(words.text("text.day-pattern")));
        hour.setText(now("HH:mm"));
        problem.setText("");
    }

    private String now(String pattern) {
        return pending.until().map(at -> DateTimeFormatter.ofPattern(pattern, words.messages().locale())
                .format(at.atZone(chosenZone))).orElse("");
    }

    private void prepareFields() {
        fields.getStyleClass().add("pending-hour");
        day.setId("text.pending-day");
        day.setPrefColumnCount(8);
        day.promptTextProperty().bind(words.bind("text.pending-today"));
        day.accessibleTextProperty().bind(words.bind("text.pending-day"));
        hour.setId("text.pending-hour");
        hour.setPrefColumnCount(4);
        hour.setPromptText("20:00");
        hour.accessibleTextProperty().bind(words.bind("text.pending-hour"));
        for (TextField each : List.of(day, hour)) {
            each.setOnAction(entered -> take());
            each.focusedProperty().addListener((observed, before, focused) -> {
                if (!focused && !showing && !day.isFocused() && !hour.isFocused()) {
                    take();
                }
            });
        }
        problem.setId("text.pending-problem");
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        zone.field().setId("text.pending-zone");
        zone.field().accessibleTextProperty().bind(words.bind("text.pending-zone"));
        zone.field().setPrefColumnCount(11);
        HBox.setHgrow(zone, Priority.ALWAYS);
        silence.setId("text.pending-silence");
        silence.textProperty().bind(words.bind("text.pending-silence-box"));
        silence.setWrapText(true);
        silence.setMnemonicParsing(false);
        silence.setMinHeight(Region.USE_PREF_SIZE);
        silence.selectedProperty().addListener((observed, before, now) -> {
            if (!showing) {
                agreeing.silence(paragraph, pending.delegation(), now);
            }
        });
        var line = new HBox(6, day, hour);
        fields.getChildren().addAll(line, problem, zone, silence);
    }

    private void turn() {
        boolean open = !isOpen();
        open(open);
        if (open) {
            hour.requestFocus();
        }
    }

    private void open(boolean open) {
        getChildren().remove(fields);
        if (open) {
            getChildren().add(fields);
        }
    }

    private void take() {
        LocalDate today = LocalDate.ofInstant(session.now(), chosenZone);
        TypedHour typed = TypedHour.read(day.getText(), hour.getText(), today, chosenZone);
        problem.setText(typed.problem().map(words::text).orElse(""));
        if (typed.problem().isEmpty()) {
            record(typed.at().map(at -> at.atZone(chosenZone).toInstant()));
        }
    }

    private void choose(ZoneId chosen) {
        var local = pending.until().map(at -> at.atZone(chosenZone).toLocalDateTime());
        chosenZone = chosen;
        zone.show(zoneName(chosen));
        local.ifPresentOrElse(at -> record(Optional.of(at.atZone(chosen).toInstant())), this::take);
    }

    private void record(Optional<Instant> at) {
        if (!at.equals(pending.until()) || at.isPresent() && !pending.zone().equals(Optional.of(chosenZone))) {
            agreeing.until(paragraph, pending.delegation(), at, chosenZone);
        }
    }

    private Optional<ZoneId> capital() {
        return session.dossier().find(Delegation.class, pending.delegation()).map(Delegation::code)
                .flatMap(Capitals::zoneOf);
    }

    /** The delegation's capital and the meeting's zone first, then all others by their cities. */
    private List<ZoneId> zones(String typed) {
        Set<ZoneId> offered = new LinkedHashSet<>();
        capital().ifPresent(offered::add);
        offered.add(session.zone());
        if (!typed.isEmpty() && !typed.equals(zoneName(chosenZone))) {
            new TreeSet<>(ZoneId.getAvailableZoneIds()).stream()
                    .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                    .map(ZoneId::of).forEach(offered::add);
            String sought = typed.toLowerCase(Locale.ROOT);
            return offered.stream().filter(each -> each.getId().replace('_', ' ').toLowerCase(Locale.ROOT)
                    .contains(sought) || called.city(each).toLowerCase(Locale.ROOT).contains(sought)).limit(40)
                    .toList();
        }
        return List.copyOf(offered);
    }

    private String zoneName(ZoneId id) {
        ZoneOffset offset = id.getRules().getOffset(pending.until().orElseGet(session::now));
        return words.text("text.zone-called", called.city(id), offset.getTotalSeconds() == 0 ? "" : inShort(offset));
    }

    /** An offset as people write it: +7, -3:30. */
    private static String inShort(ZoneOffset offset) {
        return offset.getId().replaceFirst(":00$", "").replaceFirst("^([+-])0", "$1");
    }

    private Button button(String key, Feather icon, Runnable act) {
        var button = new Button();
        button.setId(key);
        button.setGraphic(Icons.of(icon));
        button.getStyleClass().addAll("quiet", "icon-only");
        var said = words.bind(key, called.who(pending.delegation()));
        button.accessibleTextProperty().bind(said);
        button.setTooltip(Tooltips.of(said));
        button.setOnAction(pressed -> act.run());
        return button;
    }
}
