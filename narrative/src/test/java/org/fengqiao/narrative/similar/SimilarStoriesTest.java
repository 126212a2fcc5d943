package org.fengqiao.narrative.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.fengqiao.narrative.Reader;
import org.fengqiao.narrative.Reading;
import org.fengqiao.narrative.measure.TestStories;
import org.junit.jupiter.api.Test;

class SimilarStoriesTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 15);
    private static final double HALF = 0.5;

    @Test
    void hardly_a_story_that_is_half_alike_is_missed() {
        var fingerprints = new ArrayList<Fingerprint>();
        var index = new SimilarStories<Integer>();
        for (var text : TestStories.texts()) {
            index.add(fingerprints.size(), Fingerprint.of(text));
            fingerprints.add(Fingerprint.of(text));
        }
        var alike = 0;
        var found = 0;
        for (var one = 0; one < fingerprints.size(); one++) {
            var near = new HashSet<Integer>();
            index.like(fingerprints.get(one), HALF).forEach(similar -> near.add(similar.key()));
            for (var other = 0; other < fingerprints.size(); other++) {
                if (one != other && fingerprints.get(one).likeness(fingerprints.get(other)) >= HALF) {
                    alike++;
                    found += near.contains(other) ? 1 : 0;
                }
            }
        }
        System.out.printf(
                "stories half alike: %d pairs, %d found, recall %.4f%n", alike, found, (double) found / alike);
        assertThat(alike).isGreaterThan(500);
        assertThat((double) found / alike).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void a_story_told_again_with_other_sums_is_the_same() {
        var index = new SimilarStories<String>();
        index.add("first", Fingerprint.of("老板欠我三个月工资一共13500元，去年12月到今年2月的，打电话不接"));
        index.add("other", Fingerprint.of("我在火锅店上班，手被机器夹断，想申请工伤"));

        var like = index.like(Fingerprint.of("老板欠我三个月工资一共9000元，去年12月到今年2月的，打电话也不接"), HALF);

        assertThat(like).extracting(SimilarStories.Similar::key).containsExactly("first");
    }

    @Test
    void workers_of_one_employer_with_like_claims_are_found_together() {
        var readings = new LinkedHashMap<String, Reading>();
        readings.put("a", read("我在苏州启垣新材料有限公司上班，欠我三个月工资，我要求支付工资"));
        readings.put("b", read("苏州启垣新材料有限公司拖欠我工资两万元，请帮我要回工资"));
        readings.put("c", read("苏州启垣新材料有限公司没给我交社保，我要求补缴社保"));
        readings.put("d", read("苏州明达电子有限公司拖欠我工资，我要求支付工资"));

        assertThat(Fellows.among(readings)).isEqualTo(List.of(Set.of("a", "b")));
    }

    private static Reading read(String story) {
        return Reader.shared().read(story, AS_OF);
    }
}
