import { type ExampleCode, readExample } from "./expectation.ts";
import type { Block, Refuse } from "./page.ts";

export interface ExampleFile extends ExampleCode {
  readonly path: string;
  readonly line: number;
  /** Part of the change that is reviewed. */
  readonly isChanged: boolean;
  /** Its code before the change, if the section shows it. */
  readonly was?: string | undefined;
}

export type Fence = Extract<Block, { kind: "fence" }>;

export function isFence(block: Block): block is Fence {
  return block.kind === "fence";
}

type Mark = "unchanged" | "before" | undefined;

interface Written extends ExampleCode {
  readonly path: string;
  readonly line: number;
  readonly mark: Mark;
}

const ONLY_FILE = "example.py";

export function readFiles(fences: readonly Fence[], refuse: Refuse): readonly ExampleFile[] {
  const written = fences.map((fence) => readFile(fence, fences.length === 1, refuse));
  const before = written.filter(({ mark }) => mark === "before");
  const after = written.filter(({ mark }) => mark !== "before");
  refuseTwice(before, refuse);
  refuseTwice(after, refuse);
  for (const { path, line, findings } of before) {
    if (findings.length > 0) refuse(line, "What was there before the change has no expectations.");
    if (!after.some((file) => file.path === path && file.mark === undefined))
      refuse(line, `"${path}" is shown before the change only: show what becomes of it.`);
  }
  return after.map(({ mark, ...file }) => {
    const was = before.find(({ path }) => path === file.path)?.code;
    return { ...file, isChanged: mark === undefined, was };
  });
}

function readFile({ info, code, line }: Fence, isOnly: boolean, refuse: Refuse): Written {
  const [language, path, mark, ...rest] = info.split(" ");
  if (language !== "python" || !isMark(mark) || rest.length > 0) {
    return refuse(
      line,
      `\`\`\`${info} is unknown: write \`\`\`python, \`\`\`python app/module.py, with "unchanged" behind it for a file that the change leaves alone or "before" for what the change found, or \`\`\`json options.`,
    );
  }
  if (path === undefined && !isOnly)
    refuse(line, "Several files need a path each: write ```python app/module.py.");
  if (path !== undefined && !/^(?!\/)(?!.*\.\.)[\w./-]+\.py$/.test(path)) {
    refuse(line, `"${path}" is no path of a Python file inside a project.`);
  }
  return { path: path ?? ONLY_FILE, line, mark, ...readExample(code, line, refuse) };
}

function isMark(word: string | undefined): word is Mark {
  return word === undefined || word === "unchanged" || word === "before";
}

function refuseTwice(files: readonly Written[], refuse: Refuse): void {
  const seen = new Set<string>();
  for (const { path, line } of files) {
    if (seen.has(path)) refuse(line, `"${path}" is there twice.`);
    seen.add(path);
  }
}

export function readFixed(
  after: readonly Block[],
  files: readonly ExampleFile[],
  refuse: Refuse,
): readonly ExampleFile[] {
  const fences = after.map((block) =>
    block.kind === "fence" ? block : refuse(block.line, `Only the fixed code follows "Fixes to:".`),
  );
  const fixed = readFiles(fences, refuse);
  const isComplete =
    fixed.length === files.length && fixed.every(({ path }) => files.some((file) => file.path === path));
  const line = after[0]?.line ?? files[0]?.line ?? 1;
  return isComplete ? fixed : refuse(line, `"Fixes to:" shows each file of the section once more.`);
}
