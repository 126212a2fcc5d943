package org.fengqiao.platform.organization;

/** What kind of body an organization is (组织类型). */
public enum OrganizationKind {
    /** 镇街劳动争议调解中心. */
    TOWN_CENTER,
    /** 区联合调解中心. */
    DISTRICT_CENTER,
    /** 市联合调解中心. */
    CITY_CENTER,
    /** 劳动人事争议仲裁院. */
    ARBITRATION_OFFICE,
    /** 基层人民法院. */
    COURT,
    /** 人力资源和社会保障局. */
    AUTHORITY;

    public boolean mediates() {
        return this == TOWN_CENTER || this == DISTRICT_CENTER || this == CITY_CENTER;
    }
}
