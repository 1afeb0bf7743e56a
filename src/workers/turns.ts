/** Pieces of work take turns, a part of each at a time, so that a large one does not hold up a small one. */
export interface Turns {
  /** Resolves when each part has; rejects with what one rejects with, or the signal's reason: then no other part is begun. */
  run(parts: readonly Part[], signal?: AbortSignal): Promise<void>;
  /** Rejects what is under way. */
  close(reason: Error): void;
}

export type Part = () => Promise<void>;

interface Running {
  readonly parts: readonly Part[];
  next: number;
  left: number;
  resolve(): void;
  reject(reason: unknown): void;
}

/** At most so many parts run at once. */
export function takeTurns(size: number): Turns {
  const line = new Set<Running>();
  let busy = 0;

  function employ(): void {
    while (busy < size) {
      const running = nextInLine();
      if (running === undefined) return;
      busy += 1;
      void serve(running, running.parts[running.next++]);
    }
  }

  /** Whose turn it is goes to the end of the line. */
  function nextInLine(): Running | undefined {
    for (const running of line) {
      if (running.next >= running.parts.length) continue;
      line.delete(running);
      line.add(running);
      return running;
    }
    return undefined;
  }

  async function serve(running: Running, part: Part | undefined): Promise<void> {
    try {
      await part?.();
      running.left -= 1;
      if (running.left > 0) return;
      line.delete(running);
      running.resolve();
    } catch (error) {
      line.delete(running);
      running.reject(error);
    } finally {
      busy -= 1;
      employ();
    }
  }

  return {
    run(parts, signal) {
      if (signal?.aborted === true) return Promise.reject(signal.reason);
      if (parts.length === 0) return Promise.resolve();
      let stop: () => void = () => undefined;
      return new Promise<void>((resolve, reject) => {
        const running = { parts, next: 0, left: parts.length, resolve, reject };
        line.add(running);
        // Parts under way run to their end, which is near.
        stop = () => {
          line.delete(running);
          reject(signal?.reason);
        };
        signal?.addEventListener("abort", stop);
        employ();
      }).finally(() => signal?.removeEventListener("abort", stop));
    },
    close(reason) {
      for (const running of line) running.reject(reason);
      line.clear();
    },
  };
}
