package org.fengqiao.platform.evidence;

import static org.fengqiao.platform.web.Responses.notFound;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.fengqiao.platform.file.UploadId;
import org.fengqiao.platform.file.Uploads;
import org.fengqiao.platform.web.Responses;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What a script that sends a file in parts is answered (分段上传), as JSON. */
@Component
class UploadAnswers {

    private final Bringing bringing;
    private final MessageSource texts;

    UploadAnswers(Bringing bringing, MessageSource texts) {
        this.bringing = bringing;
        this.texts = texts;
    }

    /** Go on from there. */
    record Progress(String upload, long received) {}

    /** The file is kept. */
    record Done(String done) {}

    /**
     * It is not taken.
     *
     * @param later whether the same file may be tried again later
     */
    record Sentence(String refused, boolean later) {}

    ResponseEntity<Object> begin(Owner owner, String name, long bytes, Locale language) {
        return answer(bringing.begin(owner, name, bytes), language);
    }

    ResponseEntity<Object> part(
            Owner owner, String upload, long from, String proves, InputStream body, Locale language) {
        return answer(bringing.part(owner, id(upload), from, part(body), Proves.named(proves)), language);
    }

    ResponseEntity<Object> giveUp(Owner owner, String upload) {
        bringing.giveUp(owner, id(upload));
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<Object> answer(BringResult result, Locale language) {
        return switch (result) {
            case BringResult.GoOn(var upload) ->
                json(HttpStatus.OK, new Progress(upload.id().text(), upload.received()));
            case BringResult.Brought(var evidence) -> json(HttpStatus.OK, new Done(evidence.name()));
            case BringResult.NoSuchUpload() -> throw notFound();
            case BringResult.TooManyUnderWay refused -> refused(refused, true, language);
            case BringResult.TooMuchFromHere refused -> refused(refused, true, language);
            case BringResult.NotTaken refused -> refused(refused, false, language);
            case BringResult.Full refused -> refused(refused, false, language);
            case BringResult.NotOpen refused -> refused(refused, false, language);
        };
    }

    private ResponseEntity<Object> refused(BringResult.Refused refused, boolean later, Locale language) {
        var error = Refusals.error(refused);
        return json(
                HttpStatus.UNPROCESSABLE_CONTENT,
                new Sentence(texts.getMessage(error.key(), error.arguments().toArray(), language), later));
    }

    private static ResponseEntity<Object> json(HttpStatus status, Object body) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }

    /** One byte more than a part may have is enough to see that it is too large. */
    private static byte[] part(InputStream body) {
        try {
            return body.readNBytes(Uploads.LARGEST_PART + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UploadId id(String text) {
        return UploadId.parse(text).orElseThrow(Responses::notFound);
    }
}
