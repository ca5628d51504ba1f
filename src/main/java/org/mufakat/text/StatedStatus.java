package org.mufakat.text;

/** How far a paragraph has come by its own words: what is open in it, or else what it states at its end. */
public enum StatedStatus {
    /** Something is open in it, whatever it states. */
    BRACKETED("bracketed"),
    /** Nothing open and no status stated; a paragraph that only states whom it is pending is clear too. */
    CLEAR("clear"), AGREED_IN_INFORMALS("agreed-in-informals"), AGREED_WITHIN_GROUP("agreed-within-group"),
    AGREED_AD_REFERENDUM("agreed-ad-referendum"), AGREED("agreed"), ADOPTED("adopted");

    private final String jsonName;

    StatedStatus(String jsonName) {
        this.jsonName = jsonName;
    }

    /** The name in the JSON form of open points. */
    public String jsonName() {
        return jsonName;
    }
}
