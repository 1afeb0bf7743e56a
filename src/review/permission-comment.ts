/** Permissions as they are written in the comments of code. */

/** Offsets in the comment. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/** `rubric: allow[group/rule] reason` */
export interface Allowing extends Part {
  readonly kind: "allow";
  readonly names: readonly AllowedName[];
  /** What the brackets hold. */
  readonly inside: Part;
  /** Undefined where none is given: then nothing is permitted. */
  readonly reason: string | undefined;
}

export interface AllowedName extends Part {
  readonly text: string;
}

/** `noqa` or `noqa: CODE` */
export interface Noqa extends Part {
  readonly kind: "noqa";
  /** In capitals; undefined for a bare one, which means all. */
  readonly codes: ReadonlySet<string> | undefined;
}

/** What its writer took for a permission. */
export interface Misspelt extends Part {
  readonly kind: "misspelt";
}

export type Directive = Allowing | Noqa | Misspelt;

/** All that a comment says of permission. It may hold several directives, each behind a `#` of its own. */
export function directivesIn(text: string): readonly Directive[] {
  const starts = [0, ...[...text.matchAll(DIRECTIVE)].map(({ index }) => index + 1)];
  return starts.flatMap((start, at) => {
    const whole = text.slice(start, starts[at + 1]).trimEnd();
    const content = whole.replace(/^#+\s*/, "");
    const part = { start: start + whole.length - content.length, end: start + whole.length };
    return allowing(content, part) ?? noqa(content, part) ?? misspelt(content, part) ?? [];
  });
}

/** `#12` in a reason begins none. */
const DIRECTIVE = /\s#(?=#*\s|[a-z]+:|noqa\b|nosec\b)/gi;

const ALLOW = /^rubric:\s*allow\s*\[([^[\]]*)\](.*)$/isu;
/** Words of other tools' comments, and brackets that are not closed, among them. */
const NEARLY =
  /^rubric:\s*(?:(?:allow|ignore|disable|noqa|skip|permit)\s*(?:[[({:=]|$)|allow\s+[\w-]+\/[\w-])/iu;
const NOQA = /^noqa(?:\s*:\s*(?<codes>.*)|\s.*)?$/isu;
const CODE = /^[a-z]+\d+$/i;

function allowing(content: string, { start, end }: Part): Allowing | undefined {
  const match = ALLOW.exec(content);
  const [list, rest] = [match?.[1], match?.[2]];
  if (list === undefined || rest === undefined) return undefined;
  const from = start + content.indexOf("[") + 1;
  const inside = { start: from, end: from + list.length };
  return { kind: "allow", start, end, names: namesIn(list, from), inside, reason: reasonIn(rest) };
}

function namesIn(list: string, from: number): readonly AllowedName[] {
  let at = from;
  return list.split(",").flatMap((piece) => {
    const text = piece.trim();
    const start = at + piece.length - piece.trimStart().length;
    at += piece.length + 1;
    return text === "" ? [] : [{ text, start, end: start + text.length }];
  });
}

/** Characters of a reason that are shown: it may be told of many findings. */
const LONGEST_REASON = 300;

/** A mark alone is none. */
function reasonIn(rest: string): string | undefined {
  const text = rest.slice(0, LONGEST_REASON * 2).replace(/^[\s:;,.–—-]+/, "");
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  if (text.length <= LONGEST_REASON) return text;
  return `${text.slice(0, LONGEST_REASON).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** Codes end where other words begin; a colon without any means nothing. */
function noqa(content: string, part: Part): Noqa | undefined {
  const match = NOQA.exec(content);
  if (match === null) return undefined;
  const listed = match.groups?.["codes"];
  if (listed === undefined) return { kind: "noqa", ...part, codes: undefined };
  const words = listed.split(/[\s,]+/);
  const end = words.findIndex((word) => !CODE.test(word));
  const codes = words.slice(0, end === -1 ? words.length : end).map((word) => word.toUpperCase());
  return { kind: "noqa", ...part, codes: new Set(codes) };
}

function misspelt(content: string, part: Part): Misspelt | undefined {
  return NEARLY.test(content) ? { kind: "misspelt", ...part } : undefined;
}
