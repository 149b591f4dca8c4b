package io.github.ismshandbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Inputs;
import io.github.ismshandbook.model.Language;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Severity;
import io.github.ismshandbook.model.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of two layers and several languages, merged one by one. */
class WordingReaderTest {

  private static final Place PLACE = new Place("handbook.yaml", 2, 11);

  private final SortedMap<String, InputFile> theme = new TreeMap<>();
  private final SortedMap<String, InputFile> project = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private WordingReaderTest theme(String name, String text) {
    InputFile file = InputFile.of("messages/" + name, text);
    theme.put(file.path(), new BuiltIn(file));
    return this;
  }

  private WordingReaderTest project(String path, String text) {
    project.put(path, InputFile.of(path, text));
    return this;
  }

  private Wording read(String language) {
    return WordingReader.read(
        Inputs.layered(project, theme), Language.of(language, PLACE).orElseThrow(), problems);
  }

  private List<String> said() {
    return problems.stream()
        .map(
            problem ->
                problem.place().path()
                    + ":"
                    + problem.place().line()
                    + ","
                    + problem.place().column()
                    + " "
                    + problem.rule().id()
                    + " "
                    + problem.message())
        .toList();
  }

  @Test
  void aFileOfTheProjectReplacesSingleWords() {
    theme("messages_en.properties", "skip = Skip\nowner = Owner\n");
    project("messages/messages_en.properties", "owner = Steward\n");

    Wording wording = read("en");

    assertThat(wording.words()).containsOnly(entry("skip", "Skip"), entry("owner", "Steward"));
    assertThat(wording.english()).isEqualTo(wording.words());
    assertThat(problems).isEmpty();
  }

  private static java.util.Map.Entry<String, String> entry(String key, String word) {
    return java.util.Map.entry(key, word);
  }

  @Test
  void aNarrowerLanguageLiesOverTheBroaderAndThatOverEnglish() {
    theme("messages_en.properties", "a = one\nb = one\nc = one\n");
    theme("messages_de.properties", "a = eins\nb = eins\nc = eins\n");
    project("messages/messages_en.properties", "a = uno\n");
    project("messages/messages_de.properties", "b = oans\n");
    project("messages/messages_de-AT.properties", "c = ans\n");

    Wording wording = read("de-at");

    assertThat(wording.words())
        .containsOnly(entry("a", "eins"), entry("b", "oans"), entry("c", "ans"));
    assertThat(wording.english())
        .containsOnly(entry("a", "uno"), entry("b", "one"), entry("c", "one"));
    assertThat(problems).isEmpty();
  }

  @Test
  void whatIsNotTranslatedStaysEnglishAndIsCounted() {
    theme("messages_en.properties", "skip = Skip\nowner = Owner\n");
    theme("rules_en.properties", "rule.x.fix = Mend it.\n");
    project("messages/messages_ar.properties", "owner = المالك\n");

    Wording wording = read("ar");

    assertThat(wording.words())
        .containsOnly(
            entry("skip", "Skip"), entry("owner", "المالك"), entry("rule.x.fix", "Mend it."));
    assertThat(said())
        .containsExactly(
            "handbook.yaml:2,11 missing-key 2 of 3 words of the interface are not translated and"
                + " stay English, such as rule.x.fix. Write them in messages/messages_ar.properties.");
    assertThat(problems.get(0).severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void aWordThatNobodyKnowsIsSaidAtItsLine() {
    theme("messages_en.properties", "owner = Owner\nsoa.status = Status\n");
    project(
        "messages/messages_en.properties",
        "# ours\nowner = Steward\n\n  onwer : Keeper\nsomething.else = x\nacme.slogan = Safe\n");
    project("templates/macros/foot.ftlh", "${words[\"acme.slogan\"]}");

    read("en");

    assertThat(said())
        .containsExactlyInAnyOrder(
            "messages/messages_en.properties:4,3 unknown-key `onwer` is no word of the interface and"
                + " is ignored. Did you mean owner?",
            "messages/messages_en.properties:5,1 unknown-key `something.else` is no word of the"
                + " interface and is ignored. Take it out.");
    assertThat(problems).allMatch(problem -> problem.severity() == Severity.WARNING);
  }

  @Test
  void aBrokenEscapeIsSaidAtItsPlace() {
    theme("messages_en.properties", "owner = Owner\n");
    project("messages/messages_en.properties", "owner = x\nowner = \\u12\n");

    assertThat(read("en").words()).containsEntry("owner", "Owner");
    assertThat(said())
        .containsExactly(
            "messages/messages_en.properties:2,9 unreadable-input After \\u come four hexadecimal"
                + " digits. Write them, or the character itself: the file is UTF-8.");
  }

  @ParameterizedTest
  @CsvSource({
    "ar,rtl",
    "he,rtl",
    "iw,rtl",
    "fa,rtl",
    "ur-PK,rtl",
    "yi,rtl",
    "ps,rtl",
    "ckb,rtl",
    "pa-Arab,rtl",
    "pa,ltr",
    "az-Latn,ltr",
    "ar-Latn,ltr",
    "de,ltr",
    "en-GB,ltr",
    "tr,ltr"
  })
  void aLanguageRunsWhereItsScriptDoes(String tag, String direction) {
    assertThat(Language.of(tag, PLACE).orElseThrow().direction()).isEqualTo(direction);
  }

  @ParameterizedTest
  @ValueSource(strings = {"german", "de_DE", "xx", "d", "", "-", "x-own", "und", "de-", "12"})
  void whatIsNoLanguageIsNone(String tag) {
    assertThat(Language.of(tag, PLACE)).isEmpty();
  }

  private record BuiltIn(InputFile file) implements InputFile {
    @Override
    public String path() {
      return file.path();
    }

    @Override
    public byte[] bytes() throws java.io.IOException {
      return file.bytes();
    }

    @Override
    public boolean builtIn() {
      return true;
    }
  }
}
