import { parse, TomlError, type TomlTable, type TomlValue } from "smol-toml";
import { shownPython } from "./shown-python.ts";

/** What a project says that it runs on. */
export interface Manifest {
  /** The oldest Python: `3.9`. */
  readonly python: string | undefined;
  /** The major version of Pydantic that it needs. */
  readonly pydantic: number | undefined;
}

/** Nobody writes longer ones by hand. */
const LONGEST = 200_000;

const UNTOLD: Manifest = { python: undefined, pydantic: undefined };

/** A file that can't be read tells nothing. */
export function readManifest(path: string, text: string): Manifest {
  if (text.length > LONGEST) return UNTOLD;
  if (path.endsWith(".toml")) return fromToml(text);
  if (path.endsWith(".cfg")) return fromLines(text, PYTHON_REQUIRES.exec(text)?.[1]);
  if (path.endsWith(".py")) return { python: shownPython(text), pydantic: pydanticOf(text.split(QUOTE)) };
  return fromLines(text, undefined);
}

const QUOTE = /["'\n]/;
const PYTHON_REQUIRES = /^[ \t]*python_requires[ \t]*=[ \t]*(\S.*)$/m;

function fromLines(text: string, python: string | undefined): Manifest {
  return { python: oldestOf(python), pydantic: pydanticOf(text.split(/\r?\n/)) };
}

/** PEP 621, or Poetry's own tables. */
function fromToml(text: string): Manifest {
  const table = tableOf(text);
  const project = at(table, "project");
  const poetry = at(at(at(table, "tool"), "poetry"), "dependencies");
  const pinned = at(poetry, "pydantic");
  return {
    python: oldestOf(at(project, "requires-python") ?? at(poetry, "python")),
    pydantic: pydanticOf(at(project, "dependencies")) ?? majorOf(at(pinned, "version") ?? pinned),
  };
}

function tableOf(text: string): TomlTable | undefined {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof TomlError) return undefined;
    throw error;
  }
}

function at(value: TomlValue | undefined, key: string): TomlValue | undefined {
  const isTable = typeof value === "object" && !Array.isArray(value) && !(value instanceof Date);
  return isTable && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** `pydantic[email]>=1.10,<2  # comment` among the requirements. */
const PYDANTIC = /^[ \t]*pydantic(?![\w.-])[ \t]*(?:\[[^\]]*\])?[ \t]*\(?([^#;\\]*)/i;

function pydanticOf(requirements: TomlValue | undefined): number | undefined {
  if (!Array.isArray(requirements)) return undefined;
  for (const requirement of requirements) {
    const version = typeof requirement === "string" ? PYDANTIC.exec(requirement)?.[1] : undefined;
    if (version !== undefined) return majorOf(version);
  }
  return undefined;
}

/** The one that a requirement allows: `^1.10`, `==1.10.2` and `>=1.8,<2` are 1, `>=1.8` is either. */
function majorOf(version: TomlValue | undefined): number | undefined {
  if (typeof version !== "string") return undefined;
  const bounds = boundsOf(version);
  if (bounds.some(({ sign, major, minor }) => sign === "<" && major === 2 && minor === 0)) return 1;
  if (bounds.some(({ sign, major }) => sign.startsWith("<") && major === 1)) return 1;
  const low = bounds.find(({ sign }) => isLow(sign));
  if (low === undefined) return undefined;
  return low.major >= 2 || !low.sign.startsWith(">") ? low.major : undefined;
}

/** `>=3.9,<4.0`, `^3.9` and `3.9.*` begin with 3.9; of several ranges the oldest counts. */
function oldestOf(version: TomlValue | undefined): string | undefined {
  if (typeof version !== "string") return undefined;
  const lows = version.split("||").map((range) => boundsOf(range).find(({ sign }) => isLow(sign)));
  const oldest = lows.flatMap((low) => low ?? []).sort((a, b) => a.major - b.major || a.minor - b.minor)[0];
  return oldest && `${oldest.major}.${oldest.minor}`;
}

interface Bound {
  readonly sign: string;
  readonly major: number;
  readonly minor: number;
}

function boundsOf(version: string): readonly Bound[] {
  return [...version.matchAll(/([<>=!~^]{0,3})\s*v?(\d{1,4})(?:\.(\d{1,4}))?[\w.*+-]*/g)].map(
    ([, sign = "", major, minor]) => ({ sign, major: Number(major), minor: Number(minor ?? 0) }),
  );
}

function isLow(sign: string): boolean {
  return !sign.startsWith("<") && !sign.startsWith("!");
}
