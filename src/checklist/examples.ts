import type { Above } from "./above.ts";
import type { Code } from "./blocks.ts";
import type { Polarity } from "./checklist.ts";
import { signalAbove } from "./read-item.ts";

/** Code shown in the file, under its headings: evidence for what the item above, or one on the same topic, means. */
export interface Example {
  readonly headings: readonly string[];
  readonly text: string;
  /** Is it shown as good or as bad? Undefined if the file does not say. */
  readonly polarity: Polarity | undefined;
  /** Line of the item it stands below, if there is one in its section. */
  readonly item: number | undefined;
}

const COMMENT = /^\s*(?:#|\/\/|--|<!--|"""|;)+\s*/;
const BAD =
  /^(?:[❌✗✘✖🚫⛔]|(?:bad|wrong|incorrect|don'?t|do not|avoid|never|before|anti-?pattern|not this|vulnerable|unsafe|dangerous|insecure|poor)\b)/iu;
const GOOD =
  /^(?:[✅✔✓☑]|(?:good|correct|right|do|better|preferred|after|best|safe|secure|fixed|instead|recommended)\b(?! not))/iu;
const MAX_EXAMPLES_IN_CODE = 40;

/** A code block falls apart where a comment says that what follows is good or bad. */
export function examplesIn(
  { text }: Code,
  above: readonly Above[],
  item: number | undefined,
): readonly Example[] {
  const headings = above.map((parent) => parent.text);
  const parts: { polarity: Polarity | undefined; lines: string[] }[] = [];
  for (const line of text.split("\n")) {
    const polarity = polarityOf(line);
    const last = parts.at(-1);
    if (last !== undefined && (polarity === undefined || parts.length === MAX_EXAMPLES_IN_CODE))
      last.lines.push(line);
    else parts.push({ polarity: polarity ?? signalAbove(above), lines: [line] });
  }
  return parts.map(({ polarity, lines }) => ({ headings, text: lines.join("\n"), polarity, item }));
}

function polarityOf(line: string): Polarity | undefined {
  const comment = COMMENT.exec(line)?.[0];
  if (comment === undefined) return undefined;
  const said = line.slice(comment.length, comment.length + 80);
  if (BAD.test(said)) return "forbid";
  return GOOD.test(said) ? "want" : undefined;
}
