import type { Binding, CompiledItem } from "./checklist.ts";
import { Likeness } from "./likeness.ts";
import { isStrict } from "./norms.ts";
import type { ReadItem } from "./read-item.ts";
import { restOf } from "./rest.ts";
import { signsOf } from "./signs.ts";

/** Parts what an item sounds as if it asked for from rules whose words it only shares. */
export function heard(
  item: ReadItem,
  bindings: readonly Binding[],
): Pick<CompiledItem, "bindings" | "passedOver"> {
  if (bindings.length === 0) return { bindings };
  const likeness = new Likeness(signsOf(item));
  const isPressed = item.polarity !== "want" || item.isMarked || isStrict(item.text);
  const unlike = bindings.flatMap(({ rule, matched }) => {
    const rest = restOf(item.text, matched);
    // Words that are all it says, or next to all of what it presses for, are there by no chance.
    if (rest === 0 || (rest === 1 && isPressed)) return [];
    return likeness.isUnlike(rule, isPressed || rest === 1) ? [rule] : [];
  });
  if (unlike.length === 0) return { bindings };
  return {
    bindings: bindings.filter(({ rule }) => !unlike.includes(rule)),
    passedOver: { rules: unlike, signs: likeness.signsAgainst(unlike) },
  };
}
