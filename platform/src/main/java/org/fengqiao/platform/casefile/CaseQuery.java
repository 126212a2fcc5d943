package org.fengqiao.platform.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.law.ClaimType;
import org.fengqiao.platform.shared.PlaceCode;
import org.jspecify.annotations.Nullable;

/**
 * What a list of cases is asked for (查询条件); all of it stands in the page's address.
 *
 * @param dated which moment {@code from} and {@code to}, both included, are about
 * @param text the tail of a number, a phone or its tail, or part of a name; empty for none
 * @param after where the page before ended; null for the first
 */
public record CaseQuery(
        CaseFilter filter,
        @Nullable Stage stage,
        @Nullable ClaimType claim,
        @Nullable PlaceCode place,
        CaseDate dated,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String text,
        int size,
        @Nullable Mark after) {

    public static final int SMALLEST = 25;

    public static CaseQuery of(CaseFilter filter) {
        return new CaseQuery(filter, null, null, null, CaseDate.SUBMITTED, null, null, "", SMALLEST, null);
    }

    /** The same, only where a case stands at one stage. */
    public CaseQuery at(Stage only) {
        return new CaseQuery(filter, only, claim, place, dated, from, to, text, size, after);
    }

    /** The same, looking for a number, a phone or a name. */
    public CaseQuery looking(String wanted) {
        return new CaseQuery(filter, stage, claim, place, dated, from, to, wanted, size, after);
    }

    /** The place of a row in the fixed order: newest first, then by id. */
    public record Mark(Instant submittedAt, UUID id) {

        /** As it stands in an address. */
        public String text() {
            return submittedAt.getEpochSecond() + "." + submittedAt.getNano() / 1000 + "." + id;
        }

        public static Optional<Mark> parse(String text) {
            if (!text.matches("[0-9]{1,11}\\.[0-9]{1,6}\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
                return Optional.empty();
            }
            var parts = text.split("\\.", 3);
            return Optional.of(new Mark(
                    Instant.ofEpochSecond(Long.parseLong(parts[0]), Long.parseLong(parts[1]) * 1000),
                    UUID.fromString(parts[2])));
        }
    }
}
