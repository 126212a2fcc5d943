package org.fengqiao.platform.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a file is (文件类型), told from how it begins. Whatever is none of these is not taken. */
public enum FileKind {
    /** 照片. */
    JPEG("image/jpeg", "jpg"),
    /** 截图. */
    PNG("image/png", "png"),
    /** 照片，网页与聊天软件所用. */
    WEBP("image/webp", "webp"),
    /** 照片，苹果手机所用. */
    HEIC("image/heic", "heic"),
    /** 文书与扫描件. */
    PDF("application/pdf", "pdf"),
    /** 录音. */
    MP3("audio/mpeg", "mp3"),
    /** 录音，手机所用. */
    M4A("audio/mp4", "m4a"),
    /** 录音，聊天软件与老式手机所用. */
    AMR("audio/amr", "amr"),
    /** 录音，未压缩. */
    WAV("audio/wav", "wav"),
    /** 录音. */
    OGG("audio/ogg", "ogg"),
    /** 录音. */
    AAC("audio/aac", "aac"),
    /** 录像. */
    MP4("video/mp4", "mp4"),
    /** 录像，苹果手机所用. */
    MOV("video/quicktime", "mov"),
    /** 表格. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** 文档. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    /** 表格或文档，旧格式. */
    OFFICE_97("application/x-ole-storage", "doc");

    /** How many bytes at the beginning are enough to tell. */
    static final int HEAD = 4096;

    private final String mediaType;
    private final String ending;

    FileKind(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }

    String ending() {
        return ending;
    }

    public static Optional<FileKind> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }

    /** The kind of a file with these bytes; empty if it is none of ours. */
    static Optional<FileKind> of(byte[] content) {
        var head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        }
        if (head.startsWith("%PDF-")) {
            return Optional.of(PDF);
        }
        if (head.startsWith("RIFF") && head.length() > 12) {
            return riff(head.substring(8, 12));
        }
        if (head.startsWith("ftyp", 4) && head.length() > 12) {
            return Optional.of(box(head.substring(8, 12)));
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return office(head, content);
        }
        return head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")
                ? Optional.of(OFFICE_97)
                : sound(head);
    }

    private static Optional<FileKind> sound(String head) {
        if (head.startsWith("#!AMR")) {
            return Optional.of(AMR);
        }
        if (head.startsWith("OggS")) {
            return Optional.of(OGG);
        }
        if (head.startsWith("ID3")) {
            return Optional.of(MP3);
        }
        // Frames of MPEG sound begin with eleven set bits; the layer bits tell AAC (none) from MP3.
        if (head.length() > 1 && head.charAt(0) == 0xff && (head.charAt(1) & 0xe0) == 0xe0) {
            return Optional.of((head.charAt(1) & 0x06) == 0 ? AAC : MP3);
        }
        return Optional.empty();
    }

    private static Optional<FileKind> riff(String form) {
        return switch (form) {
            case "WEBP" -> Optional.of(WEBP);
            case "WAVE" -> Optional.of(WAV);
            default -> Optional.empty();
        };
    }

    private static FileKind box(String brand) {
        return switch (brand) {
            case "M4A ", "M4B " -> M4A;
            case "qt  " -> MOV;
            case "heic", "heix", "hevc", "mif1", "msf1" -> HEIC;
            default -> MP4;
        };
    }

    /** An archive is an Office file when it says so inside; any other archive is not taken. */
    private static Optional<FileKind> office(String head, byte[] content) {
        var all = head.contains("[Content_Types].xml") && (head.contains("xl/") || head.contains("word/"))
                ? head
                : new String(content, StandardCharsets.ISO_8859_1);
        if (!all.contains("[Content_Types].xml")) {
            return Optional.empty();
        }
        if (all.contains("word/document")) {
            return Optional.of(DOCX);
        }
        return all.contains("xl/") ? Optional.of(XLSX) : Optional.empty();
    }
}
