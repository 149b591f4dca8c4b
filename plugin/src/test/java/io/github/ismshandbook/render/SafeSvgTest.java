package io.github.ismshandbook.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SafeSvgTest {

  private static final String START =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">";
  private static final String REFUSED =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"360\" height=\"40\">"
          + "<text x=\"8\" y=\"25\">This picture is no well-formed SVG.</text></svg>\n";

  private static String clean(String picture) {
    return new String(SafeSvg.of(picture.getBytes(UTF_8)), UTF_8);
  }

  private static String inside(String content) {
    String cleaned = clean(START + content + "</svg>");
    assertThat(cleaned).startsWith(START).endsWith("</svg>\n");
    return cleaned.substring(START.length(), cleaned.length() - "</svg>\n".length());
  }

  @Test
  void keepsShapesTextAndStyle() {
    String drawing =
        "<style>.a { fill: url(#g) }</style><g class=\"a\" transform=\"scale(2)\">"
            + "<text x=\"1\">5 &lt; 6 &amp; 7</text></g><use xlink:href=\"#g\"></use>"
            + "<image href=\"data:image/png;base64,AAAA\"></image>";
    assertThat(inside(drawing)).isEqualTo(drawing);
  }

  @Test
  void dropsWhatRunsAndWhatIsNoPicture() {
    assertThat(
            inside(
                "<script>alert(1)</script><path d=\"M0 0\" onclick=\"alert(1)\"/>"
                    + "<foreignObject><iframe xmlns=\"http://www.w3.org/1999/xhtml\"/></foreignObject>"
                    + "<x:script xmlns:x=\"http://www.w3.org/2000/svg\">alert(1)</x:script>"
                    + "<animate attributeName=\"href\" to=\"javascript:alert(1)\"/>"
                    + "<a href=\"javascript:alert(1)\"><text>t</text></a>"))
        .isEqualTo("<path d=\"M0 0\"></path>");
  }

  @Test
  void dropsWhatRefersToOtherPlaces() {
    assertThat(
            inside(
                "<style>@import 'https://example.org/x.css';</style>"
                    + "<style>a { background: url( 'https://example.org/x') }</style>"
                    + "<style>a { background: u\\72l(https://example.org/x) }</style>"
                    + "<path style=\"fill: url(https://example.org/x)\" fill=\"url(#g)\"/>"
                    + "<image href=\"https://example.org/x.png\"/>"
                    + "<use xlink:href=\"other.svg#a\"/>"))
        .isEqualTo(
            "<style></style><style></style><style></style><path fill=\"url(#g)\"></path>"
                + "<image></image><use></use>");
  }

  @Test
  void readsNoEntities() {
    assertThat(
            clean(
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                    + START
                    + "<text>&x;</text></svg>"))
        .doesNotContain("root:")
        .doesNotContain("DOCTYPE");
  }

  @Test
  void aPublicDocumentTypeIsLeftOut() {
    assertThat(
            clean(
                "<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\""
                    + " \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">"
                    + START
                    + "</svg>"))
        .isEqualTo(START + "</svg>\n");
  }

  @Test
  @Timeout(5)
  void laughsDoNotGrow() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 \"lol\">");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY a").append(i).append(" \"");
      bomb.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
    }
    bomb.append("]>").append(START).append("<text>&a29;</text></svg>");
    assertThat(clean(bomb.toString()).length()).isLessThan(1000);
  }

  @Test
  void whatIsNoSvgSaysSo() {
    assertThat(clean("<svg><g></svg>")).isEqualTo(REFUSED);
    assertThat(clean("<html><svg/></html>")).isEqualTo(REFUSED);
    assertThat(clean("")).isEqualTo(REFUSED);
    assertThat(clean("GIF89a")).isEqualTo(REFUSED);
  }
}
