import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { ZodError } from "zod";
import { failure } from "../src/local/source.ts";
import { RULES } from "../src/rules/registry.ts";
import {
  CommandError,
  chooseRules,
  foldersFrom,
  pathFrom,
  runCommand,
  wholeNumber,
} from "./survey/command-line.ts";
import { compareSurveys } from "./survey/comparison.ts";
import { readPythonProjects } from "./survey/python-project.ts";
import { type Survey, survey, surveyProjects } from "./survey/survey.ts";
import { comparisonText, type Sampling, surveyText } from "./survey/survey-text.ts";

/**
 * `npm run survey -- DIR… [--rules a/b,c] [--sample N] [--seed S] [--json FILE] [--compare OLD.json]`: what all rules say about
 * whole projects, for a person to judge; and what a change to a rule adds and removes. The first rule that asks for a fact of
 * a file pays for it in time.
 */
await runCommand(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      rules: { type: "string" },
      sample: { type: "string", default: "0" },
      seed: { type: "string", default: "1" },
      json: { type: "string" },
      compare: { type: "string" },
    },
  });
  const folders = foldersFrom(positionals, "survey");
  const rules = chooseRules(values.rules, RULES);
  const before = values.compare === undefined ? undefined : readSurvey(pathFrom(values.compare));
  const projects = readPythonProjects(folders);
  const sampling: Sampling = {
    most: wholeNumber("sample", values.sample),
    seed: wholeNumber("seed", values.seed),
    textOf: (name, path) => projects.find((project) => project.name === name)?.files.get(path),
  };
  const result = surveyProjects(projects, rules);
  if (values.json !== undefined) writeFileSync(pathFrom(values.json), `${JSON.stringify(result, null, 1)}\n`);
  if (before === undefined) process.stdout.write(surveyText(result, sampling));
  else process.stdout.write(comparisonText(compareSurveys(before, result), sampling));
});

function readSurvey(path: string): Survey {
  try {
    return survey.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch (error) {
    const isJustNoSurvey = error instanceof SyntaxError || error instanceof ZodError;
    const reason = isJustNoSurvey ? "is no survey" : failure(error, path);
    throw new CommandError(`${path} ${reason}; write one to compare with by --json.`);
  }
}
