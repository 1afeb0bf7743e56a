import { type ExampleCode, readExample } from "./expectation.ts";
import type { Block, Refuse } from "./page.ts";
import type { Options } from "./rule.ts";

/** One section of a rule's page: code that the rule flags, or that it is silent about. */
export interface Example {
  readonly kind: "Flags" | "Allows";
  /** The whole heading: `Flags a blocking call in an async endpoint`. */
  readonly title: string;
  readonly line: number;
  readonly prose: string;
  readonly options: Options;
  readonly files: readonly ExampleFile[];
  /** What the files are after every fix was applied, with the findings that remain. Empty when the section shows none. */
  readonly fixed: readonly ExampleFile[];
}

export interface ExampleFile extends ExampleCode {
  readonly path: string;
  readonly line: number;
  /** Part of the change that is reviewed. */
  readonly isChanged: boolean;
}

const ONLY_FILE = "example.py";
const FIXES_TO = "Fixes to:";

type Fence = Extract<Block, { kind: "fence" }>;

export function readExampleSection(
  section: { readonly title: string; readonly line: number; readonly body: readonly Block[] },
  refuse: Refuse,
): Example {
  const { title, line, body } = section;
  const kind = /^(Flags|Allows) \S/.exec(title)?.[1];
  if (kind !== "Flags" && kind !== "Allows") {
    return refuse(
      line,
      `"## ${title}" is unknown: "Flags …", "Allows …", "Options" and "Asked for by" are the sections.`,
    );
  }
  const cut = body.findIndex((block) => block.kind === "text" && block.text === FIXES_TO);
  const before = cut === -1 ? body : body.slice(0, cut);
  const after = cut === -1 ? undefined : body.slice(cut + 1);
  const isOptions = (block: Fence): boolean => block.info === "json options";
  const fences = before.filter(isFence);
  const files = readFiles(
    fences.filter((fence) => !isOptions(fence)),
    refuse,
  );
  if (files.length === 0) refuse(line, `"## ${title}" has no code.`);
  const findings = files.flatMap((file) => file.findings);
  if (kind === "Flags" && findings.length === 0) {
    refuse(line, `"## ${title}" expects no finding: put "# finding: message" at the end of a line.`);
  }
  if (kind === "Allows" && findings.length > 0)
    refuse(line, `"## ${title}" expects a finding: nothing is flagged here.`);
  if (kind === "Allows" && after !== undefined)
    refuse(line, `"## ${title}" shows a fix: nothing is flagged here.`);
  return {
    kind,
    title,
    line,
    prose: before.flatMap((block) => (block.kind === "text" ? [block.text] : [])).join("\n"),
    options: readOptions(fences.filter(isOptions), refuse),
    files,
    fixed: after === undefined ? [] : readFixed(after, files, refuse),
  };
}

function isFence(block: Block): block is Fence {
  return block.kind === "fence";
}

function readFiles(fences: readonly Fence[], refuse: Refuse): readonly ExampleFile[] {
  const seen = new Set<string>();
  return fences.map(({ info, code, line }) => {
    const [language, path, mark, ...rest] = info.split(" ");
    if (language !== "python" || (mark !== undefined && mark !== "unchanged") || rest.length > 0) {
      refuse(
        line,
        `\`\`\`${info} is unknown: write \`\`\`python, \`\`\`python app/module.py, with "unchanged" behind it for a file that the change leaves alone, or \`\`\`json options.`,
      );
    }
    if (path === undefined && fences.length > 1)
      refuse(line, "Several files need a path each: write ```python app/module.py.");
    if (path !== undefined && !/^(?!\/)(?!.*\.\.)[\w./-]+\.py$/.test(path)) {
      refuse(line, `"${path}" is no path of a Python file inside a project.`);
    }
    const at = path ?? ONLY_FILE;
    if (seen.has(at)) refuse(line, `"${at}" is there twice.`);
    seen.add(at);
    return { path: at, line, isChanged: mark === undefined, ...readExample(code, line, refuse) };
  });
}

function readFixed(
  after: readonly Block[],
  files: readonly ExampleFile[],
  refuse: Refuse,
): readonly ExampleFile[] {
  const fences = after.map((block) =>
    block.kind === "fence" ? block : refuse(block.line, `Only the fixed code follows "${FIXES_TO}".`),
  );
  const fixed = readFiles(fences, refuse);
  const isComplete =
    fixed.length === files.length && fixed.every(({ path }) => files.some((file) => file.path === path));
  const line = after[0]?.line ?? files[0]?.line ?? 1;
  return isComplete ? fixed : refuse(line, `"${FIXES_TO}" shows each file of the section once more.`);
}

function readOptions(fences: readonly Fence[], refuse: Refuse): Options {
  const [only, second] = fences;
  if (only === undefined) return {};
  if (second !== undefined) refuse(second.line, "A section has one block of options.");
  const text = only.code.join("\n");
  const value = parseJson(text, (error) => refuse(only.line, `The options are no JSON: ${error}.`));
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return refuse(only.line, 'The options are a JSON object: { "name": "value" }.');
  }
  return { ...value };
}

function parseJson(text: string, refuse: (error: string) => never): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}
