package no.avsats.local;

import java.util.List;

/**
 * What was asked on the command line.
 *
 * @param fresh empty the data first
 * @param demo load the demo municipality
 * @param port of the one origin
 */
record Options(boolean fresh, boolean demo, int port) {

    static final String USAGE = "Usage: ./deploy/up [--fresh] [--no-demo] [--port <number>]";

    static Options parse(List<String> args) {
        boolean fresh = false;
        boolean demo = true;
        int port = 8080;
        for (var rest = args.iterator(); rest.hasNext(); ) {
            switch (rest.next()) {
                case "--fresh" -> fresh = true;
                case "--no-demo" -> demo = false;
                case "--port" -> port = port(rest.hasNext() ? rest.next() : "nothing");
                case String arg when arg.startsWith("--port=") -> port = port(arg.substring("--port=".length()));
                case String arg -> throw new CannotStart(arg + " is not known. " + USAGE);
            }
        }
        return new Options(fresh, demo, port);
    }

    private static int port(String text) {
        if (text.matches("\\d{4,5}")) {
            int port = Integer.parseInt(text);
            if (port >= 1024 && port <= 65_535) return port;
        }
        throw new CannotStart("--port takes a number from 1024 to 65535, not " + text + ".");
    }
}
