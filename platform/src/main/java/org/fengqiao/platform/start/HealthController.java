package org.fengqiao.platform.start;

import org.fengqiao.platform.web.Open;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says to a load balancer whether this node can work (健康检查): it can when the database answers. */
@RestController
class HealthController {

    private final JdbcClient jdbc;

    HealthController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Open
    @GetMapping(path = "/health", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> health() {
        try {
            jdbc.sql("select 1").query(Integer.class).single();
            return ResponseEntity.ok("ok\n");
        } catch (DataAccessException _) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body("no database\n");
        }
    }
}
