import { spokenLines } from "../checklist/spoken.ts";

/** What people ask of Rubric in a comment. */
export type Command =
  | { readonly kind: "recheck"; readonly scope?: "files" }
  /** `rule` is as it was typed, or empty. */
  | { readonly kind: "explain"; readonly rule: string }
  /** `reason` may be empty, and then it dismisses nothing. */
  | { readonly kind: "dismiss"; readonly reason: string };

/** Most comments are none, and are not read any further. */
const HINT = /^[ \t]*\/(?:recheck|explain|dismiss)(?!\S)/im;

/** The first command in a comment: it begins a line of a paragraph, outside of quotes and code. */
export function readCommand(body: string): Command | undefined {
  if (!HINT.test(body)) return undefined;
  for (const line of spokenLines(body)) {
    const command = commandIn(line);
    if (command !== undefined) return command;
  }
  return undefined;
}

function commandIn(line: string): Command | undefined {
  const [word = ""] = line.split(/\s/, 1);
  const rest = line.slice(word.length).trim();
  const [next = ""] = rest.split(/[\s.,;:!?]/, 1);
  switch (word.toLowerCase()) {
    case "/recheck":
      return { kind: "recheck", ...(next.toLowerCase() === "all" && { scope: "files" }) };
    case "/explain":
      return { kind: "explain", rule: ruleIn(rest) };
    case "/dismiss":
      return { kind: "dismiss", reason: rest };
    default:
      return undefined;
  }
}

/** People write a rule's name as it is shown to them: as code. */
function ruleIn(text: string): string {
  const [name = ""] = text.split(/\s/, 1);
  return name.replaceAll("`", "").replace(/[.,;:!?]$/, "");
}
