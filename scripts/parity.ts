import { parseArgs } from "node:util";
import { RULES } from "../src/rules/registry.ts";
import { type Compared, compareWithRuff } from "./parity/parity.ts";
import { parityText } from "./parity/parity-text.ts";
import { PARITIES } from "./parity/registry.ts";
import { openRuff } from "./parity/ruff.ts";
import { CommandError, chooseRules, foldersFrom, runCommand, wholeNumber } from "./survey/command-line.ts";
import { readPythonProjects } from "./survey/python-project.ts";
import type { Sampling } from "./survey/survey-text.ts";

/**
 * `npm run parity -- DIR… [--rules a/b,c] [--sample N] [--seed S]`: how rules agree with ruff's on the same files, where they
 * have a counterpart. Comments that switch ruff off are ignored.
 */
await runCommand(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      rules: { type: "string" },
      sample: { type: "string", default: "5" },
      seed: { type: "string", default: "1" },
    },
  });
  const folders = foldersFrom(positionals, "parity");
  const compared = chooseRules(values.rules, RULES).flatMap(({ name, rule }): Compared[] => {
    const parity = PARITIES.get(name);
    return parity === undefined ? [] : [{ name, rule, parity }];
  });
  if (compared.length === 0) throw new CommandError(`None of ${values.rules} has a counterpart.`);
  const projects = readPythonProjects(folders);
  const sampling: Sampling = {
    most: wholeNumber("sample", values.sample),
    seed: wholeNumber("seed", values.seed),
    textOf: (name, path) => projects.find((project) => project.name === name)?.files.get(path),
  };
  const ruff = openRuff(compared.map(({ parity }) => parity));
  process.stdout.write(
    `ruff ${ruff.version}, ${parityText(compareWithRuff(projects, compared, ruff), sampling)}`,
  );
});
