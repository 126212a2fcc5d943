package org.fengqiao.platform.intake;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.platform.place.Division;
import org.fengqiao.platform.place.Divisions;
import org.fengqiao.platform.place.Packs;

/** One district and its streets, to choose the place of work from (选地点). */
public record PlaceChoice(Division district, List<Division> streets) {

    static List<PlaceChoice> of(Packs packs, Divisions divisions) {
        var choices = new ArrayList<PlaceChoice>();
        for (var pack : packs.all()) {
            for (var district : divisions.beneath(pack.place())) {
                choices.add(new PlaceChoice(district, divisions.beneath(district.code())));
            }
        }
        return choices;
    }
}
