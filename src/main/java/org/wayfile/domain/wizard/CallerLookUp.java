package org.wayfile.domain.wizard;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.reference.Agency;
import org.wayfile.domain.reference.Provenance;

/**
 * Whether a number or address stands on our list. It never says that something is safe: a telephone can show a false
 * number, and a listed number proves nothing about who is calling.
 */
public final class CallerLookUp {

    private static final int LEAST_DIGITS = 7;
    private static final int UNITED_STATES = 11;
    private static final Pattern NUMBER = Pattern.compile("[+(]?[0-9][0-9 ().\\-/+]*");
    private static final Pattern SCHEME = Pattern.compile("^[a-z]+:/*");
    private static final Pattern FOREIGN = Pattern.compile("[^\\x00-\\x7F]");
    private static final Pattern HOST = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");

    private final CallerCheck.LookUp known;
    private final List<Agency> agencies;

    public CallerLookUp(CallerCheck.LookUp known, List<Agency> agencies) {
        this.known = known;
        this.agencies = agencies;
    }

    /** What was found. */
    public enum Kind {
        NEVER_CALLS_OUT,
        LOOK_ALIKE,
        ON_LIST,
        ENDS_IN_GOV,
        NOT_ON_LIST,
        /** What was typed is no whole number and no address. */
        NOT_READ
    }

    /**
     * The answer.
     *
     * @param name what the list calls it; empty when it is not there
     * @param provenance where that is known from, or null
     */
    public record Answer(Kind kind, String name, @Nullable Provenance provenance) {

        private static Answer of(Kind kind) {
            return new Answer(kind, "", null);
        }
    }

    /** Looks up what a person typed: a telephone number, a page or an e-mail address. */
    public Answer find(String typed) {
        String text = typed.strip();
        if (NUMBER.matcher(text).matches()) {
            return number(digits(text));
        }
        String address = address(text);
        return address.isEmpty() ? Answer.of(Kind.NOT_READ) : address(text, address);
    }

    private Answer number(String digits) {
        for (CallerCheck.Known it : known.neverCallsOut()) {
            if (digits(it.value()).equals(digits)) {
                return new Answer(Kind.NEVER_CALLS_OUT, "", it.provenance());
            }
        }
        Answer listed = listed(it -> isNumber(it) && digits(it.value()).equals(digits));
        return listed.kind() == Kind.NOT_ON_LIST && digits.length() < LEAST_DIGITS
                ? Answer.of(Kind.NOT_READ)
                : listed;
    }

    private Answer address(String typed, String host) {
        for (CallerCheck.Known it : known.lookAlikes()) {
            if (under(host, it.value())) {
                return new Answer(Kind.LOOK_ALIKE, "", it.provenance());
            }
        }
        boolean mail = typed.contains("@") && !typed.contains("/");
        Answer listed = listed(
                it -> mail ? it.value().equalsIgnoreCase(typed) : !isNumber(it) && host.equals(address(it.value())));
        boolean government = listed.kind() == Kind.NOT_ON_LIST && host.endsWith(".gov");
        return government ? Answer.of(Kind.ENDS_IN_GOV) : listed;
    }

    private Answer listed(Function<Agency.Way, Boolean> fits) {
        for (Agency agency : agencies) {
            for (Agency.Way way : agency.channels()) {
                if (!way.value().isEmpty() && fits.apply(way)) {
                    return new Answer(Kind.ON_LIST, agency.shortName() + ": " + way.name(), way.provenance());
                }
            }
        }
        return Answer.of(Kind.NOT_ON_LIST);
    }

    /** Numbers to call or to text, such as "88788"; pages and addresses are no numbers. */
    private static boolean isNumber(Agency.Way it) {
        boolean texted = it.kind() == Agency.Kind.CHAT && !it.value().contains(".");
        return texted || NUMBER.matcher(it.value()).matches();
    }

    /** The digits alone, without the 1 of the United States. */
    private static String digits(String text) {
        String digits = text.replaceAll("[^0-9]", "");
        return digits.length() == UNITED_STATES && digits.startsWith("1") ? digits.substring(1) : digits;
    }

    /**
     * The name of the computer in an address: what stands between the scheme (and any name with "@", which hides the
     * real one) and the path. Empty when the text is no address. Foreign letters come out as xn--, so that they equal no
     * Latin ones.
     */
    private static String address(String text) {
        String host = SCHEME.matcher(text.toLowerCase(Locale.ROOT)).replaceFirst("");
        host = host.split("[/?#\\\\]", 2)[0];
        host = host.substring(host.lastIndexOf('@') + 1).replaceFirst(":[0-9]*$", "");
        if (host.startsWith("www.")) {
            host = host.substring("www.".length());
        }
        host = host.replaceFirst("\\.$", "");
        host = FOREIGN.matcher(host).replaceAll("xn--");
        return HOST.matcher(host).matches() ? host : "";
    }

    private static boolean under(String host, String domain) {
        return host.equals(domain) || host.endsWith("." + domain);
    }
}
