import type { Requirement } from "../rules/rule.ts";
import {
  type ConfigPlace,
  type ConfigProblem,
  type ConfigReading,
  type ConfigValues,
  isMapping,
  namesOf,
  readConfig,
} from "./config.ts";
import { lineOf } from "./config-line.ts";
import { type Config, DEFAULT_CONFIG, schemaFor } from "./config-schema.ts";
import type { ConfigFile, Host } from "./host.ts";

export type ConfigSource = Pick<Host, "config" | "extended">;

export type Configuration =
  | {
      readonly config: Config;
      /** What of it comes to nothing here, as sentences. */
      readonly aside: readonly string[];
    }
  | { readonly problems: readonly ConfigProblem[] };

/** Files that one configuration extends, each by way of the one before. */
const MOST_EXTENDED = 3;

/** The configuration with what it extends. A problem is told with the file that has it. */
export async function readConfiguration(
  source: ConfigSource,
  rules: ReadonlyMap<string, Requirement>,
): Promise<Configuration> {
  const files: ConfigFile[] = [];
  const readings: Readable[] = [];
  let file = await source.config();
  while (file !== undefined) {
    const reading = readConfig(file, rules);
    if ("problems" in reading) return { problems: ledTo(reading.problems, files) };
    files.push(file);
    readings.push(reading);
    const { _extends: name } = reading.config;
    if (name === undefined) break;
    if (source.extended === undefined) {
      const aside = `${file.path} extends \`${name}\`, which is read on GitHub only.`;
      return { config: merged(readings, rules), aside: [aside] };
    }
    const next = await source.extended(name, file);
    const trouble = "reason" in next ? next.reason : cyclic(next, files);
    if (trouble !== undefined) {
      const problem = { ...extensionIn(file), message: `\`_extends: ${name}\` ${trouble}` };
      return { problems: ledTo([problem], files.slice(0, -1)) };
    }
    file = "reason" in next ? undefined : next;
  }
  return { config: merged(readings, rules), aside: [] };
}

/** The end of a sentence about the name of what comes next. */
function cyclic({ path }: ConfigFile, files: readonly ConfigFile[]): string | undefined {
  const chain = [...files.map((it) => it.path), path].join(" → ");
  if (files.some((it) => it.path === path)) return `goes round in a circle (${chain}); take it out.`;
  if (files.length <= MOST_EXTENDED) return undefined;
  return `is one too many: at most ${MOST_EXTENDED} files are extended, one by another (${chain}).`;
}

/** Problems of a file that is extended by way of these, if by any. */
function ledTo(problems: readonly ConfigProblem[], [first]: readonly ConfigFile[]): readonly ConfigProblem[] {
  if (first === undefined) return problems;
  return problems.map((problem) => ({ ...problem, extendedAt: extensionIn(first) }));
}

function extensionIn({ path, text }: ConfigFile): ConfigPlace {
  return { path, line: lineOf(text, ["_extends"]) };
}

type Readable = Exclude<ConfigReading, { readonly problems: unknown }>;

/** The nearer file has the word. Mappings are joined key by key; lists and single values are taken whole. */
function merged(readings: readonly Readable[], rules: ReadonlyMap<string, Requirement>): Config {
  const [first, ...others] = readings;
  if (first === undefined) return DEFAULT_CONFIG;
  if (others.length === 0) return withoutExtension(first.config);
  const values = others.reduce((near, far) => joined(near, far.values), first.values);
  return schemaFor(namesOf(rules)).parse(withoutExtension(values));
}

function withoutExtension<C extends { readonly _extends?: unknown }>(config: C): Omit<C, "_extends"> {
  const { _extends: _, ...rest } = config;
  return rest;
}

function joined(near: ConfigValues, far: ConfigValues): ConfigValues {
  const keys = [...new Set([...Object.keys(far), ...Object.keys(near)])];
  return Object.fromEntries(
    keys.map((key) => {
      const [mine, theirs] = [near[key], far[key]];
      if (isMapping(mine) && isMapping(theirs)) return [key, { ...theirs, ...mine }];
      return [key, Object.hasOwn(near, key) ? mine : theirs];
    }),
  );
}
