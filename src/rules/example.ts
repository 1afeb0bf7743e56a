import { type ExampleFile, type Fence, isFence, readFiles, readFixed } from "./example-files.ts";
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

const FIXES_TO = "Fixes to:";

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
