package org.mufakat.ui.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.mufakat.app.Offered;
import org.mufakat.app.Preferences.Theme;
import org.mufakat.app.intake.SupportColumn;
import org.mufakat.document.TableInput;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Fonts;
import org.mufakat.ui.control.Look;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.intake.IntakeModel.Spot;
import org.mufakat.ui.shell.Picture;
import org.mufakat.ui.shell.Shell;

/** Writes pictures of the page into target/intake, to be looked at. */
final class IntakePictures {
    private static final String ROWS = """
            Nước hỗ trợ\tNội dung\tLĩnh vực\tLoại hình\tThời gian\tĐối tượng\tTình trạng\tNguồn\tSố tiền\tGhi chú
            Japan\tJOGMEC-ACE programme: energy security on oil\tngoài các lĩnh vực APAEC\tcapacity building\t7-10 Aug 2017\tKHM MYS\thoàn thành\thttps://aseanenergy.org/?p=11011\t\tfrom the ministry
            Japn\tExample: rooftop solar for schools\tRE\tdemonstration\t20199\tASEAN\tpledged\tjavascript:alert(1)\t$10 bn\t
            China\tExample: training of grid operators\tAPG\tcapacity building\t03/04/2020\tASEAN\tongoing\thttps://example.org/grid\t1.000 USD\t
            Hàn Quốc\tExample: efficiency label\tEE&C\tpolicy support\t32/13/2020\tKHM\tđã ký\thttps://example.org/label\t5 triệu USD\t
            Republic of Korea\tCarbon Free Island\tRE\tdemonstration\tpresented 5 Sep 2019\tKHM\tproposed\thttp://www.aitimes.co.kr/news/articleView.html?idxno=118895\t\t
            Atlantis\tExample: tides\tRE\tstudy\t2019\tASEAN\tongoing\t\t\t
            """;

    private static final String FILE = """
            Title;Area;When;Status;Amount
            Example: étude à Besançon;RE;2019;completed;
            Example: grid codes;APG;FY2019;signed;1 000 000 USD
            Example: grid codes again;APG;2018-;;about USD 5 million
            """;

    private IntakePictures() {}

    public static void main(String[] arguments) {
        Platform.startup(() -> {
            Fonts.loadForInterface();
            write("en-light", Locale.ENGLISH, Theme.LIGHT, 1440, 900, 100, model -> {});
            write("vi-dark", Locale.of("vi"), Theme.DARK, 1440, 900, 100,
                    model -> model.look(Optional.of(new Spot(1, Optional.of(SupportColumn.TITLE)))));
            write("vi-light-narrow", Locale.of("vi"), Theme.LIGHT, 1000, 700, 100,
                    model -> model.look(Optional.of(new Spot(3, Optional.of(SupportColumn.PERIOD)))));
            write("en-dark-narrow", Locale.ENGLISH, Theme.DARK, 1000, 700, 100, model -> model.step(1));
            write("vi-light-large", Locale.of("vi"), Theme.LIGHT, 1000, 700, 150,
                    model -> model.look(Optional.of(new Spot(2, Optional.of(SupportColumn.AMOUNT)))));
            write("en-light-file", Locale.ENGLISH, Theme.LIGHT, 1000, 700, 100, TableInput.of(FILE
                    .getBytes(Charset.forName("windows-1252"))), "records of the embassy.csv", model -> {});
            write("vi-dark-file", Locale.of("vi"), Theme.DARK, 1000, 700, 100, TableInput.of(FILE
                    .getBytes(Charset.forName("windows-1252"))), "records of the embassy.csv", model -> {});
            Platform.exit();
        });
    }

    private static void write(String name, Locale language, Theme theme, int width, int height, int textSize,
            Consumer<IntakeModel> act) {
        write(name, language, theme, width, height, textSize, TableInput.pasted(ROWS), "", act);
    }

    private static void write(String name, Locale language, Theme theme, int width, int height, int textSize,
            TableInput input, String file, Consumer<IntakeModel> act) {
        var words = new Words(language);
        var model = new IntakeModel(input, file, Offered.sample(), Runnable::run, Runnable::run);
        var page = new IntakePage(model, words, false, plan -> {}, () -> {});
        var nothing = Action.of("x", Words.fixed("Undo"), () -> {}).keys("Shortcut+Z");
        var shell = new Shell(words, List.of(), List.of(), List.of(), nothing, nothing.keys("F1"));
        var scene = new Scene(shell.root(), width, height);
        new Look(theme, textSize).applyTo(scene);
        var stage = new Stage();
        stage.setScene(scene);
        stage.setWidth(width);
        stage.setHeight(height);
        shell.header().afterTitle().add(new Label("Mufakat"));
        shell.overlay().hold(page, () -> {});
        model.start(Optional.empty());
        act.accept(model);
        try {
            Picture.write(Picture.take(scene), Path.of("target/intake/" + name + ".png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        shell.overlay().letGo();
    }
}
