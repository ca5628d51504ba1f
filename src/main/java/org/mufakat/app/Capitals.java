package org.mufakat.app;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** The time zones of the capitals that a paragraph may wait for, by the code of their delegation. */
public final class Capitals {
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("BRN", "Asia/Brunei"), Map.entry("KHM", "Asia/Phnom_Penh"), Map.entry("IDN", "Asia/Jakarta"),
            Map.entry("LAO", "Asia/Vientiane"), Map.entry("MYS", "Asia/Kuala_Lumpur"),
            Map.entry("MMR", "Asia/Yangon"), Map.entry("PHL", "Asia/Manila"), Map.entry("SGP", "Asia/Singapore"),
            Map.entry("THA", "Asia/Bangkok"), Map.entry("TLS", "Asia/Dili"), Map.entry("VNM", "Asia/Ho_Chi_Minh"),
            Map.entry("CHN", "Asia/Shanghai"), Map.entry("JPN", "Asia/Tokyo"), Map.entry("KOR", "Asia/Seoul"),
            Map.entry("PRK", "Asia/Pyongyang"), Map.entry("MNG", "Asia/Ulaanbaatar"),
            Map.entry("IND", "Asia/Kolkata"), Map.entry("PAK", "Asia/Karachi"), Map.entry("BGD", "Asia/Dhaka"),
            Map.entry("LKA", "Asia/Colombo"), Map.entry("AUS", "Australia/Sydney"),
            Map.entry("NZL", "Pacific/Auckland"), Map.entry("PNG", "Pacific/Port_Moresby"),
            Map.entry("USA", "America/New_York"), Map.entry("CAN", "America/Toronto"),
            Map.entry("MEX", "America/Mexico_City"), Map.entry("BRA", "America/Sao_Paulo"),
            Map.entry("RUS", "Europe/Moscow"), Map.entry("EUR", "Europe/Brussels"), Map.entry("EU", "Europe/Brussels"),
            Map.entry("GBR", "Europe/London"), Map.entry("FRA", "Europe/Paris"), Map.entry("DEU", "Europe/Berlin"),
            Map.entry("ITA", "Europe/Rome"), Map.entry("NLD", "Europe/Amsterdam"), Map.entry("NOR", "Europe/Oslo"),
            Map.entry("CHE", "Europe/Zurich"), Map.entry("TUR", "Europe/Istanbul"), Map.entry("SAU", "Asia/Riyadh"),
            Map.entry("ARE", "Asia/Dubai"), Map.entry("EGY", "Africa/Cairo"), Map.entry("KEN", "Africa/Nairobi"),
            Map.entry("ZAF", "Africa/Johannesburg"));

    private Capitals() {}

    /** The time zone of the capital of the delegation with that code; absent where it is not known. */
    public static Optional<ZoneId> zoneOf(String code) {
        return Optional.ofNullable(ZONES.get(code)).map(ZoneId::of);
    }
}
