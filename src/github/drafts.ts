import type { Ending } from "./open-checks.ts";
import type { Overview } from "./overview.ts";

/** A draft is not asking for a review yet, unless a person does. */
export function isUnready({ isDraft }: Pick<Overview, "isDraft">, isAsked: boolean): boolean {
  return isDraft && !isAsked;
}

/** For a check run that was begun before. */
export const DRAFT: Ending = {
  title: "The pull request is a draft again",
  summary:
    "It was made a draft before this check came to its end. It is reviewed when it is ready, or when somebody comments `/recheck`.",
};
