import type { z } from "zod";
import { nearest } from "./nearest.ts";

export interface Explained {
  /** Keys and indices from the document's root. */
  readonly at: readonly string[];
  readonly message: string;
}

/** What could have been meant. */
export interface Known {
  /** Every rule and group. */
  readonly names: readonly string[];
  /** The keys that there are at a place. */
  readonly keys: (place: readonly string[]) => readonly string[];
}

/** An issue of the schema in words its owner understands, with the nearest valid name. */
export function explainIssue(issue: z.core.$ZodIssue, known: Known): readonly Explained[] {
  const at = issue.path.map(String);
  const here = at.join(".");
  const where = here === "" ? "The configuration" : `\`${here}\``;
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        at: [...at, key],
        message: unknownName(`key \`${key}\``, key, known.keys(at)),
      }));
    case "invalid_key": {
      const name = at.at(-1) ?? "";
      return [{ at, message: unknownName(`rule or group \`${name}\``, name, known.names) }];
    }
    case "invalid_value": {
      const values = issue.values.map(String);
      const choice = values.map((value) => `\`${value}\``).join(", ");
      const meant = typeof issue.input === "string" ? nearest(issue.input, values) : undefined;
      const hint = meant === undefined ? "" : ` Did you mean \`${meant}\`?`;
      return [{ at, message: `${where} can't be ${show(issue.input)}; write one of ${choice}.${hint}` }];
    }
    case "invalid_type":
      return [
        {
          at,
          message: `${where} must be ${expected(issue)}, not ${show(issue.input)}.`,
        },
      ];
    case "invalid_union": {
      const meant = issue.errors.find((issues) => !issues.some(isAboutTheWhole)) ?? [];
      if (meant.length > 0) {
        return meant.flatMap((inner) =>
          explainIssue({ ...inner, path: [...issue.path, ...inner.path] }, known),
        );
      }
      const kinds = issue.errors.flat().filter(isAboutTheWhole).map(expected).join(" or ");
      return [{ at, message: `${where} must be ${kinds}, not ${show(issue.input)}.` }];
    }
    case "too_big":
      return [{ at, message: `${where} must ${atMost(issue)}.` }];
    case "too_small":
      return [{ at, message: `${where} must ${atLeast(issue)}.` }];
    default:
      return [{ at, message: issue.message }];
  }
}

function atMost({ maximum, origin }: Extract<z.core.$ZodIssue, { readonly code: "too_big" }>): string {
  const parts = PARTS.get(origin);
  return parts === undefined ? `be at most ${maximum}` : `have at most ${maximum} ${parts}`;
}

function atLeast({ minimum, origin }: Extract<z.core.$ZodIssue, { readonly code: "too_small" }>): string {
  const parts = PARTS.get(origin);
  if (parts === undefined) return `be at least ${minimum}`;
  return minimum === 1 ? "not be empty" : `have at least ${minimum} ${parts}`;
}

/** What is counted of a value; a number is compared by itself. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ["string", "characters"],
  ["array", "entries"],
]);

type Mistyped = Extract<z.core.$ZodIssue, { readonly code: "invalid_type" }>;

/** One way to write a value is not what was tried at all. */
function isAboutTheWhole(issue: z.core.$ZodIssue): issue is Mistyped {
  return issue.code === "invalid_type" && issue.path.length === 0;
}

function expected(issue: Mistyped): string {
  return EXPECTED.get(issue.expected) ?? issue.expected;
}

const EXPECTED: ReadonlyMap<string, string> = new Map([
  ["object", "a mapping of `key: value` lines"],
  ["record", "a mapping of `name: level` lines"],
  ["array", "a list"],
  ["string", "text"],
  ["boolean", "`true` or `false`"],
  ["int", "a whole number"],
  ["number", "a number"],
]);

function unknownName(what: string, name: string, valid: readonly string[]): string {
  const meant = nearest(name, valid);
  if (meant !== undefined) return `There is no ${what}. Did you mean \`${meant}\`?`;
  if (valid.length === 0) return `There is no ${what}, nor any other here; take it out.`;
  const choice =
    valid.length > 12
      ? "`rubric rules` lists them."
      : `Use one of ${valid.map((one) => `\`${one}\``).join(", ")}.`;
  return `There is no ${what}. ${choice}`;
}

function show(input: unknown): string {
  if (input === null) return "empty";
  if (input === undefined) return "left out";
  if (Array.isArray(input)) return "a list";
  if (typeof input === "object") return "a mapping";
  return `\`${String(input).slice(0, 60)}\``;
}
