package org.examledger.quickstart.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Forty test centres in twelve zones, among them half hours and both hemispheres. */
final class Centres {

    private record Place(String zoneId, String code, int centres) {}

    private static final List<Place> PLACES = List.of(
            new Place("America/New_York", "NYC", 6),
            new Place("America/Los_Angeles", "LAX", 4),
            new Place("America/Sao_Paulo", "SAO", 3),
            new Place("Europe/London", "LON", 5),
            new Place("Europe/Paris", "PAR", 5),
            new Place("Europe/Berlin", "BER", 4),
            new Place("Africa/Johannesburg", "JNB", 2),
            new Place("Asia/Kolkata", "DEL", 4),
            new Place("Asia/Tokyo", "TYO", 3),
            new Place("Asia/Kathmandu", "KTM", 1),
            new Place("Australia/Sydney", "SYD", 2),
            new Place("Pacific/Auckland", "AKL", 1));

    private Centres() {}

    static List<Centre> all() {
        var centres = new ArrayList<Centre>();
        for (Place place : PLACES) {
            for (int number = 1; number <= place.centres(); number++) {
                centres.add(new Centre(String.format(Locale.ROOT, "%s-%02d", place.code(), number), place.zoneId()));
            }
        }
        return List.copyOf(centres);
    }
}
