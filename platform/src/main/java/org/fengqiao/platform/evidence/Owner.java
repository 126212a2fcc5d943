package org.fengqiao.platform.evidence;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fengqiao.law.ClaimType;
import org.fengqiao.platform.casefile.CaseClaim;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.intake.DraftFiles;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Region;

/** To whom a file is brought (归属): the application that a device is writing, or one side of a case. */
sealed interface Owner {

    /** Under which a transfer that broke off is found again. */
    UUID holder();

    /** Where the files are kept. */
    Region region();

    /** The page they are brought on. */
    String path();

    /** A draft becomes the applicant's. */
    Side side();

    Set<ClaimType> claims();

    /** @param source the network address that the request came from: nobody is signed in */
    record OfDraft(DraftFiles.Open draft, String source) implements Owner {

        static final String PATH = "/evidence";

        @Override
        public UUID holder() {
            return draft.id();
        }

        @Override
        public Region region() {
            return draft.region();
        }

        @Override
        public String path() {
            return PATH;
        }

        @Override
        public Side side() {
            return Side.APPLICANT;
        }

        @Override
        public Set<ClaimType> claims() {
            return draft.claims();
        }
    }

    /** @param actor under the hat of that side */
    record OfSide(CaseView view, Side side, Actor actor) implements Owner {

        /** A case has the id of its draft: what the applicant's device began before sending goes on after. */
        @Override
        public UUID holder() {
            return side == Side.APPLICANT ? view.id().value() : view.party(side).id();
        }

        @Override
        public Region region() {
            return view.id().region();
        }

        @Override
        public String path() {
            return Requests.pathOfParty(view.id());
        }

        @Override
        public Set<ClaimType> claims() {
            return view.claims().stream().map(CaseClaim::type).collect(Collectors.toSet());
        }

        boolean isOpen() {
            return !view.stage().isFinal();
        }
    }
}
