package empty;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A web application of Spring Boot with one page and nothing on it, for comparison. */
@SpringBootApplication
@RestController
public class Empty {

    public static void main(String[] arguments) {
        SpringApplication.run(Empty.class, arguments);
    }

    @GetMapping("/")
    String nothing() {
        return "Nothing";
    }
}
