import type { Asker, Finding } from "../review/finding.ts";
import type { Closure, Known, PlannedComment } from "../review/plan.ts";
import { limited } from "./lists.ts";
import { markOf, readMark, withoutMark } from "./mark.ts";
import { codeSpan, cut, fenced, isVisible, literal, prose, proseWithin, sizeOf } from "./text.ts";

/** Addresses of what a comment refers to, where the host has them. */
export interface Links {
  item?(asker: Asker): string | undefined;
  rule?(rule: string): string | undefined;
  /** A line of the reviewed code, as it was reviewed. */
  line?(path: string, line: number): string | undefined;
}

/** GitHub allows 65,536 characters; the rest is for saying later that it is fixed, or why it is permitted. */
const COMMENT_LIMIT = 64_000;

/** Findings as a review comment: what is wrong, what to do, who asked for it, and a hidden mark to know them by. */
export function commentBody(
  { finding, others, suggestion }: Omit<PlannedComment, "startLine" | "line">,
  links: Links = {},
): string {
  const quiet = `<sub>${sourceLine(finding.items, finding.rule, links)}</sub>`;
  const mark = markOf({ known: [finding, ...others].map(knownBy), rule: finding.rule, isFixed: false });
  const tail = [...besides(others, links), quiet, mark].join("\n\n");
  const block = suggestion !== undefined && isVisible(suggestion) ? suggestionBlock(suggestion) : undefined;
  const fits = block !== undefined && sizeOf(block) < COMMENT_LIMIT / 2;
  const rest = fits ? `${block}\n\n${tail}` : tail;
  return `${proseWithin(finding.message, COMMENT_LIMIT - sizeOf(rest) - 2)}\n\n${rest}`;
}

function knownBy({ fingerprint, trace }: Finding): Known {
  return { fingerprint, ...(trace && { trace: trace.key }) };
}

const MESSAGE_LIMIT = 400;

/** The other findings of a comment, each with its line. */
function besides(others: readonly Finding[], links: Links): readonly string[] {
  if (others.length === 0) return [];
  const lines = others.map(({ path, line, message }) => {
    const address = links.line?.(path, line);
    const place = address === undefined ? `line ${line}` : link(`line ${line}`, address);
    return `- ${place}: ${prose(cut(message, MESSAGE_LIMIT))}`;
  });
  return [["Also in this function:", "", ...limited(lines, "")].join("\n")];
}

function suggestionBlock(suggestion: string): string {
  const isEnded = suggestion === "" || suggestion.endsWith("\n");
  return fenced(isEnded ? suggestion : `${suggestion}\n`, "suggestion");
}

const QUOTE_LIMIT = 300;

function sourceLine(items: readonly Asker[], rule: string, links: Links): string {
  const name = ruleLink(rule, links);
  const [first, ...others] = items;
  if (first === undefined) return name;
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  return `${quote(first, links)}${more} · ${name}`;
}

/** A rule's name, leading to its page where there is one. */
export function ruleLink(rule: string, links: Links): string {
  const page = links.rule?.(rule);
  return page === undefined ? codeSpan(rule) : link(codeSpan(rule), page);
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

/**
 * A comment of ours edited to say that its findings are gone, permitted by a comment in the code, or not asked for any longer;
 * one that says so already, or isn't ours, stays as it is.
 */
export function closedBody(body: string, closure: Closure = {}): string {
  const read = readMark(body);
  if (read === undefined || read.isFixed) return body;
  return `${newsOf(closure)}\n\n${withoutMark(body)}${markOf({ ...read, isFixed: true })}`;
}

function newsOf({ permission, isUnasked = false }: Closure): string {
  if (permission === undefined) return isUnasked ? "**No longer asked for.**" : "**Fixed.**";
  const { line, reason } = permission;
  const why = reason === undefined ? "." : `: “${literal(reason)}”`;
  return `**Permitted** by the comment in line ${line}${why}`;
}
