package org.fengqiao.platform.delivery;

import jakarta.mail.MessagingException;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** E-mail by the place's own mail server. */
@Component
@ConditionalOnProperty("spring.mail.host")
class MailServer implements Carrier {

    private final JavaMailSender mail;
    private final String sender;

    MailServer(JavaMailSender mail, @Value("${fengqiao.mail.from}") String sender) {
        this.mail = mail;
        this.sender = sender;
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public Handover handOver(UUID key, String address, String text) {
        try {
            var message = mail.createMimeMessage();
            var helper = new MimeMessageHelper(message, "UTF-8");
            helper.setFrom(sender);
            helper.setTo(address);
            helper.setSubject(text.lines().findFirst().orElse(""));
            helper.setText(text);
            message.setHeader("Message-ID", "<" + key + "@fengqiao>");
            mail.send(message);
            return new Handover.Proven("mail server took it");
        } catch (MailParseException | MessagingException unfit) {
            return new Handover.Never("address not understood");
        } catch (MailException down) {
            return new Handover.NotNow("mail server unreachable");
        }
    }
}
