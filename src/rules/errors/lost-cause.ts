import type { Handler, Raise } from "../../python/exception-facts.ts";
import { defineRule, type Problem } from "../rule.ts";

/** They end something in order; nobody gets to see where they come from. */
const SIGNALS = new Set([
  "StopAsyncIteration",
  "StopIteration",
  "SystemExit",
  "click.Abort",
  "click.exceptions.Exit",
  "typer.Abort",
  "typer.Exit",
]);

export default defineRule({
  summary: "Exception raised without its cause",
  severity: "warning",
  like: ["B904"],
  asks: [
    "raise-with-from",
    "chain exception -certificate|langchain|llm|prompt|middleware|supply|retry",
    "raise|re-raise|rethrow|except|reraise =from-e|=from-err|=from-exc|=from-ex|=from-error|=from-none|=from-exception|=from-original|=raise-from|=use-from|=uses-from|=using-from|=from-clause|=from-when|=with-from|=from-to -service|wrapper|helper|=from-errors|=from-exceptions|taxonomy",
    "avoid raise|re-raise|rethrow =from re-raise|except-block|=except|in-except|inside-except|context|chain|new-exception -service|repository|httpexception-from|=service",
    "preserve|keep|retain|maintain traceback|exception-context|original-exception|original-error|original-cause|exception-cause|root-cause|their-cause|its-cause|stack-trace|exception-chain raise|error|exception|traceback|rethrow|wrap|chain -response|client|user|log|logger|logging|debug-session",
    "original-exception|original-error original-exception-as|as-the-cause|as-cause|=__cause__ -log",
    "avoid lose|lost|drop|discard|hide|destroy traceback|exception-context|original-exception|original-error|exception-cause|original-cause|stack-trace|exception-chain -response|client|user",
  ],
  *check(file) {
    if (file.isTest) return;
    for (const raise of file.raises()) {
      const { raised, leaves, cause } = raise;
      if (raised === undefined || leaves === undefined || cause !== undefined) continue;
      if (SIGNALS.has(raised.name ?? "") || isKnownAlready(raise)) continue;
      const thing = /^[\w.]+$/.test(raised.text) ? raised.text : "raise";
      yield { at: raise, message: `\`${thing}\` ${harmAndCure(leaves)}`, ...chaining(raise, leaves) };
    }
  },
});

/** What is caught, a variable, or what a function makes of what is caught: it may have its cause. */
function isKnownAlready({ raised, isBuilt, isGivenCaught }: Raise): boolean {
  const isClass = /(?:^|\.)_*\p{Lu}[^.]*$/u.test(raised?.text ?? "");
  return !isClass && (!isBuilt || isGivenCaught);
}

function harmAndCure({ alias }: Handler): string {
  const harm = "hides the error that led to it";
  if (alias === undefined) return `${harm}; name that with \`as\` and raise this \`from\` it.`;
  return `${harm}; raise it \`from ${alias}\` instead.`;
}

function chaining({ end }: Raise, { alias, isAliasKept }: Handler): Pick<Problem, "fix"> {
  if (alias === undefined || !isAliasKept) return {};
  return { fix: [{ start: end, end, text: ` from ${alias}` }] };
}
