package org.fengqiao.platform.document;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * What a signature is made with (签名凭据).
 *
 * @param chain the signer's own certificate first, the authority's last
 */
record Credential(PrivateKey key, List<X509Certificate> chain) {

    Credential {
        chain = List.copyOf(chain);
    }

    X509Certificate certificate() {
        return chain.getFirst();
    }
}
