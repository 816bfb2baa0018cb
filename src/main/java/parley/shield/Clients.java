package parley.shield;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * Who asks, as far as counting needs to know: an address of IPv4, or of IPv6 the 64 bits that a household has. What a
 * request itself says of where it comes from counts only where a proxy that is trusted wrote it.
 */
final class Clients {

    private static final int BYTES_OF_A_HOUSEHOLD = 8;

    private final List<IpAddressMatcher> proxies;

    Clients(List<IpAddressMatcher> proxies) {
        this.proxies = proxies;
    }

    String of(HttpServletRequest request) {
        String client = request.getRemoteAddr();
        if (areSpokenForBy(client)) {
            List<String> hops = Collections.list(request.getHeaders("X-Forwarded-For")).stream()
                    .flatMap(line -> Arrays.stream(line.split(",", -1)))
                    .map(String::strip)
                    .toList();
            // The nearest proxy wrote the last; each is believed on the word of the one behind it.
            for (String hop : hops.reversed()) {
                if (!areSpokenForBy(client) || address(hop).isEmpty()) {
                    break;
                }
                client = hop;
            }
        }
        return household(client);
    }

    /** Whether that is a proxy that is trusted to say who asks, and what a request is called. */
    boolean areSpokenForBy(String address) {
        return proxies.stream().anyMatch(proxy -> proxy.matches(address));
    }

    private static String household(String client) {
        return client.indexOf(':') < 0
                ? client
                : address(client)
                        .map(address -> address instanceof Inet6Address
                                ? HexFormat.of().formatHex(address.getAddress(), 0, BYTES_OF_A_HOUSEHOLD)
                                : address.getHostAddress())
                        .orElse(client);
    }

    private static Optional<InetAddress> address(String text) {
        try {
            return Optional.of(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
