/** Something that stops the build, told in one line. */
final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1;

    Trouble(String what) {
        super(what);
    }
}
