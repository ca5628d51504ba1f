package org.mufakat.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sum of money as it was typed: "USD 10 billion", "$10 bn", "1.000,50", "10 tỷ đồng". What can be read in two ways has
 * both.
 *
 * @param values what the number can mean: none where it is no number, two where its one separator may group or not
 * @param currencies what the currency can be, as ISO 4217 codes; none where none is named
 * @param about whether words say that it is not exact
 */
public record AmountWords(List<BigDecimal> values, List<String> currencies, boolean about) {
    private static final AmountWords NONE = new AmountWords(List.of(), List.of(), false);
    private static final int MOST_DIGITS = 20;
    private static final int LONGEST = 100;
    private static final Pattern ABOUT = Pattern.compile(
            "^(?:about|approximately|approx\\.?|around|some|over|more than|nearly|almost|up to|khoảng|hơn|trên|gần|tới"
                    + "|[~≈<>≤≥])\\s*");
    private static final Map<String, List<String>> NAMED = named();
    private static final Map<String, Integer> POWERS = powers();
    private static final String NUMBER = "([0-9][0-9.,'’ \\u00A0\\u202F]*)";
    private static final Pattern WHOLE = Pattern.compile("(?:(" + either(NAMED) + "|[a-z]{3})\\s*)?" + NUMBER
            + "\\s*(" + either(POWERS) + ")?\\.?\\s*(" + either(NAMED) + "|[a-z]{3})?");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:[.,][0-9]{3})+");

    /** Keeps unmodifiable copies. */
    public AmountWords {
        values = List.copyOf(values);
        currencies = List.copyOf(currencies);
    }

    /** Reads words; {@code sign} is what stands before decimals, where a person said so. */
    public static AmountWords read(String words, Optional<DecimalSign> sign) {
        String plain = words.strip().toLowerCase(Locale.ROOT);
        if (plain.length() > LONGEST) {
            return NONE;
        }
        Matcher about = ABOUT.matcher(plain);
        boolean isAbout = about.lookingAt();
        Matcher whole = WHOLE.matcher(isAbout ? plain.substring(about.end()) : plain);
        if (!whole.matches()) {
            return NONE;
        }
        List<String> before = currencies(whole.group(1));
        List<String> behind = currencies(whole.group(4));
        boolean unknown = whole.group(1) != null && before.isEmpty() || whole.group(4) != null && behind.isEmpty();
        if (unknown) {
            return NONE;
        }
        int power = whole.group(3) == null ? 0 : POWERS.get(whole.group(3).replaceAll("\\s+", " "));
        List<BigDecimal> values = numbers(whole.group(2), sign).stream()
                .map(each -> plain(each.scaleByPowerOfTen(power))).distinct().toList();
        List<String> both = before.isEmpty() ? behind : behind.isEmpty() ? before : shared(before, behind);
        return both.isEmpty() && !(before.isEmpty() && behind.isEmpty())
                ? NONE
                : new AmountWords(values, both, isAbout);
    }

    /** What currency a sign, a name or a code can mean, as ISO 4217 codes. */
    public static List<String> currencies(String words) {
        if (words == null) {
            return List.of();
        }
        String plain = words.strip().toLowerCase(Locale.ROOT);
        return NAMED.containsKey(plain)
                ? NAMED.get(plain)
                : isCode(plain)
                        ? List.of(plain.toUpperCase(Locale.ROOT))
                        : List.of();
    }

    /** Whether the words are the code of a currency, in whatever case. */
    public static boolean isCode(String plain) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(each -> each.getCurrencyCode().equalsIgnoreCase(plain));
    }

    private static List<String> shared(List<String> one, List<String> other) {
        return one.stream().filter(other::contains).toList();
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private static List<BigDecimal> numbers(String typed, Optional<DecimalSign> sign) {
        String digits = typed.strip().replaceAll("['’ \\u00A0\\u202F]", "");
        if (digits.replaceAll("[.,]", "").length() > MOST_DIGITS || digits.matches(".*[.,]$")) {
            return List.of();
        }
        int point = digits.lastIndexOf('.');
        int comma = digits.lastIndexOf(',');
        if (point < 0 && comma < 0) {
            return List.of(new BigDecimal(digits));
        }
        char last = point > comma ? '.' : ',';
        String other = last == '.' ? "," : ".";
        boolean both = point >= 0 && comma >= 0;
        if (both) {
            int decimals = Math.max(point, comma);
            String grouped = digits.substring(0, decimals);
            boolean fits = grouped.indexOf(last) < 0 && GROUPED.matcher(grouped).matches();
            return fits ? List.of(decimal(grouped.replace(other, ""), digits.substring(decimals + 1))) : List.of();
        }
        return ofOneSign(digits, last, sign);
    }

    private static List<BigDecimal> ofOneSign(String digits, char sign, Optional<DecimalSign> said) {
        int at = digits.indexOf(sign);
        boolean several = digits.indexOf(sign, at + 1) > 0;
        boolean canGroup = GROUPED.matcher(digits).matches() && !digits.startsWith("0");
        List<BigDecimal> readings = new ArrayList<>();
        if (canGroup) {
            readings.add(new BigDecimal(digits.replace(String.valueOf(sign), "")));
        }
        if (!several) {
            readings.add(decimal(digits.substring(0, at), digits.substring(at + 1)));
        }
        if (readings.size() < 2 || said.isEmpty()) {
            return readings;
        }
        boolean isDecimal = said.get() == (sign == '.' ? DecimalSign.POINT : DecimalSign.COMMA);
        return List.of(isDecimal ? readings.getLast() : readings.getFirst());
    }

    private static BigDecimal decimal(String whole, String fraction) {
        return new BigDecimal(whole + "." + fraction);
    }

    private static Map<String, List<String>> named() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        put(all, List.of("USD"), "us$", "us dollars", "us dollar", "u.s. dollars", "đô la mỹ", "đô-la mỹ");
        put(all, List.of("SGD"), "s$", "singapore dollars");
        put(all, List.of("AUD"), "a$", "au$", "australian dollars");
        put(all, List.of("USD", "AUD", "SGD", "CAD", "NZD"), "$", "dollars", "dollar", "đô la", "đô-la");
        put(all, List.of("EUR"), "€", "euros", "euro");
        put(all, List.of("GBP"), "£");
        put(all, List.of("JPY", "CNY"), "¥", "￥");
        put(all, List.of("JPY"), "japanese yen", "yen nhật", "yên nhật", "yen", "yên", "円");
        put(all, List.of("CNY"), "rmb", "yuan", "nhân dân tệ", "元");
        put(all, List.of("KRW"), "₩", "korean won", "won", "원");
        put(all, List.of("VND"), "₫", "đồng", "vnđ", "đ");
        return all;
    }

    private static void put(Map<String, List<String>> all, List<String> codes, String... names) {
        for (String name : names) {
            all.put(name, codes);
        }
    }

    private static Map<String, Integer> powers() {
        Map<String, Integer> all = new LinkedHashMap<>();
        for (String name : List.of("trillion", "trn", "nghìn tỷ", "nghìn tỉ", "ngàn tỷ")) {
            all.put(name, 12);
        }
        for (String name : List.of("billion", "bn", "bln", "tỷ", "tỉ")) {
            all.put(name, 9);
        }
        for (String name : List.of("million", "mio", "mln", "mn", "triệu")) {
            all.put(name, 6);
        }
        for (String name : List.of("thousand", "nghìn", "ngàn")) {
            all.put(name, 3);
        }
        return all;
    }

    private static String either(Map<String, ?> names) {
        return String.join("|", names.keySet().stream().map(Pattern::quote).toList());
    }
}
