import { byText } from "../src/review/order.ts";
import { configTable } from "./config-table.ts";
import {
  camelCase,
  type Generated,
  GenerateError,
  type Generator,
  inReadme,
  type Markers,
  type ProjectFiles,
} from "./generated.ts";
import { parityRegistry } from "./parity-registry.ts";
import { schemas } from "./schemas.ts";

const RULE_PATH = /^src\/rules\/([a-z0-9-]+\/[a-z0-9-]+)\.ts$/;
const GROUP_PATH = /^src\/rules\/([a-z0-9-]+)\/requirements\.ts$/;
const REQUIREMENT = /^ {2}"?([a-z0-9-]+)"?: defineRequirement\(/gm;

/** Something that checklists can ask for, and the expression that the registry has for it. */
interface Entry {
  readonly name: string;
  readonly from: string;
  readonly constant: string;
  readonly value: string;
}

/** Rules have a file each; what is not checked yet stands together, one file a group. */
function entriesOf(path: string, text: string): readonly Entry[] {
  const group = GROUP_PATH.exec(path)?.[1];
  if (group !== undefined) {
    const from = `./${group}/requirements.ts`;
    const constant = camelCase(`${group}/requirements`);
    return [...text.matchAll(REQUIREMENT)].map(([, bad = ""]) => {
      const value = bad.includes("-") ? `${constant}["${bad}"]` : `${constant}.${bad}`;
      return { name: `${group}/${bad}`, from, constant, value };
    });
  }
  const name = RULE_PATH.exec(path)?.[1];
  if (name === undefined) return [];
  const constant = camelCase(name);
  return [{ name, from: `./${name}.ts`, constant, value: constant }];
}

function entries(files: ProjectFiles): readonly Entry[] {
  return [...files].flatMap(([path, text]) => entriesOf(path, text)).sort((a, b) => byText(a.name, b.name));
}

export function ruleNames(files: ProjectFiles): readonly string[] {
  return entries(files).map(({ name }) => name);
}

export const registry: Generator = (files) => {
  if (!files.has("src/rules/rule.ts"))
    throw new GenerateError("There is no src/rules/ here: run it at the project's root.");
  const known = entries(files);
  const twice = known.find(({ name }, place) => name === known[place - 1]?.name);
  if (twice !== undefined)
    throw new GenerateError(
      `${twice.name} has a file of its own and stands in requirements.ts, too: delete one of them.`,
    );
  const constants = new Map([
    ...known.map(({ from, constant }) => [from, constant] as const),
    ["./rule.ts", "{ isRule, type Requirement, type Rule }"],
  ]);
  const imports = [...constants].sort(([a], [b]) => byText(a, b));
  const lines = [
    "// Made by `npm run generate` from the files in this folder.",
    ...imports.map(([from, what]) => `import ${what} from "${from}";`),
    "",
    "/** All that checklists can ask for by name, in order of name. */",
    "export const REQUIREMENTS: ReadonlyMap<string, Requirement> = new Map<string, Requirement>([",
    ...known.map(({ name, value }) => `  ["${name}", ${value}],`),
    "]);",
    "",
    "/** Those that Rubric checks. */",
    "export const RULES: ReadonlyMap<string, Rule> = new Map(",
    "  [...REQUIREMENTS].flatMap(([name, it]) => (isRule(it) ? [[name, it] as const] : [])),",
    ");",
    "",
  ];
  return [{ path: "src/rules/registry.ts", content: lines.join("\n") }];
};

const MARKERS: Markers = {
  start: "<!-- rules: made by `npm run generate` -->",
  end: "<!-- /rules -->",
  of: "rules",
};

/** The README's table of rules that are checked. */
export const readmeTable: Generator = (files) =>
  inReadme(files, MARKERS, () => {
    const rows = ruleNames(files).flatMap((name) => tableRow(name, files.get(`src/rules/${name}.md`)));
    return ["| Rule | Flags | Fix |", "| --- | --- | --- |", ...rows].join("\n");
  });

function tableRow(name: string, page: string | undefined): readonly string[] {
  const title = /^# (.+)$/m.exec(page ?? "")?.[1];
  if (page === undefined || title === undefined) {
    throw new GenerateError(
      `src/rules/${name}.md is missing or has no title: every rule has a page beside it.`,
    );
  }
  if (!/^## Flags /m.test(page)) return [];
  const fix = /^Fixes to:$/m.test(page) ? "yes" : "";
  return [`| [${name}](src/rules/${name}.md) | ${title.replaceAll("|", "\\|")} | ${fix} |`];
}

/** Of what a rule and its page are in, however they compare with others. */
export const RULE_GENERATORS: readonly Generator[] = [registry, readmeTable];

/** Whoever adds a kind of generated file adds its generator here. */
export const GENERATORS: readonly Generator[] = [...RULE_GENERATORS, parityRegistry, configTable, schemas];

/** Each generator reads what those before it made. */
export function generateAll(
  files: ProjectFiles,
  generators: readonly Generator[] = GENERATORS,
): readonly Generated[] {
  const made = new Map<string, string>();
  for (const generator of generators) {
    for (const { path, content } of generator(new Map([...files, ...made]))) made.set(path, content);
  }
  return [...made].map(([path, content]) => ({ path, content }));
}

/** Paths whose content on disk is not what would be generated. */
export function stale(files: ProjectFiles, generated: readonly Generated[]): readonly string[] {
  return generated.filter(({ path, content }) => files.get(path) !== content).map(({ path }) => path);
}
