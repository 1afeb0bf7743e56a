import type { Polarity } from "./checklist.ts";
import type { Word } from "./words.ts";

/** What a clause says about the things it names. */
export interface Stance {
  /** `permitted`: it says that something is fine; `waived`: that it may be left out. Neither asks for anything. */
  readonly kind: Polarity | "permitted" | "waived";
  /** Index of the first word under a "never", "no", "avoid" …; Infinity without one. */
  readonly deniedFrom: number;
}

const DENIALS = new Set(
  "never no not don't dont doesn't cannot can't shouldn't mustn't avoid avoids avoiding stop refrain forbid prohibit ban".split(
    " ",
  ),
);
const NOT_DENIED = new Set([
  "found",
  "null",
  "only",
  "just",
  "necessarily",
  "matter",
  "later",
  "more",
  "less",
]);
/** A bad pattern is being named, whoever speaks. "Without" is not among them: "write it without X" is an order. */
const DEFECTS = new Set(
  "missing lack lacks lacking absent absence forgot forgotten forgetting unawaited untyped unannotated undocumented unvalidated unsanitized unparameterized".split(
    " ",
  ),
);

const BANNED =
  /\b(?:not allowed|not acceptable|forbidden|prohibited|disallowed|discouraged|banned|unacceptable)\b|\b(?:is|are|be) (?:avoided|to be avoided)\b/i;
/** What stands in brackets permits an exception, not what is said before them. */
const ASIDE = /\([^()]*\)/g;
const PERMITTED =
  /\b(?:is|are) (?:acceptable|fine|ok|okay|allowed|permitted)\b(?!-)|\b(?:can|may) still\b|\bmay (?:use|call)\b|\b(?:is|are|be) exempt\b|^(?!(?:ensure|make sure|verify|check|confirm)\b).*\b(?:is|are) (?:intentional|deliberate|by design|on purpose)\b|^[^:.]{1,40}: (?:allowed|permitted|acceptable|fine|ok) \b/i;
/** "Long names are not a smell" spares them. */
const SPARED =
  /^(?!(?:ensure|make sure|verify|check|confirm)\b).*\b(?:is|are)(?: not|n't)(?: (?:an?|considered|seen as|treated as|really|by themselves))* (?:(?:code )?smells?|slop|problems?|issues?|violations?|bugs?|findings?|noise|defects?|clutter|bloat|anti-?patterns?|over-?engineering)\b/i;
/** "The only exception: …", "Exception: scripts may print". But not "Exceptions: use our own". */
const EXCEPTION =
  /^(?:but |and )?(?:(?:the |our )?(?:only|sole|one|known) exceptions?\b|exceptions? to (?:this|that|the|these|our)\b|exception: .*\b(?:may|can|need not|needn't|fine|ok|okay|allowed|acceptable|permitted|exempt)\b)/i;
const WAIVERS = [
  /\b(?:not|n't) (?:be |strictly )?(?:required|necessary|needed|mandatory|need)\b/,
  /\b(?:no need|need not|(?:is|are|be|seems?) unnecessary|don't (?:need|require|bother))\b/,
  /\b(?:is|are) optional\b(?!-)/,
  /\b(?:not|don't|never) flag\b/,
];
const WAIVED = new RegExp(WAIVERS.map(({ source }) => source).join("|"), "i");
/** "Docstrings optional", but not the type: "`|` over `Optional`". */
const LEFT_OPEN = /(?<!\b(?:not|use|avoid|over|than|of|import|no|prefer) )\boptional\W*$/;
const ORDER = /^(?:all|every|each|always|ensure|use|add|must|prefer|write|include|annotate|fix)\b/i;

/** After the bad comes what to do instead: "❌ print → logger", "❌ print: use a logger". */
const INSTEAD =
  /^(?:→|=>|->)|^(?:(?:always|just|but|and) )?(?:use|prefer|always|let|return|raise|inject|pass|move|put|call)\b|^instead\b(?! of)/i;

/** What the later clauses of a part inherit: the mark before "❌ bad → good" is none of the good's. */
export function inheritedBy(
  clause: string,
  index: number,
  inherited: Polarity | undefined,
): Polarity | undefined {
  return index > 0 && INSTEAD.test(clause) ? undefined : inherited;
}

/** `inherited` is what the clause's mark and the headings above it say. */
export function stanceOf(clause: string, words: readonly Word[], inherited: Polarity | undefined): Stance {
  if (WAIVED.test(clause) || LEFT_OPEN.test(clause)) return { kind: "waived", deniedFrom: 0 };
  if (PERMITTED.test(clause.replaceAll(ASIDE, "")) || SPARED.test(clause) || EXCEPTION.test(clause))
    return { kind: "permitted", deniedFrom: 0 };
  if (BANNED.test(clause)) return { kind: "forbid", deniedFrom: 0 };
  const isInstead = /^(?:instead of|rather than)\b/i.test(clause);
  const denial = isInstead ? 0 : words.findIndex(isDenial);
  const deniedFrom = denial === -1 ? Number.POSITIVE_INFINITY : denial;
  const namesDefect = words.some(({ text }) => DEFECTS.has(text));
  if (inherited === "forbid") return { kind: "forbid", deniedFrom };
  if (namesDefect) return { kind: denial === -1 ? "defect" : "forbid", deniedFrom };
  if (denial !== -1) return { kind: denial < 3 ? "forbid" : "want", deniedFrom };
  return { kind: inherited === "defect" && !ORDER.test(clause) ? "defect" : "want", deniedFrom };
}

function isDenial({ text }: Word, index: number, words: readonly Word[]): boolean {
  if (words[index - 1]?.text === "204") return false;
  return DENIALS.has(text) && !NOT_DENIED.has(words[index + 1]?.text ?? "");
}

const GOOD = /[✅✔✓☑👍🟢]/u;
const BAD = /[❌✗✘✖🚫⛔👎🛑]/u;
const THIS = "(?:do|use|write|be)?(?: any of)?(?: this| these| the following| things?)?";
const BANS = [
  `^(?:never|avoid|don'?ts?|do not|must not|forbidden|prohibited|disallowed|not allowed|bad|wrong) ?${THIS}$`,
  `^(?:you |we |agents |code )?(?:must|should|shall|do|does|will|may)(?: strictly| absolutely)? (?:not|never) ?${THIS}$`,
  "^(?:strictly|absolutely|explicitly) (?:forbidden|prohibited|banned|never|avoid|do not|does not)$",
  "^(?:forbidden|prohibited|banned|disallowed|unacceptable|bad) (?:patterns?|practices?|things|code|constructs?|usages?)$",
  "(?:^| )(?:to avoid|not to do|we never do|we don't do|no-gos?)$",
];
const GENERIC_BAN = new RegExp(BANS.join("|"), "i");
/** "Never log:", and then what. But not "Never forget to:", nor "Avoid slow pages by:". */
const OPEN_BAN = /^(?:you )?(?:(?:must|should|shall|do) )?(?:never|not|don't|avoid)\b[^:]{0,60}:$/i;
const REMEDIES =
  /\b(?:forget|hesitate|fail|only|by|with|use|using|instead|through|via|when|if|because|until|before)\b/i;

const GENERIC_ORDER =
  /^(?:always|do|must|required|good|correct)(?: do)?(?: this| these| the following)?\W*$/i;
/** "Always use:", whatever stands further above. */
const OPEN_ORDER = /^(?:always|must(?! not\b| never\b))\b[^:]{0,60}:$/i;
const DEFECTS_LISTED = [
  "(?:anti-?patterns?|pitfalls?|red flags|(?:code )?smells|bad practices|mistakes|blockers)",
  "common (?:issues|problems|errors|bugs)",
  "(?:critical|major|minor|blocking|high|medium|low)(?:[- ](?:severity|priority))? (?:issues|findings|problems|errors|defects)",
  "(?:finding|issue|problem)s? (?:priorit(?:y|ies)|severit(?:y|ies)|to (?:flag|report|find|catch|look for))",
  "(?:always|must|what to|things to) (?:flag|reject)",
  "^(?:reject|flag)(?=:$)",
];
const DEFECT_LIST = new RegExp(`\\b(?:${DEFECTS_LISTED.join("|")})\\b`, "i");
/** Of a list that has the good beside the bad. */
const BOTH =
  /\b(?:(?<!anti[- ]?|bad )(?:patterns|practices)|do'?s|solutions?|fixes|how to)\b.* (?:and|&|vs\.?|or) |(?: and|&|vs\.?|or) (?:\w+ )?(?:solutions?|fixes|(?:best |good )practices|how to|debugging|troubleshooting)\b/i;

/** What a heading, a lead-in or a mark says about everything below it. */
export function signalOf(text: string): Polarity | undefined {
  const bare = text.replace(LEADING_MARKS, "").replaceAll("’", "'");
  if (OPEN_BAN.test(bare) && !REMEDIES.test(bare)) return "forbid";
  if (GENERIC_BAN.test(bare.replace(/\W+$/, ""))) return "forbid";
  if (DEFECT_LIST.test(bare) && !BOTH.test(bare)) return "defect";
  const marks = LEADING_MARKS.exec(text)?.[0] ?? "";
  if (BAD.test(marks)) return "forbid";
  return GOOD.test(marks) || GENERIC_ORDER.test(bare) || OPEN_ORDER.test(bare) ? "want" : undefined;
}

/** Check marks, crosses, boxes and pictures that stand before the words. */
export const LEADING_MARKS = /^(?:[✓✗✘☐☑▢□]|\p{Extended_Pictographic}|\uFE0F|\u200D|\s)+/u;
