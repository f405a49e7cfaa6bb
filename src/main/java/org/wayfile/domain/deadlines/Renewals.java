package org.wayfile.domain.deadlines;

import java.util.List;

/** Windows for renewing DACA and for registering again for TPS. */
final class Renewals {

    private static final int DACA_FROM = 150;
    private static final int DACA_TO = 120;

    private Renewals() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                        "daca-renewal",
                        in -> Answer.of(Count.window(
                                in.date("expiry").minusDays(DACA_FROM), in.date("expiry").minusDays(DACA_TO))),
                        Input.date("expiry")),
                Rule.of(
                        "tps-reregistration",
                        in -> Answer.of(Count.window(in.date("window-from"), in.date("window-to"))),
                        Input.date("window-from"),
                        Input.date("window-to").notBefore("window-from")));
    }
}
