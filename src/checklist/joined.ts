import { isOrder } from "./norms.ts";
import type { ReadItem } from "./read-item.ts";
import { words } from "./words.ts";

/** A line that leads into a list and has the verb of what it lists: "Never expose:", "Routers must not contain:". */
const VERB =
  /^(?:you )?(?:[\w-]+(?: [\w-]+)? )?(?:(?:must|should|shall|may|do)(?: not| never)?|never|don't|avoid|reject|check|verify|validate|ensure|require|use|prefer)(?: [\w-]+){0,2}:$/i;
const MOST_WORDS = 5;

/** The item as one sentence with the verb that stands above its list. */
export function joinedWith(
  { above, form }: ReadItem,
  [text = "", ...more]: readonly string[],
): { readonly text: string; readonly ownFrom: number } | undefined {
  const lead = above.at(-1)?.text.replaceAll("’", "'") ?? "";
  if (form !== "entry" || more.length > 0 || !VERB.test(lead)) return undefined;
  if (isOrder(text) || text.split(/\s+/, MOST_WORDS + 1).length > MOST_WORDS) return undefined;
  const verb = lead.slice(0, -1);
  return { text: `${verb} ${text}`, ownFrom: words(verb).length };
}
