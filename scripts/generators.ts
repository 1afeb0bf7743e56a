import { schemas } from "./schemas.ts";

/** The project's files that are made from other files. Each generator is a pure function of what it reads. */

export interface Generated {
  readonly path: string;
  readonly content: string;
}

/** Project files by path, with forward slashes. */
export type ProjectFiles = ReadonlyMap<string, string>;

export type Generator = (files: ProjectFiles) => readonly Generated[];

/** A file that can't be generated because its surroundings are not as they must be. */
export class GenerateError extends Error {}

const RULE_PATH = /^src\/rules\/([a-z0-9-]+\/[a-z0-9-]+)\.ts$/;

export function ruleNames(files: ProjectFiles): readonly string[] {
  const names = [...files.keys()].flatMap((path) => RULE_PATH.exec(path)?.[1] ?? []);
  return names.sort();
}

export const registry: Generator = (files) => {
  if (!files.has("src/rules/rule.ts"))
    throw new GenerateError("There is no src/rules/ here: run it at the project's root.");
  const rules = ruleNames(files).map((name) => ({ name, constant: camelCase(name) }));
  const imports = [
    ...rules.map(({ name, constant }) => ({ from: `./${name}.ts`, what: constant })),
    { from: "./rule.ts", what: "{ isRule, type Requirement, type Rule }" },
  ].sort((a, b) => (a.from < b.from ? -1 : 1));
  const lines = [
    "// Made by `npm run generate` from the files in this folder.",
    ...imports.map(({ from, what }) => `import ${what} from "${from}";`),
    "",
    "/** All that checklists can ask for by name, in order of name. */",
    "export const REQUIREMENTS: ReadonlyMap<string, Requirement> = new Map<string, Requirement>([",
    ...rules.map(({ name, constant }) => `  ["${name}", ${constant}],`),
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

const TABLE_START = "<!-- rules: made by `npm run generate` -->";
const TABLE_END = "<!-- /rules -->";

/** The README's table of rules that are checked, between its markers. A project without README has no table. */
export const readmeTable: Generator = (files) => {
  const readme = files.get("README.md");
  if (readme === undefined) return [];
  const start = readme.indexOf(TABLE_START);
  const end = readme.indexOf(TABLE_END, start);
  if (start === -1 || end === -1) {
    throw new GenerateError(
      `README.md has no place for the table of rules: put the lines "${TABLE_START}" and "${TABLE_END}" where it belongs.`,
    );
  }
  const rows = ruleNames(files).flatMap((name) => tableRow(name, files.get(`src/rules/${name}.md`)));
  const table = ["| Rule | Flags | Fix |", "| --- | --- | --- |", ...rows].join("\n");
  const content = `${readme.slice(0, start)}${TABLE_START}\n\n${table}\n\n${readme.slice(end)}`;
  return [{ path: "README.md", content }];
};

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

function camelCase(name: string): string {
  return name.replace(/[/-]([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Whoever adds a kind of generated file adds its generator here. */
export const GENERATORS: readonly Generator[] = [registry, readmeTable, schemas];

export function generateAll(
  files: ProjectFiles,
  generators: readonly Generator[] = GENERATORS,
): readonly Generated[] {
  return generators.flatMap((generator) => generator(files));
}

/** Paths whose content on disk is not what would be generated. */
export function stale(files: ProjectFiles, generated: readonly Generated[]): readonly string[] {
  return generated.filter(({ path, content }) => files.get(path) !== content).map(({ path }) => path);
}
