import type { Skip } from "../review/skipping.ts";
import { codeSpan, cut } from "./text.ts";

/** Says of a pull request that nobody reviews it, and why. A check that has to be there is there, and holds nothing up. */
export function skippedReport(skip: Exclude<Skip, { because: "draft" }>) {
  const name = cut(skip.name, 100);
  const [title, reason, key] =
    skip.because === "label"
      ? [`It has the label “${name}”`, `with the label ${codeSpan(name)}`, "skip.labels"]
      : [`It is by ${name}`, `by ${codeSpan(name)}`, "skip.authors"];
  const summary = `The configuration leaves pull requests ${reason} alone (\`${key}\`). Comment \`/recheck\` to have this one reviewed all the same.`;
  return {
    conclusion: "skipped",
    title: `Not reviewed. ${title}`,
    summary,
    text: "",
    annotations: [],
  } as const;
}
