package parley.shield;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * To whom weaknesses are told: {@code parley.security.*}.
 *
 * @param contact addresses, the preferred one first, as {@code mailto:security@parley.example} or {@code https://…}
 */
@Validated
@ConfigurationProperties("parley.security")
record SecuritySettings(@DefaultValue List<@Pattern(regexp = "(mailto:|https://|tel:)\\S+") String> contact) {}
