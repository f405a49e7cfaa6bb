import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The licences of everything inside: a list out of the bill of materials, and the text of each. */
final class Licences {

    private Licences() {}

    /** Writes THIRD-PARTY.txt and the texts into a folder; a library without a text stops the build. */
    static void into(Build build, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.copy(build.root().resolve("LICENSE"), folder.resolve("wayfile.txt"));
        StringBuilder list = new StringBuilder("What is inside Wayfile " + build.version() + ", and under which licence.\n"
                + "The licences of Java itself lie in lib/runtime/legal.\n\n");
        List<String> without = new ArrayList<>();
        for (var part : parts(build.root().resolve("target/bom.xml")).entrySet()) {
            String name = part.getKey();
            list.append(name).append("  ").append(part.getValue()).append('\n');
            boolean ours = part.getValue().contains("Apache-2.0"); // the same words as wayfile.txt
            boolean javas = name.startsWith("javafx-"); // the same words as Java's own
            if (!text(build, name, folder) && !ours && !javas) {
                without.add(name);
            }
        }
        if (!without.isEmpty()) {
            throw new Trouble("No licence text for " + without + ": put one into packaging/common/licences");
        }
        Files.writeString(folder.resolve("THIRD-PARTY.txt"), list);
    }

    /** Name and version of each part, with the names of its licences. */
    private static TreeMap<String, String> parts(Path bom) throws IOException {
        if (!Files.exists(bom)) {
            throw new Trouble("target/bom.xml is missing: packaging/installer makes it.");
        }
        try {
            Element root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(bom.toFile())
                    .getDocumentElement();
            // The first list of components names the tools that made the bill; ours is a child of the root.
            Node own = root.getFirstChild();
            while (!own.getNodeName().equals("components")) {
                own = own.getNextSibling();
            }
            NodeList components = ((Element) own).getElementsByTagName("component");
            TreeMap<String, String> parts = new TreeMap<>();
            for (int at = 0; at < components.getLength(); at++) {
                Element component = (Element) components.item(at);
                List<String> licences = new ArrayList<>();
                NodeList all = component.getElementsByTagName("license");
                for (int each = 0; each < all.getLength(); each++) {
                    Element licence = (Element) all.item(each);
                    String id = child(licence, "id");
                    licences.add(id.isEmpty() ? child(licence, "name") : id);
                }
                if (licences.isEmpty()) {
                    licences.add(child(component, "expression"));
                }
                parts.put(child(component, "name") + "-" + child(component, "version"), String.join(" or ", licences));
            }
            return parts;
        } catch (javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException e) {
            throw new Trouble("target/bom.xml cannot be read: " + e.getMessage());
        }
    }

    private static String child(Element element, String name) {
        NodeList found = element.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }

    /** The text out of the library's own jar, else out of packaging/common/licences. */
    private static boolean text(Build build, String name, Path folder) throws IOException {
        boolean found = false;
        Path jar = build.lib().resolve(name + ".jar");
        if (Files.exists(jar)) {
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                for (ZipEntry entry : zip.stream()
                        .filter(it -> it.getName().matches("META-INF/[^/]*(LICENSE|NOTICE)[^/]*"))
                        .toList()) {
                    Path to = folder.resolve(name + "-" + entry.getName().substring("META-INF/".length()));
                    Files.copy(zip.getInputStream(entry), to, StandardCopyOption.REPLACE_EXISTING);
                    found |= entry.getName().contains("LICENSE");
                }
            }
        }
        try (Stream<Path> kept = Files.list(build.packaging().resolve("common/licences"))) {
            for (Path file : kept.toList()) {
                String begin = file.getFileName().toString().replaceAll("\\.txt$", "");
                if (name.startsWith(begin)) {
                    Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                    found = true;
                }
            }
        }
        return found;
    }
}
