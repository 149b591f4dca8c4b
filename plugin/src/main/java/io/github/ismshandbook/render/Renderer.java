package io.github.ismshandbook.render;

import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Inputs;
import io.github.ismshandbook.model.Output;
import io.github.ismshandbook.model.SitePaths;
import io.github.ismshandbook.render.page.SitePlan;
import io.github.ismshandbook.render.page.Words;
import io.github.ismshandbook.render.view.Frame;
import io.github.ismshandbook.render.view.SiteFile;
import io.github.ismshandbook.render.view.SitePage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Makes the site of a build. */
public final class Renderer {

  private Renderer() {}

  /**
   * Makes every page and hands it over, from several threads.
   *
   * @throws ThemeException when a template is broken
   * @throws IOException when an input cannot be read or the output does not take a file
   */
  public static void render(Build build, Output out) throws IOException {
    Words words = new Words(build.handbook().sources().wording());
    Theme theme = new Theme(build.inputs(), words.all());
    SitePlan plan = SitePlan.of(build, words);
    Map<String, String> documents = documents(build);
    List<Workers.Job> jobs = new ArrayList<>();
    for (SiteFile file : plan.files()) {
      jobs.add(() -> out.write(file.path(), text(file)));
    }
    for (SitePage page : plan.pages()) {
      jobs.add(() -> make(page, theme, documents, out));
    }
    for (Bundle bundle : Bundle.ALL) {
      jobs.add(() -> out.write(bundle.path(), bundle.of(build.inputs())));
    }
    build
        .handbook()
        .configuration()
        .appearance()
        .accent()
        .ifPresent(
            accent ->
                jobs.add(
                    () -> out.write(AccentStyle.PATH, AccentStyle.of(accent, build.inputs()))));
    for (String path : copied(build.inputs(), plan)) {
      InputFile file = build.inputs().files().get(path);
      jobs.add(() -> out.write(path, Copies.of(file)));
    }
    Workers.run(jobs);
  }

  private static void make(SitePage page, Theme theme, Map<String, String> documents, Output out)
      throws IOException {
    Frame frame = page.frame().get();
    String document = documents.getOrDefault(frame.path(), "");
    out.write(frame.path(), theme.page(page.template(), frame, page.view().get(), document));
  }

  /** The path of each document by that of its page. */
  private static Map<String, String> documents(Build build) {
    Map<String, String> documents = new HashMap<>();
    for (String path : build.handbook().documents().keySet()) {
      documents.put(SitePaths.page(path), path);
    }
    return documents;
  }

  private static byte[] text(SiteFile file) throws IOException {
    PageWriter text = new PageWriter();
    file.text().writeTo(text);
    return text.bytes();
  }

  /** The theme's assets, and the files that documents show. */
  private static TreeSet<String> copied(Inputs inputs, SitePlan plan) {
    TreeSet<String> paths = new TreeSet<>();
    for (String path : plan.attachments()) {
      if (inputs.files().containsKey(path)) {
        paths.add(path);
      }
    }
    for (String path : inputs.files().tailMap(Copies.ASSETS).keySet()) {
      if (!path.startsWith(Copies.ASSETS)) {
        break;
      }
      if (Copies.isAsset(path)) {
        paths.add(path);
      }
    }
    return paths;
  }
}
