import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.opensearch.Version;
import org.opensearch.analysis.common.CommonAnalysisModulePlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.index.reindex.ReindexModulePlugin;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.plugin.analysis.nori.AnalysisNoriPlugin;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.transport.Netty4ModulePlugin;

/**
 * Runs one OpenSearch node on loopback, in the folder and on the port that it is given, until its standard input ends. Once it
 * answers it prints the port; port 0 means any that is free. It is started as a source file, by parley.OpenSearchNode.
 */
class OpenSearch {

    public static void main(String... arguments) throws Exception {
        PrintStream answer = System.out;
        System.setOut(System.err); // What the node logs is not to stand before the port.
        Whole node = new Whole(Settings.builder()
                .put("path.home", arguments[0])
                .put("http.port", arguments[1])
                .put("transport.port", 0)
                .put("network.host", "127.0.0.1")
                .put("discovery.type", "single-node")
                .put("http.type", "netty4")
                .put("transport.type", "netty4")
                // A test machine whose disk is nearly full has room for a few hundred claims.
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .build());
        node.start();
        answer.println(node.injector()
                .getInstance(HttpServerTransport.class)
                .boundAddress()
                .publishAddress()
                .getPort());
        System.in.transferTo(OutputStream.nullOutputStream());
        System.exit(0);
    }

    /** A node with the plugins of its class path; the one that OpenSearch starts looks for them in folders. */
    private static class Whole extends Node {

        Whole(Settings settings) {
            super(
                    InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "parley"),
                    Stream.of(
                                    AnalysisNoriPlugin.class,
                                    CommonAnalysisModulePlugin.class,
                                    Netty4ModulePlugin.class,
                                    ReindexModulePlugin.class)
                            .map(Class::getName)
                            .map(name -> new PluginInfo(name, "", "", Version.CURRENT, "", name, List.of(), false))
                            .toList(),
                    false);
        }
    }
}
