package org.fengqiao.law;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fengqiao.law.InputKind.Choice;
import org.fengqiao.law.InputKind.Day;
import org.fengqiao.law.InputKind.Flag;
import org.fengqiao.law.InputKind.Number;
import org.fengqiao.law.InputKind.PayRows;
import org.fengqiao.law.InputKind.Place;
import org.fengqiao.law.InputKind.Yuan;

/**
 * Every fact a formula can be given (事实与参数), by name. The first block is what a person tells of an employment; the second what any formula takes directly
 * and what then overrides what would be derived; the rest belong to single entitlements. Money is in yuan, days are calendar dates in Asia/Shanghai.
 */
public enum Input {
    /** 工作地点. */
    PLACE(new Place()),
    /** 入职日期. */
    STARTED_ON(new Day(true)),
    /** 离职日期. */
    ENDED_ON(new Day(true)),
    /** 还在上班. */
    STILL_EMPLOYED(new Flag()),
    /** 月工资: the average gross pay due in a month. */
    MONTHLY_WAGE(new Yuan()),
    /** 用工形式. */
    EMPLOYMENT_KIND(new Choice(EmploymentKind.class)),
    /** 离职原因. */
    END_REASON(new Choice(EndReason.class)),
    /** 各月工资: due and paid, month by month. */
    WAGES(new PayRows()),
    /** 提出请求的日期; the day of the computation where it is not told. */
    CLAIMED_ON(new Day(false)),
    /** 金额先不看时效: the limitation is left out of the amounts, because nobody has told when the claim is made. */
    LIMITATION_ASIDE(new Flag()),

    /** 计算基数: the month's money a formula multiplies. */
    BASE(new Yuan()),
    /** 金额: the sum a claim starts from, as far as it is known. */
    AMOUNT(new Yuan()),
    /** 月数. */
    MONTHS(Number.upTo("600")),
    /** 天数. */
    DAYS(Number.upTo("20000")),
    /** 小时数. */
    HOURS(Number.upTo("50000")),
    /** 年数: the N of severance. */
    YEARS(Number.upTo("60")),
    /** 倍数、比例: 2, 0.8. */
    MULTIPLE(Number.upTo("20")),
    /** 已付金额. */
    PAID(new Yuan()),
    /** 请求金额: what was asked for; no more than it can be granted. */
    CLAIMED(new Yuan()),
    /** 日工资. */
    DAILY_WAGE(Number.upTo("100000")),
    /** 小时工资. */
    HOURLY_WAGE(Number.upTo("20000")),
    /** 最低工资, a month. */
    MINIMUM_WAGE(new Yuan()),
    /** 当地月平均工资. */
    LOCAL_AVERAGE(new Yuan()),
    /** 当地年平均工资. */
    LOCAL_AVERAGE_YEAR(new Yuan()),
    /** 封顶倍数: three. */
    CAP_MULTIPLE(Number.upTo("20")),

    /** 欠几个月. */
    UNPAID_MONTHS(Number.whole(600)),
    /** 欠几个工作日. */
    UNPAID_DAYS(Number.whole(31)),
    /** 一共欠多少. */
    UNPAID_AMOUNT(new Yuan()),
    /** 约定月工资. */
    AGREED_WAGE(new Yuan()),
    /** 实发月工资. */
    PAID_WAGE(new Yuan()),

    /** 工时制度. */
    TIME_SYSTEM(new Choice(TimeSystem.class)),
    /** 正常工作小时. */
    NORMAL_HOURS(Number.upTo("50000")),
    /** 平时加班小时. */
    WEEKDAY_HOURS(Number.upTo("50000")),
    /** 休息日加班小时. */
    REST_DAY_HOURS(Number.upTo("50000")),
    /** 法定节假日加班小时. */
    HOLIDAY_HOURS(Number.upTo("50000")),
    /** 休息日加班天数. */
    REST_DAYS(Number.upTo("5000")),
    /** 法定节假日加班天数. */
    HOLIDAYS(Number.upTo("1000")),
    /** 已补休小时. */
    TIME_OFF_HOURS(Number.upTo("50000")),

    /** 有没有书面合同. */
    CONTRACT(new Flag()),
    /** 合同签订日期. */
    CONTRACT_SIGNED_ON(new Day(true)),
    /** 上一份合同到期日. */
    CONTRACT_EXPIRED_ON(new Day(false)),
    /** 法定免责: force majeure, or the worker would not sign. */
    EXCUSED(new Flag()),
    /** 应订无固定期限合同之日. */
    OPEN_ENDED_DUE_ON(new Day(false)),

    /** 工龄起算日: service counted from before the hire. */
    SERVICE_FROM(new Day(true)),
    /** 离职前十二个月平均工资. */
    AVERAGE_WAGE(new Yuan()),
    /** 离职前一个月工资. */
    LAST_MONTH_WAGE(new Yuan()),
    /** 提前三十日通知. */
    NOTICE_GIVEN(new Flag()),

    /** 累计工作年限, with all employers. */
    TOTAL_WORK_YEARS(Number.upTo("60")),
    /** 未休年假天数. */
    UNTAKEN_LEAVE_DAYS(Number.whole(200)),
    /** 已休年假天数. */
    LEAVE_TAKEN(Number.whole(100)),
    /** 哪一年的年假. */
    LEAVE_YEAR(Number.whole(2100)),
    /** 书面放弃年假. */
    LEAVE_GIVEN_UP(new Flag()),
    /** 有条例第四条情形. */
    LEAVE_EXCLUDED(new Flag()),

    /** 累计病假月数. */
    SICK_MONTHS(Number.upTo("60")),
    /** 本单位工龄, in years. */
    SERVICE_YEARS(Number.upTo("60")),
    /** 监察已责令支付. */
    ORDERED(new Flag()),
    /** 责令期满日. */
    ORDER_EXPIRED_ON(new Day(false)),
    /** 损失金额. */
    LOSS(new Yuan()),

    /** 伤残等级, 1 to 10. */
    GRADE(Number.between(1, 10)),
    /** 缴费工资: the average contribution wage of twelve months. */
    CONTRIBUTION_WAGE(new Yuan()),
    /** 已参加工伤保险. */
    INJURY_INSURED(new Flag()),
    /** 生活自理障碍. */
    DEPENDENCY(new Choice(Dependency.class)),
    /** 期间上班天数: worked and paid within the time. */
    WORKED_DAYS(Number.upTo("1000")),
    /** 距退休年数. */
    YEARS_TO_RETIREMENT(Number.upTo("60")),
    /** 死亡日期. */
    DIED_ON(new Day(false)),
    /** 有供养配偶. */
    SPOUSE_SUPPORTED(new Flag()),
    /** 其他供养亲属人数. */
    OTHERS_SUPPORTED(Number.whole(20)),
    /** 其中孤寡老人或孤儿人数. */
    ALONE_SUPPORTED(Number.whole(20)),
    /** 全国城镇居民人均可支配收入, a year. */
    URBAN_INCOME(new Yuan()),

    /** 约定月补偿. */
    AGREED_MONTHLY(new Yuan()),
    /** 单位解除竞业限制. */
    ENDED_BY_EMPLOYER(new Flag()),
    /** 合同期限月数. */
    CONTRACT_MONTHS(Number.upTo("600")),
    /** 无固定期限合同. */
    OPEN_ENDED(new Flag()),
    /** 以完成任务为期限. */
    TASK_BASED(new Flag()),
    /** 约定试用期月数. */
    PROBATION_AGREED(Number.upTo("60")),
    /** 已履行试用期月数. */
    PROBATION_SERVED(Number.upTo("60")),
    /** 试用期满月工资. */
    POST_PROBATION_WAGE(new Yuan()),
    /** 培训费用. */
    TRAINING_COST(new Yuan()),
    /** 培训期间工资, told within the cost. */
    WAGES_IN_COST(new Yuan()),
    /** 服务期月数. */
    SERVICE_MONTHS(Number.upTo("600")),
    /** 已服务月数. */
    SERVED_MONTHS(Number.upTo("600")),
    /** 约定违约金. */
    AGREED_PENALTY(new Yuan()),
    /** 已扣工资. */
    DEDUCTED(new Yuan()),
    /** 停工天数. */
    STOPPAGE_DAYS(Number.upTo("5000")),
    /** 难产. */
    DYSTOCIA(new Flag()),
    /** 生育胎儿数. */
    CHILDREN(Number.between(1, 10)),
    /** 流产时怀孕月数. */
    MISCARRIAGE_MONTHS(Number.upTo("10")),
    /** 单位过错比例, 0 to 1. */
    EMPLOYER_SHARE(Number.upTo("1"));

    private static final Map<String, Input> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(Input::code, input -> input));

    @SuppressWarnings("ImmutableEnumChecker") // Every kind is a record of immutable parts.
    private final InputKind kind;

    private final String code;

    Input(InputKind kind) {
        this.kind = kind;
        this.code = code(name());
    }

    private static String code(String name) {
        var code = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) == '_') {
                i++;
                code.append(name.charAt(i));
            } else {
                code.append(Character.toLowerCase(name.charAt(i)));
            }
        }
        return code.toString();
    }

    /** What its values are, and between which bounds. */
    public InputKind kind() {
        return kind;
    }

    /** {@code monthlyWage}: its name in a document. */
    public String code() {
        return code;
    }

    /** The input of that name in a document; empty if there is none. */
    public static Optional<Input> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** How a value of it is written: {@code 6000.00}, {@code 2026-03}, {@code true}. */
    public static String written(Object value) {
        return switch (value) {
            case Money money -> money.yuan().toPlainString();
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Enum<?> choice -> choice.name();
            default -> value.toString();
        };
    }
}
