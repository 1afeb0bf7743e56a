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
const NOT_DENIED = new Set(["only", "just", "necessarily", "matter", "later", "more", "less"]);
/** A bad pattern is being named, whoever speaks. "Without" is not among them: "write it without X" is an order. */
const DEFECTS = new Set(
  "missing lack lacks lacking absent absence forgot forgotten forgetting unawaited untyped unannotated undocumented".split(
    " ",
  ),
);

const BANNED =
  /\b(?:not allowed|not acceptable|forbidden|prohibited|disallowed|discouraged|banned|unacceptable)\b/i;
const PERMITTED = /\b(?:is|are) (?:acceptable|fine|ok|okay|allowed|permitted)\b(?!-)/i;
const WAIVERS = [
  /\b(?:not|n't) (?:be |strictly )?(?:required|necessary|needed|mandatory|need)\b/,
  /\b(?:no need|need not|(?:is|are|be|seems?) unnecessary|don't (?:need|require|bother))\b/,
  /\b(?:is|are) optional\b(?!-)/,
  /(?<!not |use |avoid )\boptional\W*$/,
];
const WAIVED = new RegExp(WAIVERS.map(({ source }) => source).join("|"), "i");
const ORDER = /^(?:all|every|each|always|ensure|use|add|must|prefer|write|include|annotate|fix)\b/i;

/** `inherited` is what the clause's mark and the headings above it say. */
export function stanceOf(clause: string, words: readonly Word[], inherited: Polarity | undefined): Stance {
  if (WAIVED.test(clause)) return { kind: "waived", deniedFrom: 0 };
  if (PERMITTED.test(clause)) return { kind: "permitted", deniedFrom: 0 };
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
  return DENIALS.has(text) && !NOT_DENIED.has(words[index + 1]?.text ?? "");
}

const GOOD = /[✅✔✓☑👍🟢]/u;
const BAD = /[❌✗✘✖🚫⛔👎🛑]/u;
const THIS = "(?:do|use|write|be)?(?: any of)?(?: this| these| the following| things?)?";
const GENERIC_BAN = new RegExp(
  `^(?:never|avoid|don'?ts?|do not|must not|forbidden|prohibited|disallowed|not allowed|bad|wrong)\\b ?${THIS}\\W*$|^(?:what|things?) (?:not to do|to avoid)\\W*$`,
  "i",
);
const GENERIC_ORDER =
  /^(?:always|do|must|required|good|correct)(?: do)?(?: this| these| the following)?\W*$/i;
const DEFECT_LIST =
  /\b(?:anti-?patterns?|pitfalls?|red flags|(?:code )?smells|common (?:mistakes|issues|problems|errors)|bad practices|mistakes)\b/i;

/** What a heading, a lead-in or a mark says about everything below it. */
export function signalOf(text: string): Polarity | undefined {
  const bare = text.replace(LEADING_MARKS, "").replaceAll("’", "'");
  if (GENERIC_BAN.test(bare)) return "forbid";
  if (DEFECT_LIST.test(bare)) return "defect";
  const marks = LEADING_MARKS.exec(text)?.[0] ?? "";
  if (BAD.test(marks)) return "forbid";
  return GOOD.test(marks) || GENERIC_ORDER.test(bare) ? "want" : undefined;
}

/** Check marks, crosses, boxes and pictures that stand before the words. */
export const LEADING_MARKS = /^(?:[✓✗✘☐☑▢□]|\p{Extended_Pictographic}|\uFE0F|\u200D|\s)+/u;
