package org.fengqiao.benchmarks;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.fengqiao.narrative.Reader;
import org.fengqiao.narrative.Reading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One story read, start to end: claims, facts, sums, dates, people, place, and the answers it gives. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 2)
public class NarrativeBenchmark {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /** Three hundred characters. */
    static final String STORY = "我叫陆国平，2021年3月8日到衢州明达五金制品有限公司做冲床工，当时厂里人多，说好一个月六千二，干满半年再加三百，可是合同一直没签，"
            + "社保也没给我交。厂里每天从早上七点半干到晚上八点多，一个月只休两天，加班费从来没有算过。去年底开始厂里就说没有订单，工资一拖再拖，"
            + "今年1月、2月、3月的工资到现在一分钱都没发，一共欠我一万八千六百元。4月12日我去找老板娘要，她说账上没钱，让我回家等通知，"
            + "第二天就把我从工作群里踢了出来，门禁也刷不开了。听工友说老板郑某已经联系不上，机器晚上偷偷往外拉。我上有老下有小，孩子要交学费，"
            + "实在没办法。我要求厂里支付拖欠的工资、没签合同的双倍工资和加班费，还要辞退我的补偿，社保也要给我补上。";

    private final Reader reader = Reader.shared();

    @Benchmark
    public Reading storyOfThreeHundredCharacters() {
        return reader.read(STORY, TODAY);
    }
}
