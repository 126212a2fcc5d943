package org.fengqiao.platform.file;

import java.util.UUID;

/**
 * A file that arrives in parts (分段上传).
 *
 * @param holder whose it is: the id of a draft or of a party; nobody else may go on with it
 * @param bytes how many there will be
 * @param received how many are here
 */
public record Upload(UploadId id, UUID holder, String name, long bytes, long received) {

    public boolean isComplete() {
        return received == bytes;
    }

    /** Whole percent. */
    public int percent() {
        return (int) (received * 100 / bytes);
    }
}
