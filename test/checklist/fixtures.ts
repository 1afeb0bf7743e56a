import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Checklist } from "../../src/checklist/checklist.ts";
import { compileChecklist } from "../../src/checklist/compile.ts";
import { REQUIREMENTS } from "../../src/rules/registry.ts";

export const FIXTURES = new URL("./fixtures/", import.meta.url);

export function compiled(text: string, path = "AGENTS.md"): Checklist {
  return compileChecklist({ path, text, bundled: false }, REQUIREMENTS);
}

/** The rules that each bound line of a checklist asks for. */
export function boundLines(checklist: Checklist): Record<number, string[]> {
  const bound = checklist.items.filter(({ bindings }) => bindings.length > 0);
  return Object.fromEntries(bound.map(({ line, bindings }) => [line, bindings.map(({ rule }) => rule)]));
}

/** The same with the options set, and the force where it is not the rule's own. */
export function statedBindings(checklist: Checklist): Record<number, string[]> {
  const lines: Record<number, Set<string>> = {};
  for (const { line, bindings } of checklist.items) {
    for (const { rule, options, severity } of bindings) {
      const set = Object.keys(options).length === 0 ? [] : [JSON.stringify(options)];
      const force = severity === REQUIREMENTS.get(rule)?.severity ? [] : [severity];
      lines[line] = (lines[line] ?? new Set()).add([rule, ...set, ...force].join(" "));
    }
  }
  return Object.fromEntries(Object.entries(lines).map(([line, said]) => [line, [...said]]));
}

/** What a fixture says itself: `<!-- binds: rule, rule -->` at the end of a line. */
export function statedLines(text: string): Record<number, string[]> {
  const stated = text.split("\n").map((line, index) => {
    const names = /<!-- binds: (.*) -->/.exec(line)?.[1]?.split(", ");
    return names === undefined ? [] : [[index + 1, names] as const];
  });
  return Object.fromEntries(stated.flat());
}

export function fixtureNames(): string[] {
  return readdirSync(FIXTURES).sort();
}

export function fixture(name: string): string {
  return readFileSync(new URL(name, FIXTURES), "utf8");
}

/** Where the seed checklists lie, if this machine has them; they are not ours to commit. A folder that is named must exist. */
export function seedFolder(): string | undefined {
  const named = process.env["RUBRIC_SEEDS"];
  const beside = fileURLToPath(new URL("../../../shared/seeds", import.meta.url));
  return named ?? (existsSync(beside) ? beside : undefined);
}
