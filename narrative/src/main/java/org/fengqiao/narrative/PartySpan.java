package org.fengqiao.narrative;

/** A person or firm named in a story (主体), where it is first named. */
public record PartySpan(PartyRole role, int from, int to, String text) implements Span {

    public boolean isWorker() {
        return role == PartyRole.WORKER;
    }
}
