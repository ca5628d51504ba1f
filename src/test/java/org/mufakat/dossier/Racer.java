package org.mufakat.dossier;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

/** A window that opens and closes a dossier when it is told to, and says whether it may write. */
final class Racer {

    private Racer() {}

    public static void main(String[] arguments) throws IOException, DossierProblem {
        var desk = new Desk(arguments[1], Clock.systemUTC());
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.out.println("ready");
        while (in.readLine() != null) {
            try (DossierFile file = DossierFile.open(Path.of(arguments[0]), desk)) {
                System.out.println(file.whyReadOnly().map(why -> "reads beside " + why.arguments().get(1))
                        .orElse("writes"));
                in.readLine();
            }
            System.out.println("closed");
        }
    }
}
