package org.mufakat.ui.support;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Actions;
import org.mufakat.ui.control.Choice;
import org.mufakat.ui.control.Segments;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.support.model.Chart;
import org.mufakat.ui.support.model.Grouping;
import org.mufakat.ui.support.model.SupportModel;

/** The line above the pictures: which picture, by what the table is grouped, the named views, and what leaves. */
final class SupportBar extends ToolBar {
    /** Room for what stands beside the pictures' names: the arrow that leads to what has none, and space between. */
    private static final double ASIDE = 56;

    private final Segments<Chart> charts;
    private final Choice<Chart> menu;

    SupportBar(SupportModel model, Words words, ViewsMenu views, List<Action> leaving) {
        getStyleClass().add("support-bar");
        Map<Chart, ObservableValue<String>> names = new EnumMap<>(Chart.class);
        for (Chart each : Chart.values()) {
            names.put(each, words.bind(Words.key("support.chart.", each)));
        }
        charts = new Segments<>(names, model.chart().get());
        charts.setId("support.chart");
        charts.setMinWidth(Region.USE_PREF_SIZE);
        charts.valueProperty().bindBidirectional(model.chart());
        var grouping = new Choice<Grouping>(words, "support.group",
                each -> words.text(Words.key("support.group.", each)), model.grouping()::set);
        grouping.setId("support.group");
        grouping.setMinWidth(Region.USE_PREF_SIZE);
        model.grouping().subscribe(now -> grouping.show(now, Arrays.asList(Grouping.values())));
        menu = new Choice<>(words, "support.chart",
                each -> words.text(Words.key("support.chart.", each)), model.chart()::set);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        model.chart().subscribe(now -> menu.show(now, Arrays.asList(Chart.values())));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getItems().addAll(charts, gap, grouping, views);
        leaving.forEach(action -> getItems().add(Actions.iconButton(action)));
    }

    /** What shows each of the pictures, for menu and palette. */
    static List<Action> charts(SupportModel model, Words words) {
        return Stream.of(Chart.values()).map(chart -> {
            String name = Words.key("support.chart.", chart);
            return Action.of(name, words.bind("support.chart.show", words.bind(name)),
                    () -> model.chart().set(chart));
        }).toList();
    }

    /** Where the names of the pictures have no room side by side, they are a menu. */
    @Override
    protected void layoutChildren() {
        boolean room = charts.prefWidth(-1) < getWidth() - ASIDE;
        if (room != getItems().contains(charts)) {
            getItems().set(0, room ? charts : menu);
        }
        super.layoutChildren();
    }
}
