import { parseArgs } from "node:util";
import { RULES } from "../src/rules/registry.ts";
import { mutate, type Outcome, type Survivor } from "./mutation/mutation.ts";
import { chooseRules, runCommand } from "./survey/command-line.ts";

/**
 * `npm run mutate [-- --rules a/b,c]`: changes each condition of each rule in turn, and lists the changes that no example of the
 * rule's page notices. Exit code 1 if there are any.
 */
await runCommand(async () => {
  const { values } = parseArgs({ options: { rules: { type: "string" } } });
  await report(chooseRules(values.rules, RULES).map(({ name }) => name));
});

async function report(names: readonly string[]): Promise<void> {
  const outcomes: Outcome[] = [];
  for (const name of names) {
    const outcome = await mutate({ name, module: `dist/src/rules/${name}.js`, page: `src/rules/${name}.md` });
    outcomes.push(outcome);
    for (const each of outcome.survivors) console.log(`${name}: ${described(each)}`);
  }
  const survivors = outcomes.reduce((sum, outcome) => sum + outcome.survivors.length, 0);
  const mutants = outcomes.reduce((sum, outcome) => sum + outcome.mutants, 0);
  console.log(`\n${outcomes.length} rules, ${mutants} mutants, ${survivors} not noticed by any example`);
  process.exitCode = survivors > 0 ? 1 : 0;
}

function described({ line, was, is }: Survivor): string {
  return `compiled line ${line}: ${short(was)} → ${short(is)}`;
}

function short(code: string): string {
  const oneLine = code.replaceAll(/\s+/g, " ");
  return oneLine.length > 90 ? `${oneLine.slice(0, 89)}…` : oneLine;
}
