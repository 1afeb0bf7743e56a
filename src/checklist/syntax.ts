import MarkdownIt, { type StateCore, type Token } from "markdown-it";
import { addFootnotes } from "./footnotes.ts";

/** Notes where in its text each inline token begins, as `[start, start]`; code spans and links may run over lines. */
class PlacedInline extends MarkdownIt.StateInline {
  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    return this.placed(super.push(type, tag, nesting));
  }

  override pushPending(): Token {
    return this.placed(super.pushPending());
  }

  private placed(token: Token): Token {
    token.map = [this.pos, this.pos];
    return token;
  }
}

/** Far above what the pieces let through: some 24 lists in each other, which are two levels each. */
const maxNesting = 100;

const PARSER = new MarkdownIt({ html: true, linkify: false, typographer: false, maxNesting });
PARSER.inline.State = PlacedInline;
PARSER.core.ruler.before("inline", "tasks", readTasks);
addFootnotes(PARSER);
// Where a link leads is of no interest, so no address is refused or rewritten.
PARSER.validateLink = () => true;
PARSER.normalizeLink = (url) => url;
PARSER.normalizeLinkText = (url) => url;

/** The blocks of a stretch of Markdown, as a flat run of tokens. */
export function parseMarkdown(text: string): readonly Token[] {
  return PARSER.parse(text, {});
}

const BOX = /^\[[ \txX]\](?=[ \t\n])[ \t]*/;

/** Takes the box away from each item that starts with one, and notes that there was one. */
function readTasks({ tokens }: StateCore): void {
  for (const [index, inline] of tokens.entries()) {
    const [item, paragraph] = [tokens[index - 2], tokens[index - 1]];
    if (item?.type !== "list_item_open" || paragraph?.type !== "paragraph_open") continue;
    if (!BOX.test(inline.content)) continue;
    inline.content = inline.content.replace(BOX, "");
    item.meta = { isTask: true };
  }
}

export function isTask(item: Token): boolean {
  return item.meta?.["isTask"] === true;
}
