import type { Options } from "../../src/rules/rule.ts";

/** What whole projects are looked at for by rules that say nothing until a checklist's words choose a way: a common way each. */
export const ASSUMED: Readonly<Record<string, Options>> = {
  "docs/docstring-style": { style: "google" },
  "style/long-line": { limit: 120 },
  "types/union-style": { style: "pipe" },
};
