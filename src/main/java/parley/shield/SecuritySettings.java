package parley.shield;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * To whom weaknesses are told: {@code parley.security.*}.
 *
 * @param contact To whom weaknesses are told, the preferred address first, as mailto:security@parley.example; served as /.well-known/security.txt.
 */
@Validated
@ConfigurationProperties("parley.security")
record SecuritySettings(
        @DefaultValue
        List<
                        @Pattern(
                                regexp = "(mailto:|https://|tel:)\\S+",
                                message = "must be an address that begins with mailto:, https:// or tel:")
                        String>
                contact) {}
