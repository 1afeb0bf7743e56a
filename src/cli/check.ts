import { type Look, readTree } from "../local/tree.ts";
import type { ExitCode, Format, Session } from "./session.ts";

export interface CheckOptions {
  readonly base?: string;
  readonly scope?: NonNullable<Look["scope"]>;
  readonly select?: string;
  readonly checklist?: readonly string[];
  readonly format: Format;
}

/** The rules are loaded while git works. */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  session: Session,
): Promise<ExitCode> {
  const { folder, environment } = session;
  const [tree, { reviewTree }] = await Promise.all([
    readTree({ folder, environment, paths, base: options.base, scope: options.scope }),
    import("./review-tree.ts"),
  ]);
  return reviewTree(tree, options, session);
}
