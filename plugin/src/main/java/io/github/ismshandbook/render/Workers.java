package io.github.ismshandbook.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Does jobs on all cores, the caller's thread among them. */
final class Workers {

  /** A piece of work that no other waits for. */
  @FunctionalInterface
  interface Job {
    void run() throws IOException;
  }

  private record Failure(int job, Throwable cause) {}

  private final List<Job> jobs;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicReference<Failure> failure = new AtomicReference<>();

  private Workers(List<Job> jobs) {
    this.jobs = jobs;
  }

  /** Does every job, or throws the failure of the first in the list that fails. */
  static void run(List<Job> jobs) throws IOException {
    new Workers(jobs).runAll();
  }

  private void runAll() throws IOException {
    List<Thread> others = new ArrayList<>();
    int wanted = Math.min(Runtime.getRuntime().availableProcessors(), jobs.size());
    for (int i = 1; i < wanted; i++) {
      Thread thread = new Thread(this::work, "isms-render-" + i);
      thread.setDaemon(true);
      thread.start();
      others.add(thread);
    }
    work();
    for (Thread thread : others) {
      join(thread);
    }
    rethrow();
  }

  /** Jobs are taken in order, so when one has failed all before it were taken and will end. */
  private void work() {
    for (int i = next.getAndIncrement(); i < jobs.size(); i = next.getAndIncrement()) {
      try {
        jobs.get(i).run();
      } catch (IOException | RuntimeException | Error e) {
        Failure mine = new Failure(i, e);
        failure.accumulateAndGet(
            mine, (known, other) -> known == null || other.job() < known.job() ? other : known);
        next.set(jobs.size());
      }
    }
  }

  private void join(Thread thread) throws IOException {
    try {
      thread.join();
    } catch (InterruptedException e) {
      next.set(jobs.size());
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while making pages", e);
    }
  }

  private void rethrow() throws IOException {
    Failure known = failure.get();
    if (known == null) {
      return;
    }
    if (known.cause() instanceof IOException e) {
      throw e;
    }
    if (known.cause() instanceof Error e) {
      throw e;
    }
    throw (RuntimeException) known.cause();
  }
}
