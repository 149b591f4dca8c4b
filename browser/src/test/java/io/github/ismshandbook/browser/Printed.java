package io.github.ismshandbook.browser;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A page on paper: what stands on each sheet. */
final class Printed {

  private Printed() {}

  /** Prints as the browser does, with the margins that the style asks for. */
  static byte[] pdf(Page page) {
    return page.pdf(
        new Page.PdfOptions().setPreferCSSPageSize(true).setFormat("A4").setPrintBackground(false));
  }

  /** The text of each sheet. */
  static List<String> sheets(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> sheets = new ArrayList<>();
      PDFTextStripper stripper = new PDFTextStripper();
      for (int sheet = 1; sheet <= document.getNumberOfPages(); sheet++) {
        stripper.setStartPage(sheet);
        stripper.setEndPage(sheet);
        sheets.add(stripper.getText(document));
      }
      return sheets;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** A picture of a sheet, the first being 1. */
  static BufferedImage picture(byte[] pdf, int sheet) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(sheet - 1, 96);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
