/**
 * Four times the input may cost this many times as much. Caches that are too small make four times about eight on a busy machine,
 * and the sixteen times of quadratic work more than twenty.
 */
const MOST_TIMES = 12;
const ATTEMPTS = 25;

/** Milliseconds this process has worked since: what else the machine does is left out. */
export function stopwatch(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
}

export function cost(work: () => unknown): number {
  const spent = stopwatch();
  work();
  return spent();
}

/**
 * Are costs in proportion to the input? Each function measures once, `large` with four times the input of `small`. The best of each
 * are compared, taken in turns, since whatever else goes on only adds to them. What takes a moment is no measure.
 */
export function isProportional(small: () => number, large: () => number, moment: number): boolean {
  // The first runs are the compiler's.
  let fast = Math.min(small(), small(), small());
  let slow = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    fast = Math.min(fast, small());
    slow = Math.min(slow, large());
    if (slow >= Math.max(moment, fast * MOST_TIMES)) continue;
    // What the compiler has made of the code meanwhile may have made the small one quick, too.
    fast = Math.min(fast, small(), small());
    if (slow < Math.max(moment, fast * MOST_TIMES)) return true;
  }
  return false;
}
