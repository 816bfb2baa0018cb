package parley;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The archive as a running application; {@code docs/architecture.md} is the plan of its rooms. */
@SpringBootApplication
@Modulithic(systemName = "Parley")
public class Parley {

    public static void main(String[] arguments) {
        SpringApplication.run(Parley.class, arguments);
    }
}
