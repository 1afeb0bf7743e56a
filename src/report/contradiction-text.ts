import type { Contradiction } from "../review/contradictions.ts";

/** Who disagrees with whom, whose word counts, and what to do about it, as plain text. */
export function contradictionText({ rule, option, decides, yields }: Contradiction): string {
  const topic = option === undefined ? rule : `the option ${option} of ${rule}`;
  const place = ({ path, line }: Contradiction["decides"]) => `${path}:${line}`;
  const why =
    decides.path === yields.path
      ? "stands first"
      : `is in ${decides.path}, which comes first in the order of checklists,`;
  return `Two items disagree about ${topic}: it is ${decides.says} at ${place(decides)}, and ${yields.says} at ${place(yields)}. The former ${why} and decides; change one of them.`;
}
