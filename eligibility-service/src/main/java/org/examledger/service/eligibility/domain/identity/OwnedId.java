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
    private static final char MARK = '\0';
    // With the owner's length, so that no owner and id can be read two ways.
    private static final Pattern FORM = Pattern.compile(MARK + "(\\d{1,9})" + MARK + "(.*)", Pattern.DOTALL);

    private OwnedId() {}

    /** The id of an owner. */
    public static String of(String owner, String id) {
        return MARK + String.valueOf(owner.length()) + MARK + owner + id;
    }

    /**
     * The id of an owner whose facts count alone: as it is, but for one that was reported with the mark in front, which might
     * be taken for somebody else's.
     */
    public static String alone(String owner, String id) {
        return isMarked(id) ? of(owner, id) : id;
    }

    /** The id as it was reported. */
    public static String plain(String id) {
        return owner(id).map(owner -> id.substring(of(owner, "").length())).orElse(id);
    }

    /** Whose it is; empty for an id that stands for itself, in the history of one candidate alone. */
    public static Optional<String> owner(String id) {
        if (!isMarked(id)) {
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

    private static boolean isMarked(String id) {
        return !id.isEmpty() && id.charAt(0) == MARK;
    }

    /** Whether it is that candidate's. */
    public static boolean isOf(String candidateId, String id) {
        return owner(id).orElse(candidateId).equals(candidateId);
    }
}
