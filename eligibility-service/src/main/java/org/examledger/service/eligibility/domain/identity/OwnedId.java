package org.examledger.service.eligibility.domain.identity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An id together with whose it is. Ids of events, attempts, sanctions and requests are unique per candidate only (CONTRACT,
 * "Ground rules"): where several candidates' facts count together (rule S5), each id is told apart by its owner. What
 * leaves the service names the plain id.
 */
public final class OwnedId {
    // No id that is reported begins like that: the owner's length, so that no owner and id can be read two ways.
    private static final Pattern FORM = Pattern.compile("\0(\\d{1,9})\0(.*)", Pattern.DOTALL);

    private OwnedId() {}

    /** The id of an owner. */
    public static String of(String owner, String id) {
        return "\0" + owner.length() + "\0" + owner + id;
    }

    /** The id as it was reported. */
    public static String plain(String id) {
        return owner(id).map(owner -> id.substring(of(owner, "").length())).orElse(id);
    }

    /** Whose it is; empty for an id that stands for itself, in the history of one candidate alone. */
    public static Optional<String> owner(String id) {
        if (id.isEmpty() || id.charAt(0) != '\0') {
            return Optional.empty(); // as nearly all ids: a plain look, since every basis asks it of every fact
        }
        Matcher form = FORM.matcher(id);
        if (!form.matches()) {
            return Optional.empty();
        }
        int length = Integer.parseInt(form.group(1));
        String rest = form.group(2);
        return length <= rest.length() ? Optional.of(rest.substring(0, length)) : Optional.empty();
    }

    /** Whether it is that candidate's. */
    public static boolean isOf(String candidateId, String id) {
        return owner(id).orElse(candidateId).equals(candidateId);
    }
}
