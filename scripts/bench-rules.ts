import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readPython } from "../src/python/file.ts";
import { parseWithin } from "../src/python/parsing.ts";
import { openProject } from "../src/python/project.ts";
import { LIMITS } from "../src/python/syntax.ts";
import { RULES } from "../src/rules/registry.ts";
import { generatedApplication, NESTED } from "./generated-python.ts";
import { chooseRules, foldersFrom, runCommand } from "./survey/command-line.ts";
import { type PythonProject, readPythonProjects } from "./survey/python-project.ts";

/**
 * `npm run bench:rules -- DIR…`: what all rules cost on 2 MB of Python from these folders, beside the bare parse of the same
 * files. Both are measured in turn, so that a busy machine slows both. The memory is that of one pass in a process of its own:
 * after several it is what the collector leaves lying.
 */
const BYTES = 2_000_000;
const ROUNDS = 7;
const SIZES = [0.31, 1.25, 5];
const DEPTHS = [5_000, 20_000];

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { once: { type: "boolean" } },
  });
  const files = enough(readPythonProjects(foldersFrom(positionals, "bench:rules")));
  if (values.once === true) {
    await whole(files);
    console.log(`most memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
    return;
  }
  const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  // A process takes over how much its parent needed, so this one comes first.
  const script = fileURLToPath(import.meta.url);
  console.log(
    execFileSync(process.execPath, [script, "--once", ...positionals], { encoding: "utf8" }).trim(),
  );
  const rounds: { readonly bare: number; readonly whole: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push({ bare: await timed(() => bare(files)), whole: await timed(() => whole(files)) });
  }
  // The first is for the compiler.
  const [, ...warm] = rounds;
  const parse = median(warm.map((it) => it.bare));
  const all = median(warm.map((it) => it.whole));
  const ratio = median(warm.map((it) => it.whole / it.bare));
  console.log(
    `${files.length} files, ${(bytes / 1e6).toFixed(2)} MB, ${RULES.size} rules, Node ${process.version}`,
  );
  console.log(
    `bare parse ${parse.toFixed(0)} ms; parse, facts and rules ${all.toFixed(0)} ms: ${ratio.toFixed(2)} times as long`,
  );
  await growth();
});

/** One file alone, four times as long and four times as deep. */
async function growth(): Promise<void> {
  for (const megabytes of SIZES) await grown(`${megabytes} MB`, generatedApplication(megabytes * 1_000_000));
  for (const [kind, nested] of Object.entries(NESTED)) {
    for (const levels of DEPTHS) await grown(`${kind} ${levels} deep`, nested(levels));
  }
}

async function grown(title: string, text: string): Promise<void> {
  const files = new Map([["app/main.py", text]]);
  const project = { name: title, files, manifests: new Map<string, string>(), unreadable: [], leftOut: [] };
  const texts = [{ project, path: "app/main.py", text }];
  const parse = await quickest(() => bare(texts));
  const all = await quickest(() => whole(texts));
  console.log(`${title}: bare parse ${parse.toFixed(0)} ms, all ${all.toFixed(0)} ms`);
}

interface Text {
  readonly project: PythonProject;
  readonly path: string;
  readonly text: string;
}

function enough(projects: readonly PythonProject[]): readonly Text[] {
  const all = projects.flatMap((project) =>
    Array.from(project.files, ([path, text]) => ({ project, path, text })),
  );
  let bytes = 0;
  return all.filter(({ text }) => {
    const fits = bytes < BYTES;
    if (fits) bytes += Buffer.byteLength(text);
    return fits;
  });
}

async function bare(files: readonly Text[]): Promise<void> {
  for (const { text } of files) {
    parseWithin(text, LIMITS.seconds);
    await turn();
  }
}

async function whole(files: readonly Text[]): Promise<void> {
  const chosen = chooseRules(undefined, RULES);
  for (const texts of byProject(files).values()) {
    const modules = openProject({
      read: (path) => texts.get(path),
      paths: [...texts.keys()],
      maxModules: Number.POSITIVE_INFINITY,
    });
    for (const [path, text] of texts) {
      const file = readPython(path, text, modules);
      if ("reason" in file) continue;
      for (const { rule, options } of chosen) for (const _ of rule.check(file, options));
      await turn();
    }
  }
}

/** The same files for both: what a project has beyond them is not there. */
function byProject(files: readonly Text[]): ReadonlyMap<PythonProject, ReadonlyMap<string, string>> {
  const projects = new Map<PythonProject, Map<string, string>>();
  for (const { project, path, text } of files) {
    projects.set(project, (projects.get(project) ?? new Map<string, string>()).set(path, text));
  }
  return projects;
}

/** Between files, as in a worker: the parser's trees are freed between turns of the event loop only. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** What else the machine and the compiler do only adds to it. */
async function quickest(work: () => Promise<void>): Promise<number> {
  return Math.min(await timed(work), await timed(work), await timed(work));
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return (
    ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) /
    2
  );
}
