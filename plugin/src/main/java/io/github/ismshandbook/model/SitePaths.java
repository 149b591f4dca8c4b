package io.github.ismshandbook.model;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where things stand in the site: paths relative to its folder, with {@code /}. */
public final class SitePaths {

  /** The contents of ISO/IEC 27001; themes stand there, each at its code as anchor. */
  public static final String REQUIREMENTS = "iso27001/index.html";

  /** The contents of ISO/IEC 27002. */
  public static final String GUIDANCE = "iso27002/index.html";

  /** The Statement of Applicability. */
  public static final String SOA = "soa.html";

  /** The risks, each at its id as anchor. */
  public static final String RISKS = "risks.html";

  /** The waivers, each at its id as anchor, and the baseline. */
  public static final String WAIVERS = "waivers.html";

  /** The rules, each at its id as anchor. */
  public static final String RULES = "rules.html";

  private static final Set<String> COPIED =
      Set.of(
          "png", "jpg", "jpeg", "gif", "webp", "avif", "bmp", "ico", "svg", "pdf", "txt", "csv",
          "docx", "xlsx", "pptx", "odt", "ods", "odp", "odg", "zip", "drawio", "vsdx", "mp4",
          "webm");

  private SitePaths() {}

  /**
   * The page of a document: {@code policies/access.md} becomes {@code policies/access.html}, and
   * {@code policies/README.md} becomes {@code policies/index.html}.
   */
  public static String page(String documentPath) {
    int slash = documentPath.lastIndexOf('/') + 1;
    int dot = documentPath.lastIndexOf('.');
    String name = documentPath.substring(slash, dot < slash ? documentPath.length() : dot);
    return documentPath.substring(0, slash)
        + (name.equalsIgnoreCase("readme") ? "index" : name)
        + ".html";
  }

  /** The page of a clause: {@code iso27001/clauses/5.2.html} for {@code C.5.2}. */
  public static String clause(Code code) {
    return "iso27001/clauses/" + number(code, "C.") + ".html";
  }

  /** The page of a control: {@code iso27001/annex-a/A.5.15.html}. */
  public static String control(Code code) {
    return "iso27001/annex-a/" + fileName(code.text()) + ".html";
  }

  /** The page of an entry of guidance: {@code iso27002/5.15.html} for {@code G.5.15}. */
  public static String guidance(Code code) {
    return "iso27002/" + number(code, "G.") + ".html";
  }

  /** The contents of a catalog that is not the main one: {@code catalogs/acme/index.html}. */
  public static String catalog(String id) {
    return "catalogs/" + fileName(id) + "/index.html";
  }

  /**
   * The page of a requirement; a theme stands on that of all requirements. One of a catalog that is
   * not the main one is {@code catalogs/acme/REQ-7.html} for {@code acme:REQ-7}.
   */
  public static String requirement(Requirement requirement) {
    String text = requirement.code().text();
    int colon = text.indexOf(':');
    if (colon > 0) {
      String catalog = text.substring(0, colon);
      return requirement.kind() == Requirement.Kind.THEME
          ? catalog(catalog)
          : "catalogs/" + fileName(catalog) + "/" + fileName(text.substring(colon + 1)) + ".html";
    }
    return switch (requirement.kind()) {
      case CLAUSE -> clause(requirement.code());
      case CONTROL -> control(requirement.code());
      case THEME -> REQUIREMENTS;
    };
  }

  /** The page that shows a register, such as {@code registers/soa.yaml}, if one does. */
  public static Optional<String> register(String path) {
    return switch (path) {
      case StatementOfApplicability.PATH -> Optional.of(SOA);
      case RiskRegister.PATH -> Optional.of(RISKS);
      case Waiver.PATH, Baseline.PATH -> Optional.of(WAIVERS);
      default -> Optional.empty();
    };
  }

  /**
   * Whether a file that documents show or link to is copied into the site: only what no browser
   * runs. An HTML file beside the policies could hold scripts, and would be opened as a page of the
   * site.
   */
  public static boolean isCopied(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/')
        && COPIED.contains(path.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  private static String fileName(String code) {
    return FileNames.of(code);
  }

  /**
   * The name of a code without its letter. A code that has none is marked, for a catalog may have
   * both {@code C.5.2} and {@code 5.2}: no name begins with a tilde that nothing closes.
   */
  private static String number(Code code, String letter) {
    String text = code.text();
    return text.startsWith(letter) && text.length() > letter.length()
        ? fileName(text.substring(letter.length()))
        : "~" + fileName(text);
  }
}
