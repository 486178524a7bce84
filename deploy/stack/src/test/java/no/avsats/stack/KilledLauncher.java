package no.avsats.stack;

import java.io.IOException;
import java.nio.file.Path;

/** Starts the first stack of {@link RunningStack} and waits to be killed. */
final class KilledLauncher {

    private KilledLauncher() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Stack first = Stack.start(StackSettings.in(Path.of(args[0])).lasting());
        first.addresses().write(Path.of(args[1]));
        Thread.currentThread().join();
    }
}
