import { isSure } from "./ask.ts";
import { readClauses } from "./beginnings.ts";
import type { Binding, CompiledItem } from "./checklist.ts";
import { Likeness } from "./likeness.ts";
import { afterLead, isOrder, isStrict } from "./norms.ts";
import type { ReadItem } from "./read-item.ts";
import { restOf } from "./rest.ts";
import { signsOf } from "./signs.ts";
import { words } from "./words.ts";

/** Words of weight beside those that matched, in an order that is no more than that. */
const SHORT = 8;
/** The same, where a name of code is among those that matched. */
const SHORT_BESIDE_CODE = 4;

/** What begins like this orders, and names nothing: "query design" does not. */
const PLAIN_ORDER =
  /^(?:always|use|prefer|avoid|ensure|add|include|log|apply|implement|follow|return|raise|validate|keep)\b/i;

/** Parts what an item sounds as if it asked for from rules whose words it only shares. */
export function heard(
  item: ReadItem,
  bindings: readonly Binding[],
): Pick<CompiledItem, "bindings" | "passedOver"> {
  if (bindings.length === 0) return { bindings };
  const likeness = new Likeness(signsOf(item));
  const isPressed = item.polarity !== "want" || item.isMarked || isStrict(item.text);
  const unlike = bindings.flatMap(({ rule, matched, ask }) => {
    if (isSure(ask)) return [];
    const rest = restOf(item.text, matched);
    // Words that are all it says, or next to all of what it presses for or orders, are there by no chance.
    if (rest === 0 || (rest === 1 && (isPressed || PLAIN_ORDER.test(item.text)))) return [];
    if (namesCode(item, matched, isPressed) || isExplained(item, matched)) return [];
    const isHeaded = rest <= SHORT && isOrder(item.text) && namesAny(item.headings.at(-1) ?? "", matched);
    return likeness.isUnlike(rule, isPressed || rest === 1 || isHeaded) ? [rule] : [];
  });
  if (unlike.length === 0 || listsOnlyThese(item, bindings, unlike)) return { bindings };
  return {
    bindings: bindings.filter(({ rule }) => !unlike.includes(rule)),
    passedOver: { rules: unlike, signs: likeness.signsAgainst(unlike) },
  };
}

/** What ends one of the things that an item lists. */
const BETWEEN = /[,;:.] | (?:and|–|—) /i;

/** All that it lists is answered, each thing by other rules, and some of them are believed: "Hints on functions, no raw dicts". */
function listsOnlyThese(
  { text }: ReadItem,
  bindings: readonly Binding[],
  unlike: readonly string[],
): boolean {
  const matchedBy = (isMeant: (rule: string) => boolean) =>
    bindings.filter(({ rule }) => isMeant(rule)).flatMap(({ matched }) => matched);
  const believed = new Set(matchedBy((rule) => !unlike.includes(rule)));
  const others = new Set(matchedBy((rule) => unlike.includes(rule)));
  const isMixed = text.split(BETWEEN).some((thing) => {
    const said = words(thing).map((word) => word.text);
    return said.some((word) => believed.has(word)) && said.some((word) => others.has(word));
  });
  return believed.size > 0 && !isMixed && restOf(text, [...believed, ...others]) <= 1;
}

/** All that is ordered or ticked off stands before the brackets: "Add constraints (unique, not null)". */
function isExplained({ text, polarity, isMarked }: ReadItem, matched: readonly string[]): boolean {
  if (polarity !== "want" || !(isMarked || isOrder(text))) return false;
  const order = text.replaceAll(/ ?\((?!(?:not just|not only|except|only|unless)\b)[^()\d]*\)/gi, "");
  const said = new Set(words(order).map((word) => word.text));
  return restOf(order, matched) === 0 && matched.every((word) => said.has(word));
}

/** An order, or a clause of its own, with little beside a name of code that matched. */
function namesCode({ text, parts }: ReadItem, matched: readonly string[], isPressed: boolean): boolean {
  const names = matched.filter((word) => isOfCode(word, text));
  if (names.length === 0) return false;
  const order = afterLead(text);
  if ((isPressed || isOrder(order)) && restOf(order, matched) <= SHORT_BESIDE_CODE) return true;
  return parts.some((part) =>
    readClauses(part.text).some((clause) => {
      const said = new Set(words(clause).map((word) => word.text));
      return /^not\b/i.test(clause) || isOrder(clause)
        ? names.some((name) => said.has(name)) && restOf(clause, matched) <= 1
        : false;
    }),
  );
}

/** `model_dump` and `HTTPException` mean but one thing, whatever stands beside them. */
function isOfCode(word: string, text: string): boolean {
  return (
    /[a-z]_[a-z]/.test(word) ||
    words(text).some((each) => each.text === word && EXCEPTION_CLASS.test(each.written))
  );
}

const EXCEPTION_CLASS = /^[A-Z]\w+(?:Exception|Error)$/;

/** The words that matched are what the heading right above an order is about. */
function namesAny(heading: string, matched: readonly string[]): boolean {
  const said = new Set(matched.flatMap((text) => words(text).map(({ stem }) => stem)));
  return words(heading).some(({ stem }) => said.has(stem));
}
