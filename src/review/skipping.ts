import type { Config } from "./config-schema.ts";

/** What is known of a pull request besides its code. */
export interface Circumstances {
  readonly isDraft: boolean;
  /** Undefined when the account is gone. */
  readonly author: string | undefined;
  readonly labels: readonly string[];
}

export type Skip =
  | { readonly because: "draft" }
  | { readonly because: "label" | "author"; readonly name: string };

/** Why the configuration wants a pull request to be left alone, if it does. */
export function skipOf(
  { isDraft, author, labels }: Circumstances,
  { skip }: Pick<Config, "skip">,
): Skip | undefined {
  if (isDraft && skip.drafts) return { because: "draft" };
  const label = labels.find((it) => isAmong(skip.labels, it));
  if (label !== undefined) return { because: "label", name: label };
  if (author === undefined) return undefined;
  const isUnwanted = isAmong(skip.authors.map(withoutBot), withoutBot(author));
  return isUnwanted ? { because: "author", name: author } : undefined;
}

function isAmong(names: readonly string[], name: string): boolean {
  return names.some((it) => it.toLowerCase() === name.toLowerCase());
}

/** GitHub names Apps with it in one place and without it in another. */
function withoutBot(login: string): string {
  return login.replace(/\[bot\]$/i, "");
}
