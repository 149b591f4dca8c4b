package io.github.ismshandbook.read;

import io.github.ismshandbook.model.Catalog;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Guidance;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.RequirementText;
import io.github.ismshandbook.model.Withdrawn;
import java.util.List;
import java.util.Map;

/** What one file of a catalog says, in whichever format. */
interface CatalogBody {

  /** Ids of catalogs to be read along with it. */
  List<String> related();

  /** Its guidance, in order. */
  List<Guidance> guidance();

  /** What later editions withdrew, by codes without a prefix; empty where nothing precedes. */
  List<Withdrawn> predecessors();

  /** Labels of the values of its guidance's attributes. */
  Map<String, String> labels();

  /**
   * The catalog; what is wrong in its requirements is reported.
   *
   * @param prefix what precedes its codes: {@code acme:}, or nothing for the main catalog
   * @param predecessors what each code replaced in the editions around the main catalog
   * @param guidance what answers each code
   */
  Catalog catalog(String prefix, Map<Code, List<Code>> predecessors, Map<Code, Code> guidance);

  /** The requirements of which it says something in our keys, with their blocks. */
  Map<Requirement, Fields> worded();

  /** What it says about requirements in a format of its own. */
  Map<Code, RequirementText> said();
}
