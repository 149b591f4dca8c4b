package io.github.ismshandbook.history;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * The machine as JGit sees it here: nobody has configured anything. JGit would otherwise measure
 * the file system's clock with files of its own inside the repository, note it down in the user's
 * home, and run git to find the system's configuration.
 */
final class Quiet extends SystemReader.Delegate {

  private Quiet(SystemReader machine) {
    super(machine);
  }

  /** JGit keeps one view of the machine for all; in a plugin's class loader that is us alone. */
  static synchronized void please() {
    SystemReader machine = SystemReader.getInstance();
    if (!(machine instanceof Quiet)) {
      SystemReader.setInstance(new Quiet(machine));
    }
  }

  @Override
  public String getenv(String variable) {
    return null;
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS fs) {
    return new Nothing(parent, fs);
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS fs) {
    return new Nothing(parent, fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    return new Nothing(parent, fs);
  }

  /** A configuration in no file. */
  private static final class Nothing extends FileBasedConfig {

    private static final long RESOLUTION_SECONDS = 2;

    Nothing(Config parent, FS fs) {
      super(parent, null, fs);
    }

    @Override
    public void load() {
      // There is no file.
    }

    @Override
    public void save() {
      // There is no file.
    }

    @Override
    public boolean isOutdated() {
      return false;
    }

    /** The coarsest clock a file system has, so that none is measured. */
    @Override
    public long getTimeUnit(
        String section, String subsection, String name, long byDefault, TimeUnit unit) {
      return "filesystem".equals(section)
          ? unit.convert(RESOLUTION_SECONDS, TimeUnit.SECONDS)
          : super.getTimeUnit(section, subsection, name, byDefault, unit);
    }
  }
}
