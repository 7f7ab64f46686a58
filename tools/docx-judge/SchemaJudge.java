import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Judges every XML part of the Word files named by the schemas of ECMA-376. What the file says may be ignored is taken
 * out first, as part 3 asks of a reader that does not know it. Prints one line for each file, `PASS file`, and one for
 * each complaint, `FAIL file<tab>part<tab>message`.
 */
class SchemaJudge {
  private static final SchemaTypeLoader SCHEMAS = TypeSystemHolder.typeSystem;
  private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
  /** Of part 2, whose schemas are not among those of POI. Microsoft's validator reads them. */
  private static final Set<String> WITHOUT_SCHEMA = Set.of("[Content_Types].xml", "docProps/core.xml");

  public static void main(String[] files) throws Exception {
    for (String file : files) {
      List<String> complaints = complaintsOf(file);
      if (complaints.isEmpty()) System.out.println("PASS " + file);
      for (String complaint : complaints) System.out.println("FAIL " + file + "\t" + complaint);
    }
  }

  private static List<String> complaintsOf(String file) throws Exception {
    List<String> complaints = new ArrayList<>();
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    try (ZipFile zip = new ZipFile(file)) {
      for (ZipEntry part : zip.stream().filter(SchemaJudge::isJudged).toList()) {
        Document document = factory.newDocumentBuilder().parse(zip.getInputStream(part));
        takeOut(document.getDocumentElement(), Set.of());
        List<XmlError> errors = new ArrayList<>();
        XmlObject read = SCHEMAS.parse(document, null, null);
        if (!read.validate(new XmlOptions().setErrorListener(errors)) && errors.isEmpty()) {
          complaints.add(part.getName() + "\tnot valid");
        }
        for (XmlError error : errors) complaints.add(part.getName() + "\t" + error.getMessage());
      }
    }
    return complaints;
  }

  private static boolean isJudged(ZipEntry part) {
    return part.getName().matches(".*\\.(xml|rels)") && !WITHOUT_SCHEMA.contains(part.getName());
  }

  /** Attributes and elements of the namespaces that `mc:Ignorable` names, here or above, and that attribute itself. */
  private static void takeOut(Element element, Set<String> above) {
    Set<String> ignorable = new HashSet<>(above);
    String said = element.getAttributeNS(COMPATIBILITY, "Ignorable");
    if (!said.isBlank()) {
      Arrays.stream(said.trim().split("\\s+")).map(element::lookupNamespaceURI).forEach(ignorable::add);
      element.removeAttributeNS(COMPATIBILITY, "Ignorable");
    }
    for (int index = element.getAttributes().getLength() - 1; index >= 0; index -= 1) {
      Attr attribute = (Attr) element.getAttributes().item(index);
      if (ignorable.contains(attribute.getNamespaceURI())) element.removeAttributeNode(attribute);
    }
    Node next;
    for (Node child = element.getFirstChild(); child != null; child = next) {
      next = child.getNextSibling();
      if (ignorable.contains(child.getNamespaceURI())) element.removeChild(child);
      else if (child instanceof Element inner) takeOut(inner, ignorable);
    }
  }
}
