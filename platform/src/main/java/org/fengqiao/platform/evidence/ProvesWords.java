package org.fengqiao.platform.evidence;

import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.platform.web.Languages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The one Chinese word under which the case file keeps what a file proves, there and back. */
@Component
class ProvesWords {

    private final MessageSource texts;

    ProvesWords(MessageSource texts) {
        this.texts = texts;
    }

    String of(Proves proves) {
        return texts.getMessage("Proves." + proves.name(), null, Languages.MAINLAND);
    }

    Optional<Proves> meantBy(String word) {
        return Stream.of(Proves.values())
                .filter(proves -> of(proves).equals(word))
                .findFirst();
    }
}
