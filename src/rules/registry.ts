// Made by `npm run generate` from the files in this folder.
import asyncUnawaitedDbCall from "./async/unawaited-db-call.ts";
import docsMissingDocstring from "./docs/missing-docstring.ts";
import errorsHttpExceptionNotRaised from "./errors/http-exception-not-raised.ts";
import errorsHttpExceptionWithoutDetail from "./errors/http-exception-without-detail.ts";
import type { Rule } from "./rule.ts";
import typesMissingParameterType from "./types/missing-parameter-type.ts";
import typesMissingReturnType from "./types/missing-return-type.ts";

/** Every rule by name, in order of name. */
export const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ["async/unawaited-db-call", asyncUnawaitedDbCall],
  ["docs/missing-docstring", docsMissingDocstring],
  ["errors/http-exception-not-raised", errorsHttpExceptionNotRaised],
  ["errors/http-exception-without-detail", errorsHttpExceptionWithoutDetail],
  ["types/missing-parameter-type", typesMissingParameterType],
  ["types/missing-return-type", typesMissingReturnType],
]);
