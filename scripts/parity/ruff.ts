import { PositionEncoding, Workspace } from "@astral-sh/ruff-wasm-nodejs";
import { z } from "zod";
import type { Parity } from "../../src/rules/parity.ts";

/** What ruff says about one place; offsets are UTF-16. */
export interface Diagnostic {
  readonly code: string;
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** Ruff, with the codes and settings of some rules. Every text is a module to it: it is told no path. */
export interface Ruff {
  readonly version: string;
  check(text: string): readonly Diagnostic[] | { readonly reason: string };
}

const location = z.object({ row: z.int(), column: z.int() });

const diagnostics = z.array(
  z.object({
    code: z.string().nullable(),
    message: z.string(),
    start_location: location,
    end_location: location,
  }),
);

/** The newest Python both know. */
const TARGET = "py314";

export function openRuff(parities: readonly Parity[]): Ruff {
  const codes = parities.flatMap((parity) => parity.codes);
  const options = { "target-version": TARGET, lint: { ...merged(parities), select: codes } };
  const workspace = new Workspace(options, PositionEncoding.Utf16);
  return { version: Workspace.version(), check: (text) => check(workspace, text) };
}

function merged(parities: readonly Parity[]): Record<string, Record<string, unknown>> {
  const settings: Record<string, Record<string, unknown>> = {};
  for (const parity of parities) {
    for (const [linter, own] of Object.entries(parity.settings ?? {})) {
      const others = settings[linter] ?? {};
      for (const [name, value] of Object.entries(own)) {
        if (name in others && JSON.stringify(others[name]) !== JSON.stringify(value))
          throw new Error(
            `Two rules want another value of ruff's ${linter}.${name}: run them apart with --rules.`,
          );
      }
      settings[linter] = { ...others, ...own };
    }
  }
  return settings;
}

function check(workspace: Workspace, text: string): ReturnType<Ruff["check"]> {
  const found = diagnostics.parse(workspace.check(audible(text)));
  const broken = found.find(({ code }) => code === null || code === "invalid-syntax");
  if (broken !== undefined) return { reason: `is no Python to ruff: ${broken.message}` };
  const starts = universalLineStarts(text);
  const offset = ({ row, column }: z.output<typeof location>) => (starts[row - 1] ?? 0) + column - 1;
  return found.map(({ code, message, start_location, end_location }) => ({
    code: code ?? "",
    start: offset(start_location),
    end: offset(end_location),
    message,
  }));
}

/** Comments that silence ruff are none to a rule, so they are made none to ruff, at the same length. */
export function audible(text: string): string {
  return text.replaceAll(/noqa/gi, "n0qa").replaceAll(/(#[ \t]*)(ruff|flake8):/gi, "$1$2;");
}

/** Lines as ruff counts them: they end at `\n`, `\r\n` or `\r`. */
function universalLineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)];
}
