import type { Asker, Permission } from "../review/finding.ts";
import { FINGERPRINT_LENGTH } from "../review/fingerprint.ts";
import type { PlannedComment } from "../review/plan.ts";
import { codeSpan, cut, fenced, isVisible, literal, prose, sizeOf } from "./text.ts";

/** Addresses of what a comment refers to, where the host has them. */
export interface Links {
  item?(asker: Asker): string | undefined;
  rule?(rule: string): string | undefined;
}

/** GitHub allows 65,536 characters; the rest is for saying later that it is fixed, or why it is permitted. */
const COMMENT_LIMIT = 64_000;

/** A finding as a review comment: what is wrong, what to do, who asked for it, and a hidden mark to know it by. */
export function commentBody(
  { finding, suggestion }: Omit<PlannedComment, "startLine" | "line">,
  links: Links = {},
): string {
  const quiet = `<sub>${sourceLine(finding.items, finding.rule, links)}</sub>`;
  const tail = `${quiet}\n\n${mark(finding.fingerprint, "")}`;
  const block = suggestion !== undefined && isVisible(suggestion) ? suggestionBlock(suggestion) : undefined;
  const fits = block !== undefined && sizeOf(block) < COMMENT_LIMIT / 2;
  const rest = fits ? `${block}\n\n${tail}` : tail;
  return `${cut(prose(finding.message), COMMENT_LIMIT - sizeOf(rest) - 2)}\n\n${rest}`;
}

function suggestionBlock(suggestion: string): string {
  const isEnded = suggestion === "" || suggestion.endsWith("\n");
  return fenced(isEnded ? suggestion : `${suggestion}\n`, "suggestion");
}

const QUOTE_LIMIT = 300;

function sourceLine(items: readonly Asker[], rule: string, links: Links): string {
  const page = links.rule?.(rule);
  const name = page === undefined ? codeSpan(rule) : link(codeSpan(rule), page);
  const [first, ...others] = items;
  if (first === undefined) return name;
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  return `${quote(first, links)}${more} · ${name}`;
}

/** An item in its own words, with the place where its owner finds it. */
export function quote(item: Asker, links: Links): string {
  const words = `“${literal(cut(item.text, QUOTE_LIMIT))}”`;
  const address = links.item?.(item);
  if (address !== undefined) return link(words, address);
  const origin = item.bundled ? ", bundled with Rubric" : "";
  return `${words} (${codeSpan(`${cut(item.file, QUOTE_LIMIT)}:${item.line}`)}${origin})`;
}

export function link(markdown: string, address: string): string {
  const safe = address.replace(/[\s<>()\\]/g, (odd) =>
    encodeURIComponent(odd).replace("(", "%28").replace(")", "%29"),
  );
  return `[${markdown}](${safe})`;
}

const OPEN = "<!-- rubric:";
const CLOSE = " -->";
const FIXED = " fixed";

function mark(fingerprint: string, state: "" | typeof FIXED): string {
  return `${OPEN}${fingerprint}${state}${CLOSE}`;
}

export interface Mark {
  readonly fingerprint: string;
  /** The comment says that its finding is gone. */
  readonly isFixed: boolean;
}

/** The mark that ends a comment of ours. Anybody can write one: trust it only where the author is our App. */
export function readMark(body: string): Mark | undefined {
  const end = body.trimEnd();
  const start = end.lastIndexOf(OPEN);
  if (start === -1 || !end.endsWith(CLOSE)) return undefined;
  const inside = end.slice(start + OPEN.length, -CLOSE.length);
  const isFixed = inside.endsWith(FIXED);
  const fingerprint = isFixed ? inside.slice(0, -FIXED.length) : inside;
  const isOurs = fingerprint.length === FINGERPRINT_LENGTH && /^[0-9a-f]+$/.test(fingerprint);
  return isOurs ? { fingerprint, isFixed } : undefined;
}

/**
 * A comment of ours edited to say that its finding is gone, or permitted by a comment in the code; one that says so already, or
 * isn't ours, stays as it is.
 */
export function closedBody(body: string, permission?: Permission): string {
  const read = readMark(body);
  if (read === undefined || read.isFixed) return body;
  const text = body.slice(0, body.lastIndexOf(OPEN));
  return `${permission === undefined ? "**Fixed.**" : permittedBy(permission)}\n\n${text}${mark(read.fingerprint, FIXED)}`;
}

function permittedBy({ line, reason }: Permission): string {
  const why = reason === undefined ? "." : `: “${literal(reason)}”`;
  return `**Permitted** by the comment in line ${line}${why}`;
}
