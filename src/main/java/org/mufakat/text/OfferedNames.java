package org.mufakat.text;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Our own table of names for ASEAN and the Plus Three: codes (ISO 3166-1 alpha-3 for states), protocol and short names,
 * abbreviations, Vietnamese names. The names in a text are what people type, not words of the interface.
 */
final class OfferedNames {

    private static final String TABLE = """
            BRN|Brunei Darussalam|Brunei|Negara Brunei Darussalam|Bru-nây|Brunây
            KHM|Cambodia|Kingdom of Cambodia|Kampuchea|Campuchia|Cam-pu-chia|Căm-pu-chia
            IDN|Indonesia|Republic of Indonesia|In-đô-nê-xi-a
            LAO|Lao PDR|Laos|Lao|Lao P.D.R.|Lao People's Democratic Republic|Lào|CHDCND Lào
            MYS|Malaysia|Ma-lai-xi-a
            MMR|Myanmar|Republic of the Union of Myanmar|Union of Myanmar|Mi-an-ma
            PHL|Philippines|Republic of the Philippines|The Philippines|Phi-líp-pin|Philippin
            SGP|Singapore|Republic of Singapore|Xin-ga-po
            THA|Thailand|Kingdom of Thailand|Thái Lan
            TLS|Timor-Leste|Timor Leste|Democratic Republic of Timor-Leste|East Timor|Đông Ti-mo|Ti-mo Lét-xtê
            VNM|Viet Nam|Vietnam|Socialist Republic of Viet Nam|Socialist Republic of Vietnam|Việt Nam
            CHN|China|PRC|PR China|P.R. China|People's Republic of China|Trung Quốc|CHND Trung Hoa|中国
            JPN|Japan|Nhật Bản|Nhật|日本
            KOR|Republic of Korea|ROK|R.O.K.|Korea|South Korea|Rep. of Korea|Hàn Quốc|Đại Hàn Dân Quốc|韩国|韓国|대한민국|한국
            ASEAN|Association of Southeast Asian Nations|ASEAN Member States|ASEAN Member State|AMS|ASEAN countries\
            |ASEAN members|các nước ASEAN|các quốc gia thành viên ASEAN|东盟
            Plus Three|+3|P3|Plus 3|Plus Three countries|Plus Three Countries|các nước Cộng Ba|các nước +3
            ASEAN+3|ASEAN Plus Three|ASEAN Plus 3|ASEAN + 3|APT|APT countries|ASEAN+3 countries
            ASEAN Secretariat|ASEC|Ban Thư ký ASEAN
            ACE|ASEAN Centre for Energy|ASEAN Center for Energy|Trung tâm Năng lượng ASEAN
            """;

    private OfferedNames() {}

    static Map<String, String> codeBySpelling() {
        var names = new LinkedHashMap<String, String>();
        TABLE.lines().forEach(line -> {
            var spellings = line.strip().split("\\|");
            for (var spelling : spellings) {
                names.put(spelling, spellings[0]);
            }
        });
        return names;
    }
}
