package org.fengqiao.platform.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Hashtable;
import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** The signature itself (签名值): CMS, detached, bound to the signer's certificate by its digest (signing-certificate-v2). */
final class PadesSignature {

    private PadesSignature() {}

    static byte[] over(InputStream content, Credential credential) throws IOException {
        try {
            var certificate = credential.certificate();
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(
                            new JcaDigestCalculatorProviderBuilder().build())
                    .setSignedAttributeGenerator(new Attributes(digest(certificate.getEncoded())))
                    .build(new JcaContentSignerBuilder("SHA256withECDSA").build(credential.key()), certificate));
            generator.addCertificates(new JcaCertStore(credential.chain()));
            return generator.generate(new Streamed(content), false).getEncoded();
        } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
            throw new IOException("Cannot sign", e);
        }
    }

    private static byte[] digest(byte[] certificate) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(certificate);
    }

    /** What is signed besides the content. The time stands in the paper's own entry, as PAdES wants it. */
    private static final class Attributes extends DefaultSignedAttributeTableGenerator {

        private final byte[] certificateDigest;

        Attributes(byte[] certificateDigest) {
            this.certificateDigest = certificateDigest;
        }

        @Override
        @SuppressWarnings({"rawtypes", "unchecked", "JdkObsolete"}) // Bouncy Castle asks for a Hashtable.
        protected Hashtable createStandardAttributeTable(Map parameters) {
            Hashtable<ASN1ObjectIdentifier, Attribute> attributes = super.createStandardAttributeTable(parameters);
            attributes.remove(CMSAttributes.signingTime);
            var signingCertificate = new SigningCertificateV2(new ESSCertIDv2[] {new ESSCertIDv2(certificateDigest)});
            attributes.put(
                    PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                    new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(signingCertificate)));
            return attributes;
        }

        @Override
        @SuppressWarnings("rawtypes")
        public AttributeTable getAttributes(Map parameters) {
            return new AttributeTable(createStandardAttributeTable(parameters));
        }
    }

    /** The paper with the hole that the signature fills, read once. */
    private record Streamed(InputStream content) implements CMSTypedData {

        @Override
        public ASN1ObjectIdentifier getContentType() {
            return CMSObjectIdentifiers.data;
        }

        @Override
        public void write(OutputStream out) throws IOException {
            content.transferTo(out);
        }

        @Override
        public Object getContent() {
            return content;
        }
    }
}
