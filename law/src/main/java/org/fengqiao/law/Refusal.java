package org.fengqiao.law;

import java.util.List;

/**
 * Why a value cannot be taken (不予采纳): which field, what is wrong, and what is wanted. A value, because a person will mend it; told in words by
 * {@link Explainer#refusal}.
 *
 * @param field the path in what was sent: {@code facts.startedOn}, {@code claims[0].inputs.grade}
 * @param numbers what the words name, as sent or as wanted
 */
public record Refusal(String field, Kind kind, List<String> numbers) {

    public static Refusal of(String field, Kind kind, String... numbers) {
        return new Refusal(field, kind, List.of(numbers));
    }

    /** What is wrong. */
    public enum Kind {
        /** 不是 JSON. */
        NOT_JSON,
        /** 没有这一栏. */
        UNKNOWN_FIELD,
        /** 少了一栏. */
        MISSING,
        /** 两次写了同一栏. */
        TOLD_TWICE,
        /** 应是一组. */
        NOT_A_LIST,
        /** 应是一个对象. */
        NOT_AN_OBJECT,
        /** 应是文字. */
        NOT_A_TEXT,
        /** 不是数字. */
        NOT_A_NUMBER,
        /** 应是整数. */
        NOT_WHOLE,
        /** 负数. */
        NEGATIVE,
        /** 大得不像真的. */
        TOO_LARGE,
        /** 比分还小. */
        BELOW_A_FEN,
        /** 超出范围. */
        OUT_OF_BOUNDS,
        /** 不是日期. */
        NOT_A_DATE,
        /** 要写到日. */
        NOT_A_WHOLE_DATE,
        /** 没有这一天. */
        NO_SUCH_DAY,
        /** 还没到的日子. */
        IN_THE_FUTURE,
        /** 结束早于开始. */
        END_BEFORE_START,
        /** 超出所载年份. */
        YEAR_NOT_COVERED,
        /** 应是 true 或 false. */
        NOT_YES_OR_NO,
        /** 没有这个选项. */
        NO_SUCH_CHOICE,
        /** 没有这个地方. */
        UNKNOWN_PLACE,
        /** 没有这条期限规则. */
        UNKNOWN_RULE,
        /** 没有这种请求. */
        UNKNOWN_CLAIM,
        /** 欠薪月数多于工作月数. */
        MORE_UNPAID_THAN_WORKED,
        /** 没有这个事件. */
        UNKNOWN_EVENT,
        /** 太多了. */
        TOO_MANY,
        /** 两条参数的日期重叠. */
        OVERLAPS
    }
}
