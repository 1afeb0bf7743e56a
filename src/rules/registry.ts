// Made by `npm run generate` from the files in this folder.
import asyncUnawaitedDbCall from "./async/unawaited-db-call.ts";
import docsDocstringStyle from "./docs/docstring-style.ts";
import docsMissingDocstring from "./docs/missing-docstring.ts";
import errorsHttpExceptionNotRaised from "./errors/http-exception-not-raised.ts";
import errorsHttpExceptionWithoutDetail from "./errors/http-exception-without-detail.ts";
import { isRule, type Requirement, type Rule } from "./rule.ts";
import styleLongLine from "./style/long-line.ts";
import typesMissingParameterType from "./types/missing-parameter-type.ts";
import typesMissingReturnType from "./types/missing-return-type.ts";

/** All that checklists can ask for by name, in order of name. */
export const REQUIREMENTS: ReadonlyMap<string, Requirement> = new Map<string, Requirement>([
  ["async/unawaited-db-call", asyncUnawaitedDbCall],
  ["docs/docstring-style", docsDocstringStyle],
  ["docs/missing-docstring", docsMissingDocstring],
  ["errors/http-exception-not-raised", errorsHttpExceptionNotRaised],
  ["errors/http-exception-without-detail", errorsHttpExceptionWithoutDetail],
  ["style/long-line", styleLongLine],
  ["types/missing-parameter-type", typesMissingParameterType],
  ["types/missing-return-type", typesMissingReturnType],
]);

/** Those that Rubric checks. */
export const RULES: ReadonlyMap<string, Rule> = new Map(
  [...REQUIREMENTS].flatMap(([name, it]) => (isRule(it) ? [[name, it] as const] : [])),
);
