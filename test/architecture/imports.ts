import { withoutText } from "./words.ts";

/** What a module asks for, read from its text. */
export interface Import {
  readonly from: string;
  /** As written; undefined for a dynamic import of something computed. */
  readonly specifier: string | undefined;
}

const STATEMENTS = [
  /^import\s+(?:type\s+)?[\w$*{}\s,]+?\s+from\s+"([^"\s]+)"/gm,
  /^import\s+"([^"\s]+)"/gm,
  /^export\s+(?:type\s+)?(?:\*(?:\s+as\s+[\w$]+)?|\{[^}]*\})\s*from\s+"([^"\s]+)"/gm,
  /(?<![\w$.])(?:import|require)\(\s*(?:["'`]([^"'`\s$]+)["'`]\s*\))?/gm,
  /\brequire\.resolve\(\s*(?:["'`]([^"'`\s$]+)["'`]\s*\))?/gm,
  // A file that another process is started with.
  /\bnew URL\(\s*["'`](\.{1,2}\/[^"'`\s$]+\.[jt]s)["'`],\s*import\.meta\.url\s*\)/gm,
];

export function importsOf(from: string, text: string): readonly Import[] {
  const code = withoutText(text);
  const isCode = (index: number) => code[index] === text[index];
  return STATEMENTS.flatMap((statement) =>
    [...text.matchAll(statement)]
      .filter(({ index }) => isCode(index))
      .map((match) => ({ from, specifier: match[1] })),
  );
}

/** The project file a relative specifier names, or the package or Node module. */
export function targetOf({ from, specifier }: Import): string | undefined {
  if (specifier === undefined || !specifier.startsWith(".")) return specifier;
  const parts = from.split("/").slice(0, -1);
  for (const part of specifier.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/").replace(/\.js$/, ".ts");
}

/** `@scope/name/deep` belongs to the package `@scope/name`. */
export function packageOf(specifier: string): string {
  const [first = "", second = ""] = specifier.split("/");
  return first.startsWith("@") ? `${first}/${second}` : first;
}
