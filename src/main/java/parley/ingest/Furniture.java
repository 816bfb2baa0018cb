package parley.ingest;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that belong to the web page a document came from, and not to the article. They never reach a page. */
enum Furniture {
    SHARE("이 기사를 공유합니다"),
    COMMENT_COUNT("(?:• )?댓글 \\d+"),
    COMMENT_DELETED("삭제한 댓글은 다시 복구할 수 없습니다\\."),
    COMMENT_REALLY_DELETE("그래도 삭제하시겠습니까\\?"),
    COMMENT_LOG_IN("계정을 선택하시면 로그인·계정인증을 통해"),
    COMMENT_ALLOWED("댓글을 남기실 수 있습니다\\."),
    NO_COMMENTS("No comments:"),
    POST_A_COMMENT("Post a Comment"),
    /** 승인, approved: when the page was published. */
    PUBLISHED("(?:• )?승인 (\\d{4})\\.(\\d{2})\\.(\\d{2}) (\\d{2}:\\d{2})"),
    /** 수정, revised. */
    REVISED("(?:• )?수정 (\\d{4})\\.(\\d{2})\\.(\\d{2}) (\\d{2}:\\d{2})");

    private final Pattern pattern;

    Furniture(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** What piece of furniture a line is, if it is one. */
    static Optional<Furniture> of(String line) {
        String plain = line.strip();
        return Arrays.stream(values())
                .filter(piece -> piece.pattern.matcher(plain).matches())
                .findFirst();
    }

    /** The moment that a line states, as EDTF; only for lines that are {@link #PUBLISHED} or {@link #REVISED}. */
    String moment(String line) {
        Matcher matcher = pattern.matcher(line.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(line);
        }
        return matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3) + "T" + matcher.group(4);
    }
}
