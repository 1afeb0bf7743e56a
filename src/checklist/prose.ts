import type { Line } from "./blocks.ts";
import { kindOfHeading } from "./heading-kinds.ts";
import { hasNorm, isAboutAll, isOrder, isStrict } from "./norms.ts";
import { signalOf } from "./stance.ts";

/** Whose doing or being the sentence is about: the reader's, the text's, the team's. */
const ABOUT_OTHERS =
  /^(?:you|you're|your|we|our|i|i'm|they|he|she|it|this|that|these|those|there|here|the (?:\w+ )?(?:agent|user|assistant|project|repo(?:sitory)?|file|template|skill|guide|document|section|team|goal|app(?:lication)?|following)|use (?:this|these)|see|note|remember|refer|reference|please|then|first|next|finally|run|start|let|copy|ask|read(?! (?:\w+ )?(?:env|environment|config\w*|settings|secrets)\b))\b/i;
/** What the agent writes to people. */
const ANSWERS = /\byour (?:output|responses?|answers?|reviews?|findings|reports?|recommendations)\b/i;
/** Names of things that are also orders, which a sentence may have for its subject: "Type hints serve …". */
const NOUN =
  /^(?:test|type|name|model|query|index|load|version|tag|order|target|record|structure|design|build|store|place|function|filter|limit|document|comment|batch|cap|call|end|fix|mock|start|trace|import|export|support|return|break|push|pull|put|set) (?!(?:the|a|an|all|every|each|any|both|only|no|your|it|them|as|with|for|in|on|to|at|from|errors?|everything)\b)/i;
/** A case, and what to do in it. */
const CASE = /^(?:for|in|on|when|if|within)\b[^,:]{2,80},\s+(.*)$/is;
/** A line of a program that stands there as text. */
const CODE =
  /^[a-z][^A-Z]*[=()[\]{};]|^(?:from \S+ )?import |^(?:def|class|async|return|raise|yield|await) \S+[(:]/;
const MAX_SENTENCE = 400;

/**
 * The sentences of a paragraph that state a rule: "Every endpoint must declare …", "Use … for …". The first words of a
 * page only say what it is about, unless they press.
 */
export function ruleSentences(lines: readonly Line[], isIntroduction: boolean): Line[] {
  return sentencesOf(lines).filter(
    ({ text }) => statesRule(text) && (!isIntroduction || isStrict(text) || GATE.test(text)),
  );
}

/** An order given to the reader by name: "When writing code, you always include …". */
const TO_YOU =
  /^(?:when \w+ing\b[^,:]{0,60}, )?you (?:must|should|shall|always|never)(?: always| never| not)? (.*)$/is;

/** What has to be so before the work is done: "Before you push: tests pass, no secrets". */
const GATE = /^before (?:\w+ing|you \w+)\b[^:]{0,60}: \S/i;
/** How grave a defect is. */
const GRADE = /^(?:[Ss]everity(?: \w+)?: )?(?:CRITICAL|BLOCKER|ERROR|HIGH|WARN|WARNING) (?:for|if|on) /;

/** "Rule: use lifespan": called so by its author. */
const CALLED_RULE = /^(?:golden |hard )?rule(?: of thumb| #?\d{1,2})?: \S/i;

/** "Order: standard library → third-party → local" */
const SEQUENCE = /^(?:import )?order(?:ing)?(?: of imports)?: \S/i;

export function statesRule(sentence: string): boolean {
  if (sentence.length > MAX_SENTENCE || /[?:]$/.test(sentence)) return false;
  if ([GATE, GRADE, SEQUENCE, CALLED_RULE].some((form) => form.test(sentence))) return true;
  const told = TO_YOU.exec(sentence)?.[1];
  if (told !== undefined && !ANSWERS.test(sentence)) return isOrder(told);
  if (ABOUT_OTHERS.test(sentence) || ANSWERS.test(sentence) || CODE.test(sentence)) return false;
  if (hasNorm(sentence)) return !/\byou(?:r|'re)?\b/i.test(sentence) || isOrder(sentence);
  const order = CASE.exec(sentence)?.[1] ?? sentence;
  if (isOrder(order)) return !NOUN.test(order) && !ABOUT_OTHERS.test(order);
  if (/\beverywhere$/i.test(sentence)) return true;
  return isAboutAll(sentence) && /\b(?:is|are|has|have)\b/.test(sentence);
}

/** What a heading says must be, without its number: "Dates — always aware", "Every handler must be async"; not "Never". */
export function ruleOfHeading(heading: string): string | undefined {
  const text = heading.replace(/^\d{1,3}[.)] +/, "");
  return headsWithRule(text) ? text : undefined;
}

function headsWithRule(heading: string): boolean {
  const rule = /(?::| [–—-]) +(.*)$/.exec(heading)?.[1] ?? heading;
  const isOrdered =
    /^(?:always|never|do not|don't) [\w`@.()-]+(?! this\b)/i.test(rule) && signalOf(heading) === undefined;
  return isOrdered || GRADED.test(heading) || (isAboutAll(rule) && /\bmust\b/i.test(rule));
}

/** "1. CRITICAL: Missing filter": the heading of a defect, which code shows. */
const GRADED =
  /^[^a-z]{0,12}(?:critical|blocker|severe|high|warning|error|mistake|pitfall|gotcha)(?: #?\d{1,2})?: (?:missing|forgetting|forgotten|skipping|unscoped|unawaited|untyped|unvalidated|hardcod(?:ed|ing)|swallow(?:ed|ing)|blocking|not \w+ing)\b/i;

/** "Order of imports (strict)": a rule, if code shows it. */
export function pressesForCode(heading: string): boolean {
  return FORCED.test(heading) && typeof kindOfHeading(heading) !== "object";
}

const FORCED = /\w \((?:strict|mandatory|required|enforced|non-negotiable)\b[^()]*\)$/i;

/** A sentence ends with its mark, or with its line where the next one begins like an order. */
function sentencesOf(lines: readonly Line[]): Line[] {
  const sentences: Line[] = [];
  for (const { line, text } of lines) {
    for (const [index, part] of text.split(SENTENCE_END).entries()) {
      const last = sentences.at(-1);
      const runsOn = index === 0 && last !== undefined && !/[.!?:]["')\]]*$/.test(last.text);
      if (runsOn && !(/^[A-Z]/.test(part) && isOrder(part) && !/[,;–—-]$/.test(last.text))) {
        sentences.splice(-1, 1, { line: last.line, text: `${last.text} ${part}` });
      } else sentences.push({ line, text: part });
    }
  }
  return sentences;
}

/** What leads into a list is the sentence right before it. */
export function lastSentence(text: string): string {
  return text.split(SENTENCE_END).at(-1) ?? text;
}

/** Not after "e.g." and its like, nor within a number or a name. */
const SENTENCE_END =
  /(?<!\b(?:e\.g|i\.e|etc|vs|cf|approx|incl|resp|no)\.)(?<=[.!?]["')\]]?)\s+(?=["'(`[]?[A-Z])/;
