package no.avsats.strategy.planfiles;

/** A file in which nothing can be looked at. */
class FileRefused extends RuntimeException {

    private final Why why;

    /** Why; {@link #text} is a message of the bundle {@code plans}. */
    enum Why {
        TOO_LARGE("fileTooLarge", "The file is larger than 1 MB."),
        UNREADABLE("fileUnreadable", "The file is neither XLSX nor CSV in UTF-8."),
        SUSPICIOUS("fileSuspicious", "The file has macros, links to the outside, or is packed too hard."),
        EMPTY("fileEmpty", "The file has no rows."),
        TOO_MANY_ROWS("fileRows", "The file has more than 100 rows."),
        HEADINGS("fileHeadings", "The first row lacks the heading of the measures.");

        private final String text;
        private final String detail;

        Why(String text, String detail) {
            this.text = text;
            this.detail = detail;
        }

        String text() {
            return text;
        }

        String detail() {
            return detail;
        }
    }

    FileRefused(Why why) {
        super(why.detail());
        this.why = why;
    }

    Why why() {
        return why;
    }
}
