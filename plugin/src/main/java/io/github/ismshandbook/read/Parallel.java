package io.github.ismshandbook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Maps a list on all cores, on threads with a stack for text that nests deeply. */
final class Parallel {

  private static final long STACK = 16L << 20;

  private Parallel() {}

  /** The results in the order of the items. */
  static <A, B> List<B> map(List<A> items, Function<A, B> function) {
    if (items.isEmpty()) {
      return List.of();
    }
    int threads = Math.min(items.size(), Runtime.getRuntime().availableProcessors());
    ExecutorService executor =
        Executors.newFixedThreadPool(threads, task -> new Thread(null, task, "isms-read", STACK));
    try {
      List<Callable<B>> tasks = new ArrayList<>(items.size());
      items.forEach(item -> tasks.add(() -> function.apply(item)));
      List<B> results = new ArrayList<>(items.size());
      for (Future<B> future : executor.invokeAll(tasks)) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("reading was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("reading failed: " + e.getCause(), e.getCause());
    } finally {
      executor.shutdownNow();
    }
  }
}
