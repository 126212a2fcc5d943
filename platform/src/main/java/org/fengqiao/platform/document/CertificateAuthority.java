package org.fengqiao.platform.document;

/** Who vouches for signatures (电子认证): the one built in, or another adapted to this. */
interface CertificateAuthority {

    /** A key for one signature of a person, certified; nobody keeps the key. */
    Credential forOnce(Signer signer);

    /** The key of an organization's seal, certified; kept in the authority's custody. */
    Credential forSeal(Seal seal);
}
