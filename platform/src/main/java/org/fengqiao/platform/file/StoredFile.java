package org.fengqiao.platform.file;

import java.time.Instant;

/**
 * A stored file (已存文件), without its content.
 *
 * @param name as the device called it; for showing only
 * @param mediaType as its bytes say
 * @param sha256 of the content as it came, as hexadecimal digits; its address too
 */
public record StoredFile(
        FileId id, Access access, String name, String mediaType, long bytes, String sha256, Instant storedAt) {}
