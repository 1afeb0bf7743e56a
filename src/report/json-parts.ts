import { z } from "zod";
import type { Contradiction, Wish } from "../review/contradictions.ts";

/** What several of the JSON reports have. */

export const severity = z.enum(["error", "warning", "note"]);
export const line = z.int().min(1).describe("1-based.");

const wish = z.strictObject({
  path: z.string(),
  line,
  text: z.string(),
  says: z.string().describe("`wanted`, `not wanted`, or an option's value in JSON."),
});

export const contradiction = z.strictObject({
  rule: z.string(),
  option: z.string().describe("Left out if they disagree about the rule itself.").optional(),
  decides: wish.describe("The item that counts."),
  yields: wish,
});

export function contradictionJson(found: Contradiction): z.infer<typeof contradiction> {
  const { rule, option, decides, yields } = found;
  return {
    rule,
    ...(option !== undefined && { option }),
    decides: wishJson(decides),
    yields: wishJson(yields),
  };
}

function wishJson({ path, line: at, text, says }: Wish): z.infer<typeof wish> {
  return { path, line: at, text, says };
}
