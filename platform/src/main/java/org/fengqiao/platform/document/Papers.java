package org.fengqiao.platform.document;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fengqiao.platform.file.Access;
import org.fengqiao.platform.file.FileStore;
import org.fengqiao.platform.shared.Region;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The public face of papers: made, signed, sealed, revoked and verified here. */
@Service
public class Papers {

    private static final String PDF = "application/pdf";
    private static final float SEAL_SIZE = 119;
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Without the letters that are taken for digits. */
    private static final String CODE_LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int CODE_LENGTH = 12;
    private static final Pattern CODE = Pattern.compile("([1-9][0-9]{3})-[0-9A-Z]{12}");

    private final PaperTable table;
    private final FileStore files;
    private final Typesetting typesetting;
    private final Signing signing;
    private final Marks marks;
    private final CertificateAuthority authority;
    private final MessageSource texts;
    private final Clock clock;

    Papers(
            PaperTable table,
            FileStore files,
            Typesetting typesetting,
            Signing signing,
            Marks marks,
            CertificateAuthority authority,
            MessageSource texts,
            Clock clock) {
        this.table = table;
        this.files = files;
        this.typesetting = typesetting;
        this.signing = signing;
        this.marks = marks;
        this.authority = authority;
        this.texts = texts;
        this.clock = clock;
    }

    /** Makes a paper. It is valid at once unless it has places to sign; sealed at once where a seal is given. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Paper make(NewPaper paper) {
        var now = clock.instant();
        var id = PaperId.next(paper.region(), now);
        var code = newCode(paper.region());
        var sheet = typesetting.set(paper, code);
        var pdf = sheet.pdf();
        if (paper.sealedBy() != null) {
            pdf = sealed(pdf, placeNamed(sheet.places(), Place.SEAL), paper.sealedBy());
        }
        var open = paper.isSignedByOthers()
                ? sheet.places().stream().map(Place::name).toList()
                : List.<String>of();
        table.insert(id, paper, code, sheet.places(), open, now);
        keep(id, paper.title(), paper.saidToSettle() ? Access.PRIVILEGED : Access.CASE, pdf);
        return table.find(id).orElseThrow();
    }

    /** A person signs at the next open place. */
    @Transactional(propagation = Propagation.MANDATORY)
    public SignResult sign(PaperId id, Signer signer) {
        var drawing = signer.drawing();
        if (drawing != null && !Marks.isPicture(drawing)) {
            return new SignResult.NoPicture();
        }
        var places = table.lockPlaces(id);
        var paper = table.find(id).orElseThrow();
        return mayPut(paper, signer.place())
                .orElseGet(() -> put(
                        paper,
                        signer.place(),
                        signing.sign(
                                content(paper),
                                placeNamed(places, signer.place()),
                                marks.signature(signer),
                                authority.forOnce(signer),
                                signer.name(),
                                texts.getMessage("paper.reason.signed", null, Locale.CHINA))));
    }

    /** The organization's seal is put where it is the only one still open. */
    @Transactional(propagation = Propagation.MANDATORY)
    public SignResult seal(PaperId id, Seal seal) {
        var places = table.lockPlaces(id);
        var paper = table.find(id).orElseThrow();
        return mayPut(paper, Place.SEAL)
                .orElseGet(() -> put(paper, Place.SEAL, sealed(content(paper), placeNamed(places, Place.SEAL), seal)));
    }

    /** From now on whoever asks for it is told that it does not count (作废). */
    @Transactional(propagation = Propagation.MANDATORY)
    public void revoke(PaperId id, String because) {
        table.revoke(id, because, clock.instant());
    }

    @Transactional(readOnly = true)
    public Optional<Paper> find(PaperId id) {
        return table.find(id);
    }

    /** The newest version as a PDF. */
    @Transactional(readOnly = true)
    public byte[] content(Paper paper) {
        return files.content(paper.file(), paper.access());
    }

    /** The paper on which a code is printed; typed with or without dashes, in either case. */
    @Transactional(readOnly = true)
    public Optional<Paper> byCode(String typed) {
        var bare = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        var code = bare.length() == CODE_LENGTH + 4 ? bare.substring(0, 4) + "-" + bare.substring(4) : bare;
        var matcher = CODE.matcher(code);
        return matcher.matches()
                ? table.byCode(new Region(Integer.parseInt(matcher.group(1))), code)
                : Optional.empty();
    }

    /** Whether a copy in somebody's hand is the paper as it was issued. */
    @Transactional(readOnly = true)
    public Verification verify(Paper paper, byte[] copy) {
        var sha256 = FileStore.sha256(copy);
        if (!table.isVersion(paper.id(), sha256)) {
            return Verification.ALTERED;
        }
        if (paper.state() == PaperState.REVOKED) {
            return Verification.REVOKED;
        }
        return paper.state() == PaperState.VALID && paper.sha256().equals(sha256)
                ? Verification.VALID
                : Verification.UNFINISHED;
    }

    private Optional<SignResult> mayPut(Paper paper, String place) {
        if (paper.state() == PaperState.REVOKED) {
            return Optional.of(new SignResult.Revoked());
        }
        return isNext(paper.open(), place) ? Optional.empty() : Optional.of(new SignResult.NotYourTurn(paper));
    }

    /** The parties sign in any order among themselves; then each place waits for those before it. */
    private static boolean isNext(List<String> open, String place) {
        var before = open.subList(0, Math.max(0, open.indexOf(place)));
        return open.contains(place)
                && (before.isEmpty() || (Place.isParty(place) && before.stream().allMatch(Place::isParty)));
    }

    private SignResult put(Paper paper, String place, byte[] pdf) {
        var open = new ArrayList<>(paper.open());
        open.remove(place);
        table.leaveOpen(paper.id(), open);
        // Signed by all, it is a fact.
        keep(paper.id(), paper.title(), open.isEmpty() ? Access.CASE : paper.access(), pdf);
        return new SignResult.Signed(table.find(paper.id()).orElseThrow());
    }

    private byte[] sealed(byte[] pdf, Place place, Seal seal) {
        return signing.sign(
                pdf,
                place.around(SEAL_SIZE),
                marks.seal(seal.organization()),
                authority.forSeal(seal),
                seal.organization(),
                texts.getMessage("paper.reason.sealed", null, Locale.CHINA));
    }

    private void keep(PaperId id, String title, Access access, byte[] pdf) {
        table.insertVersion(id, files.keep(id.region(), access, title + ".pdf", PDF, pdf));
    }

    private static Place placeNamed(List<Place> places, String name) {
        return places.stream()
                .filter(place -> place.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String newCode(Region region) {
        var code = new StringBuilder(region.code() + "-");
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(CODE_LETTERS.charAt(RANDOM.nextInt(CODE_LETTERS.length())));
        }
        return code.toString();
    }
}
