package org.mufakat.document;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mufakat.domain.Amount;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Form;
import org.mufakat.domain.Language;
import org.mufakat.domain.Precision;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.domain.SupportKind;
import org.mufakat.domain.SupportRecord;
import org.mufakat.domain.SupportStatus;

/**
 * Support records as CSV (RFC 4180): nine columns, optionally four more, and two where something stands in them. A cell that a spreadsheet would take for a
 * formula gets an apostrophe before it, which is taken off again when read.
 */
public final class SupportCsv {

    /** The columns that each file has. */
    public static final List<String> COLUMNS = List.of("no", "partner", "title", "programme_area", "kind", "period",
            "beneficiaries", "status", "source");

    /** The columns that a file can have besides. */
    public static final List<String> OPTIONAL_COLUMNS = List.of("amount", "currency", "from", "to");

    /** All columns, in the order in which they are written. */
    public static final List<String> ALL_COLUMNS = Stream.concat(COLUMNS.stream(), OPTIONAL_COLUMNS.stream()).toList();

    /** The columns behind those, where a record has something in them: who confirmed it, how exactly its period is known. */
    public static final List<String> FURTHER_COLUMNS = List.of("confirmed_by", "precision");

    private static final String FORMULA = "=+-@\t\r";

    private SupportCsv() {}

    /** The support records of what leaves, with all thirteen columns, and further ones that something stands in. */
    public static String print(Dossier leaving) {
        var out = new StringWriter();
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(out);
        List<SupportRecord> records = leaving.all(SupportRecord.class);
        List<String> columns = columns(records);
        csv.writeRecord(columns);
        for (SupportRecord record : records) {
            List<String> cells = new ArrayList<>(cells(leaving, record));
            columns.stream().filter(FURTHER_COLUMNS::contains).forEach(column -> cells.add(further(record, column)));
            csv.writeRecord(cells.stream().map(SupportCsv::shielded).toList());
        }
        return out.toString();
    }

    /** Whether those are the columns of a file that this program wrote. */
    public static boolean isOurs(List<String> columns) {
        int base = ALL_COLUMNS.size();
        return columns.size() >= base && columns.subList(0, base).equals(ALL_COLUMNS)
                && FURTHER_COLUMNS.containsAll(columns.subList(base, columns.size()));
    }

    private static List<String> columns(List<SupportRecord> records) {
        List<String> columns = new ArrayList<>(ALL_COLUMNS);
        FURTHER_COLUMNS.stream().filter(column -> records.stream().anyMatch(
                record -> !further(record, column).isEmpty())).forEach(columns::add);
        return columns;
    }

    private static String further(SupportRecord record, String column) {
        return column.equals("precision")
                ? record.precision().map(SupportCsv::label).orElse("")
                : record.confirmations().stream()
                        .map(each -> each.by() + each.on().map(day -> ", " + day).orElse(""))
                        .collect(Collectors.joining("; "));
    }

    /** How exactly a period is known, as it stands in files. */
    public static String label(Precision precision) {
        return (String) new Form.Scalar(Precision.class).plain(precision);
    }

    /**
     * Reads the lines of a file; its cells may be separated by commas, semicolons or tabs.
     *
     * @throws DocumentProblem if encoding, columns or quotation marks are wrong; it names line and column
     */
    public static List<SupportRow> read(byte[] bytes) throws DocumentProblem {
        String text = PlainText.decode(bytes);
        String header = text.lines().findFirst().orElseThrow(() -> new DocumentProblem(DocumentProblem.Kind.EMPTY));
        char separator = header.contains(",") ? ',' : header.contains(";") ? ';' : header.contains("\t") ? '\t' : ',';
        checkQuotes(text, separator);
        List<CsvRecord> records = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text).stream().toList();
        if (records.isEmpty()) {
            throw new DocumentProblem(DocumentProblem.Kind.EMPTY);
        }
        List<String> columns = columns(records.getFirst());
        List<SupportRow> rows = new ArrayList<>();
        for (CsvRecord record : records.subList(1, records.size())) {
            rows.add(row(record, columns));
        }
        return rows;
    }

    private static List<String> columns(CsvRecord header) throws DocumentProblem {
        List<String> columns = new ArrayList<>();
        for (String field : header.getFields()) {
            String name = field.strip().toLowerCase(Locale.ROOT);
            boolean known = COLUMNS.contains(name) || OPTIONAL_COLUMNS.contains(name)
                    || FURTHER_COLUMNS.contains(name);
            if (!known || columns.contains(name)) {
                int column = 1 + header.getFields().stream().limit(columns.size()).mapToInt(each -> each.length() + 1)
                        .sum();
                throw new DocumentProblem(DocumentProblem.Kind.COLUMN_UNKNOWN, header.getStartingLineNumber(), column,
                        field, String.join(",", COLUMNS), String.join(",", OPTIONAL_COLUMNS));
            }
            columns.add(name);
        }
        for (String name : COLUMNS) {
            if (!columns.contains(name)) {
                throw new DocumentProblem(DocumentProblem.Kind.COLUMN_MISSING, name, String.join(",", COLUMNS));
            }
        }
        return columns;
    }

    private static SupportRow row(CsvRecord record, List<String> columns) throws DocumentProblem {
        if (record.getFieldCount() != columns.size()) {
            throw new DocumentProblem(DocumentProblem.Kind.CELLS, record.getStartingLineNumber(),
                    record.getFieldCount(), columns.size());
        }
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), unshielded(record.getField(i)));
        }
        return new SupportRow(record.getStartingLineNumber(), cells);
    }

    private static void checkQuotes(String text, char separator) throws DocumentProblem {
        boolean atStart = true;
        int at = 0;
        while (at < text.length()) {
            char unit = text.charAt(at);
            if (unit == '"') {
                int close = atStart ? closing(text, at) : at;
                boolean closes = close > at && (close + 1 == text.length() || text.charAt(close + 1) == separator
                        || text.charAt(close + 1) == '\n' || text.charAt(close + 1) == '\r');
                if (!closes) {
                    String before = text.substring(0, close > at ? close : at);
                    throw new DocumentProblem(DocumentProblem.Kind.QUOTE, PlainText.line(before),
                            PlainText.column(before));
                }
                at = close;
            }
            atStart = unit == separator || unit == '\n' || unit == '\r';
            at++;
        }
    }

    /** Where the quotation mark that opens at a place closes, or the place itself if it does not. */
    private static int closing(String text, int open) {
        int at = text.indexOf('"', open + 1);
        while (at >= 0 && at + 1 < text.length() && text.charAt(at + 1) == '"') {
            at = text.indexOf('"', at + 2);
        }
        return at < 0 ? open : at;
    }

    private static List<String> cells(Dossier dossier, SupportRecord record) {
        return List.of(String.valueOf(record.number()),
                record.partners().stream().map(id -> dossier.find(Delegation.class, id)).flatMap(Optional::stream)
                        .map(Delegation::code).collect(Collectors.joining(" ")),
                record.title(),
                record.area().flatMap(id -> dossier.find(ProgrammeArea.class, id)).map(ProgrammeArea::code).orElse(""),
                record.kind().flatMap(id -> dossier.find(SupportKind.class, id))
                        .map(kind -> kind.name().in(Language.ENGLISH)).orElse(""),
                record.period().words(), record.beneficiaries(), label(record.status()), record.source(),
                record.amount().map(amount -> amount.value().toPlainString()).orElse(""),
                record.amount().map(Amount::currency).orElse(""),
                record.period().from().map(LocalDate::toString).orElse(""),
                record.period().to().map(LocalDate::toString).orElse(""));
    }

    /** The status as it stands in files. */
    public static String label(SupportStatus status) {
        return (String) new Form.Scalar(SupportStatus.class).plain(status);
    }

    private static String shielded(String cell) {
        return isShielded(cell) ? "'" + cell : cell;
    }

    static String unshielded(String cell) {
        return cell.startsWith("'") && isShielded(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isShielded(String cell) {
        String bare = cell.replaceFirst("^'+", "");
        return !bare.isEmpty() && FORMULA.indexOf(bare.charAt(0)) >= 0;
    }
}
