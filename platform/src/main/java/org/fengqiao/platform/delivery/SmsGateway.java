package org.fengqiao.platform.delivery;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.MediaType;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** The short-message gateway of the place, over HTTP: {@code {"key","to","text"}}, 2xx is taken, 4xx is refused for good. */
@Component
@ConditionalOnProperty("fengqiao.sms.url")
class SmsGateway implements Carrier {

    private final RestClient gateway;
    private final String token;

    SmsGateway(@Value("${fengqiao.sms.url}") String url, @Value("${fengqiao.sms.token:}") String token) {
        var requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(Duration.ofSeconds(5));
        requests.setReadTimeout(Duration.ofSeconds(10));
        this.gateway =
                RestClient.builder().baseUrl(url).requestFactory(requests).build();
        this.token = token;
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public Handover handOver(UUID key, String address, String text) {
        try {
            return gateway.post()
                    .header("Authorization", "Bearer " + token)
                    .header("Idempotency-Key", key.toString())
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Map.of("key", key.toString(), "to", address, "text", text))
                    .exchange((_, response) -> {
                        int status = response.getStatusCode().value();
                        if (response.getStatusCode().is2xxSuccessful()) {
                            return new Handover.Proven("gateway " + status);
                        }
                        return response.getStatusCode().is4xxClientError()
                                ? new Handover.Never("gateway " + status)
                                : new Handover.NotNow("gateway " + status);
                    });
        } catch (RestClientException unreachable) {
            return new Handover.NotNow("gateway unreachable");
        }
    }
}
