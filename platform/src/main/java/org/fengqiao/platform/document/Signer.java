package org.fengqiao.platform.document;

import org.jspecify.annotations.Nullable;

/**
 * A person who signs (签名人), whose phone was proven for this very signature.
 *
 * @param place which signature place of the paper
 * @param name as on the certificate of identity
 * @param proof how they were proven, as it stands on the paper beside the signature: a masked phone and that a code was entered
 * @param drawing a PNG of the signature as drawn on the screen; null where the name was typed
 */
public record Signer(String place, String name, String proof, byte @Nullable [] drawing) {}
