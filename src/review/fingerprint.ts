import { createHash } from "node:crypto";
import type { Scope } from "../python/code-facts.ts";

/**
 * What a finding is, wherever it stands in its file: the same key before and after lines shift, a file is renamed or a local
 * variable gets another name. Equal findings share it.
 */
export function keyOf(rule: string, identityPath: string, scope: Scope, snippet: string): string {
  return digest([rule, identityPath, scope.path, snippet]);
}

/**
 * What a finding is, whatever file it stands in. One that is permitted is another: its permission has to move with it. Undefined
 * for a finding about a file as a whole: no code moves with that.
 */
export function movableKeyOf(
  rule: string,
  scope: Scope,
  snippet: string,
  isPermitted: boolean,
): string | undefined {
  if (snippet === "") return undefined;
  return digest([rule, scope.path, snippet, String(isPermitted)]).slice(0, FINGERPRINT_LENGTH);
}

/** What a finding is, whatever its file is called and whoever permits it. Equal findings share it. */
export function traceOf(rule: string, scope: Scope, snippet: string): string {
  return digest([rule, scope.path, snippet]).slice(0, FINGERPRINT_LENGTH);
}

/** Fingerprints for keys in source order: equal ones are told apart by their ordinal. */
export function fingerprints(keys: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return digest([key, String(ordinal)]).slice(0, FINGERPRINT_LENGTH);
  });
}

/** Hexadecimal digits. */
export const FINGERPRINT_LENGTH = 20;

function digest(parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
