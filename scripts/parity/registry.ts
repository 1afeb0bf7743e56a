// Made by `npm run generate` from the files in src/rules.
import asyncBlockingCall from "../../src/rules/async/blocking-call.parity.ts";
import asyncMissingTimeout from "../../src/rules/async/missing-timeout.parity.ts";
import databaseRawSql from "../../src/rules/database/raw-sql.parity.ts";
import docsIncompleteDocstring from "../../src/rules/docs/incomplete-docstring.parity.ts";
import docsMissingDocstring from "../../src/rules/docs/missing-docstring.parity.ts";
import errorsBareExcept from "../../src/rules/errors/bare-except.parity.ts";
import errorsBroadExcept from "../../src/rules/errors/broad-except.parity.ts";
import errorsLostCause from "../../src/rules/errors/lost-cause.parity.ts";
import errorsSilentExcept from "../../src/rules/errors/silent-except.parity.ts";
import loggingPrint from "../../src/rules/logging/print.parity.ts";
import type { Parity } from "../../src/rules/parity.ts";
import securityHardcodedSecret from "../../src/rules/security/hardcoded-secret.parity.ts";
import securityWeakHash from "../../src/rules/security/weak-hash.parity.ts";
import styleMutableDefault from "../../src/rules/style/mutable-default.parity.ts";
import styleNaming from "../../src/rules/style/naming.parity.ts";
import styleUnusedImport from "../../src/rules/style/unused-import.parity.ts";
import styleWildcardImport from "../../src/rules/style/wildcard-import.parity.ts";
import typesAny from "../../src/rules/types/any.parity.ts";
import typesMissingParameterType from "../../src/rules/types/missing-parameter-type.parity.ts";
import typesMissingReturnType from "../../src/rules/types/missing-return-type.parity.ts";
import typesUnionStyle from "../../src/rules/types/union-style.parity.ts";

/** Rules with a counterpart, in order of name. */
export const PARITIES: ReadonlyMap<string, Parity> = new Map([
  ["async/blocking-call", asyncBlockingCall],
  ["async/missing-timeout", asyncMissingTimeout],
  ["database/raw-sql", databaseRawSql],
  ["docs/incomplete-docstring", docsIncompleteDocstring],
  ["docs/missing-docstring", docsMissingDocstring],
  ["errors/bare-except", errorsBareExcept],
  ["errors/broad-except", errorsBroadExcept],
  ["errors/lost-cause", errorsLostCause],
  ["errors/silent-except", errorsSilentExcept],
  ["logging/print", loggingPrint],
  ["security/hardcoded-secret", securityHardcodedSecret],
  ["security/weak-hash", securityWeakHash],
  ["style/mutable-default", styleMutableDefault],
  ["style/naming", styleNaming],
  ["style/unused-import", styleUnusedImport],
  ["style/wildcard-import", styleWildcardImport],
  ["types/any", typesAny],
  ["types/missing-parameter-type", typesMissingParameterType],
  ["types/missing-return-type", typesMissingReturnType],
  ["types/union-style", typesUnionStyle],
]);
