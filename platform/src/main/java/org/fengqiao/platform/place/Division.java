package org.fengqiao.platform.place;

import org.fengqiao.platform.shared.PlaceCode;

/** An administrative division (区划): a province, city, county or street with its name. */
public record Division(PlaceCode code, String name) {}
