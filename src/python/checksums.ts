import type { Call } from "./code-facts.ts";
import type { PythonFile } from "./facts.ts";
import { namesAround, namesGiven, wordsOf } from "./mentions.ts";

/** What hashes are made of or for that only tell contents apart. */
const CHECKSUMS =
  /^(?:avatar|bucket|cached?|checksum|chunks?|colou?r|contents?|dedup|deduplicat\w+|documents?|etag|files?|filename|fingerprint|gravatar|image|lock|page|partition|path|query|revision|seed|shard|slug|telemetry|version)$/;

/** Do the names around a hash, and those it is given, say that it only tells contents apart? */
export function isChecksum(file: PythonFile, call: Call): boolean {
  const around = namesAround(file, call).flatMap(wordsOf);
  const words = [...around, ...namesGiven(file, call).flatMap(wordsOf)];
  return around.includes("id") || words.some((word) => CHECKSUMS.test(word));
}
