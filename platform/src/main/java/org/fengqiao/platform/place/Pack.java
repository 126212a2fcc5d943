package org.fengqiao.platform.place;

import org.fengqiao.platform.shared.PlaceCode;

/**
 * What a place's documents ask for (政策包).
 *
 * @param numberPrefix the characters that begin its case numbers
 * @param numberPattern prefix, year and count as {@link String#formatted} takes them
 * @param performanceNotice whether a performance notice (履行告知书) goes out with an agreement in effect
 */
public record Pack(
        PlaceCode place,
        String name,
        String numberPrefix,
        String numberPattern,
        Confidentiality confidentiality,
        boolean performanceNotice) {

    /** What may ever leave the protected zone (调解保密). */
    public enum Confidentiality {
        /** 绝对: nothing, whoever asks. */
        ABSOLUTE,
        /** 双方同意或法律规定: with both consents or by law. */
        CONSENT_OR_LAW,
        /** 法院审查: a court looks at admissions. */
        COURT_REVIEW
    }
}
