package org.mufakat.ui.support.picture;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mufakat.domain.Id;
import org.mufakat.domain.SupportRecord;
import org.mufakat.text.PeriodWords;
import org.mufakat.ui.control.Link;
import org.mufakat.ui.control.LiveScroll;
import org.mufakat.ui.control.Problem;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.support.model.Review;
import org.mufakat.ui.support.model.SupportLabels;
import org.mufakat.ui.support.model.SupportModel;
import org.mufakat.ui.support.model.SupportRow;
import org.mufakat.ui.support.model.Years;

/** Two periods side by side, by programme area and partner: what was reviewed, what is planned, what becomes of it. */
public final class ReviewPane extends VBox {
    private static final int SOME = 6;

    private final SupportModel model;
    private final Words words;
    private final Consumer<Id<SupportRecord>> open;
    private final GridPane grid = new GridPane();
    private final LiveScroll scroll = new LiveScroll(grid);
    private final ObjectProperty<Years> reviewed = new SimpleObjectProperty<>();
    private final ObjectProperty<Years> planned = new SimpleObjectProperty<>();
    private final Label told = new Label();
    private int row;

    /** The review over that model; {@code open} shows a record. */
    public ReviewPane(SupportModel model, Words words, Consumer<Id<SupportRecord>> open) {
        this.model = model;
        this.words = words;
        this.open = open;
        getStyleClass().addAll("support-picture", "support-review");
        LocalDate meeting = model.labels().get().meetingStarts().orElseGet(() -> Year.now().atDay(1));
        reviewed.set(Review.reviewedBefore(meeting));
        planned.set(Review.plannedAfter(meeting));
        var asking = new FlowPane(16, 4, years("support.review.reviewed", "support.review.first", reviewed),
                years("support.review.planned", "support.review.second", planned));
        var hint = new Label();
        hint.textProperty().bind(words.bind("support.review.hint"));
        hint.getStyleClass().add("type-secondary");
        hint.setMinWidth(0);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("review-scroll");
        grid.getStyleClass().add("review-grid");
        for (int share : new int[]{0, 0, 45, 55, 0}) {
            var constraints = new ColumnConstraints();
            constraints.setHgrow(share == 0 ? Priority.NEVER : Priority.ALWAYS);
            constraints.setMinWidth(share == 0 ? Region.USE_PREF_SIZE : 80);
            constraints.setPrefWidth(share == 0 ? Region.USE_COMPUTED_SIZE : share * 4);
            grid.getColumnConstraints().add(constraints);
        }
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        told.setId("support.review.told");
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(new PictureHeading(words.bind("support.review"), hint), asking, told, scroll);
        reviewed.subscribe((before, now) -> show());
        planned.subscribe((before, now) -> show());
    }

    private Node years(String name, String id, ObjectProperty<Years> years) {
        var label = new Label();
        label.textProperty().bind(words.bind(name));
        label.setMinWidth(USE_PREF_SIZE);
        var field = new TextField(inWords(years.get()));
        field.setId(id);
        field.setPrefColumnCount(7);
        field.accessibleTextProperty().bind(words.bind(name));
        var problem = new Problem(field);
        field.textProperty().subscribe((before, typed) -> {
            var read = PeriodWords.read(typed);
            boolean both = read.from().isPresent() && read.to().isPresent();
            problem.say(both ? "" : words.text("support.review.years", inWords(years.get())));
            if (both) {
                years.set(new Years(read.from().get().getYear(), read.to().get().getYear()));
            }
        });
        var line = new HBox(6, label, problem);
        line.getStyleClass().add("review-years");
        return line;
    }

    private static String inWords(Years years) {
        return years.first() == years.last() ? "" + years.first() : years.first() + "-" + years.last();
    }

    /** What is shown. */
    public Review review() {
        return model.pictures().review(reviewed.get(), planned.get());
    }

    /** Shows what the model says now. */
    public void show() {
        Review review = review();
        grid.getChildren().clear();
        row = 0;
        head(review);
        review.areas().forEach(this::area);
        List<String> said = new ArrayList<>();
        say(said, "support.review.nothing-planned", review, area -> !area.lines().isEmpty() && area.nothingPlanned());
        say(said, "support.review.nothing-at-all", review, area -> area.lines().isEmpty());
        told.setText(
                model.filter().get().asksForMore() ? words.text("support.review.filtered") : String.join("  ", said));
    }

    private void say(List<String> said, String key, Review review, Predicate<Review.Area> which) {
        String areas = review.areas().stream().filter(which).map(area -> model.labels().get().area(area.area()))
                .collect(Collectors.joining(", "));
        if (!areas.isEmpty()) {
            said.add(words.text(key, areas, inWords(review.planned())));
        }
    }

    private void head(Review review) {
        List<String> heads = List.of(words.text("support.column.area"), words.text("support.field.partners"),
                words.text("support.review.of", inWords(review.reviewed())),
                words.text("support.review.for", inWords(review.planned())), words.text("support.review.outcome"));
        for (int column = 0; column < heads.size(); column++) {
            var label = new Label(heads.get(column));
            label.getStyleClass().add("review-head");
            label.setWrapText(true);
            label.setMaxWidth(Double.MAX_VALUE);
            grid.add(label, column, row);
        }
        row++;
    }

    private void area(Review.Area area) {
        SupportLabels labels = model.labels().get();
        var name = new Label(labels.area(area.area()));
        name.getStyleClass().add("semibold");
        name.setAccessibleText(labels.areaInFull(area.area()));
        at(name, 0, true);
        if (area.lines().isEmpty()) {
            var nothing = new Label(words.text(
                    model.filter().get().asksForMore() ? "support.review.none-passes" : "support.review.no-record"));
            nothing.getStyleClass().add("type-secondary");
            nothing.setWrapText(true);
            at(nothing, 1, true);
            GridPane.setColumnSpan(nothing, 4);
            row++;
            return;
        }
        boolean first = true;
        for (Review.Line line : area.lines()) {
            at(new Label(labels.chip(line.partner())), 1, first);
            at(records(line.reviewed()), 2, first);
            at(records(line.planned()), 3, first);
            var outcome = new Label(words.text(Words.key("support.outcome.", line.outcome())));
            outcome.getStyleClass().add("review-outcome");
            at(outcome, 4, first);
            first = false;
            row++;
        }
    }

    private void at(Region node, int column, boolean first) {
        node.setMaxWidth(Double.MAX_VALUE);
        GridPane.setValignment(node, VPos.TOP);
        if (first) {
            node.getStyleClass().add("review-first");
        }
        grid.add(node, column, row);
    }

    private Region records(List<SupportRow> rows) {
        var box = new VBox(2);
        if (rows.isEmpty()) {
            var none = new Label("–");
            none.getStyleClass().add("type-secondary");
            none.setAccessibleText(words.text(
                    model.filter().get().asksForMore() ? "support.review.none-passes" : "support.review.no-record"));
            box.getChildren().add(none);
        }
        SupportLabels labels = model.labels().get();
        rows.stream().limit(SOME).forEach(each -> {
            var link = new Link(Words.fixed(each.record().number() + "  " + title(each)),
                    () -> open.accept(each.id()));
            link.setWrapText(true);
            var said = new Label(labels.status(each.record().status())
                    + Optional.of(labels.period(each.record().period())).filter(when -> !when.isBlank())
                            .map(when -> "  ·  " + when).orElse(""));
            said.getStyleClass().add("type-secondary");
            said.setWrapText(true);
            box.getChildren().addAll(link, said);
        });
        if (rows.size() > SOME) {
            var more = new Label(words.text("support.told.more", rows.size() - SOME));
            more.getStyleClass().add("type-secondary");
            box.getChildren().add(more);
        }
        return box;
    }

    private String title(SupportRow row) {
        return row.record().title().isBlank() ? words.text("support.title.empty") : row.record().title();
    }
}
