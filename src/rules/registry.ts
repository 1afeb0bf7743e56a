// Made by `npm run generate` from the files in this folder.
import apiDependencyNotInjected from "./api/dependency-not-injected.ts";
import apiFatEndpoint from "./api/fat-endpoint.ts";
import apiMissingResponseModel from "./api/missing-response-model.ts";
import apiRequirements from "./api/requirements.ts";
import apiUntypedBody from "./api/untyped-body.ts";
import apiWrongStatusCode from "./api/wrong-status-code.ts";
import asyncBlockingCall from "./async/blocking-call.ts";
import asyncMissingTimeout from "./async/missing-timeout.ts";
import asyncRequirements from "./async/requirements.ts";
import asyncSyncDbSession from "./async/sync-db-session.ts";
import asyncSyncEndpoint from "./async/sync-endpoint.ts";
import asyncUnawaitedDbCall from "./async/unawaited-db-call.ts";
import configRequirements from "./config/requirements.ts";
import databaseLegacyQuery from "./database/legacy-query.ts";
import databaseMissingMigration from "./database/missing-migration.ts";
import databaseMissingRollback from "./database/missing-rollback.ts";
import databaseQueryInLoop from "./database/query-in-loop.ts";
import databaseRawSql from "./database/raw-sql.ts";
import databaseRequirements from "./database/requirements.ts";
import databaseSessionNotInjected from "./database/session-not-injected.ts";
import databaseUnpaginatedList from "./database/unpaginated-list.ts";
import docsDocstringStyle from "./docs/docstring-style.ts";
import docsIncompleteDocstring from "./docs/incomplete-docstring.ts";
import docsMissingDocstring from "./docs/missing-docstring.ts";
import docsUndocumentedEndpoint from "./docs/undocumented-endpoint.ts";
import errorsBareExcept from "./errors/bare-except.ts";
import errorsBroadExcept from "./errors/broad-except.ts";
import errorsHttpExceptionNotRaised from "./errors/http-exception-not-raised.ts";
import errorsHttpExceptionStatus from "./errors/http-exception-status.ts";
import errorsHttpExceptionWithoutDetail from "./errors/http-exception-without-detail.ts";
import errorsLeakedInternals from "./errors/leaked-internals.ts";
import errorsLostCause from "./errors/lost-cause.ts";
import errorsRequirements from "./errors/requirements.ts";
import errorsSilentExcept from "./errors/silent-except.ts";
import loggingPrint from "./logging/print.ts";
import loggingRequirements from "./logging/requirements.ts";
import modelsPydanticV1 from "./models/pydantic-v1.ts";
import modelsRequirements from "./models/requirements.ts";
import modelsSecretInResponse from "./models/secret-in-response.ts";
import modelsSharedSchema from "./models/shared-schema.ts";
import modelsUnconstrainedField from "./models/unconstrained-field.ts";
import { isRule, type Requirement, type Rule } from "./rule.ts";
import securityHardcodedSecret from "./security/hardcoded-secret.ts";
import securityPlaintextPassword from "./security/plaintext-password.ts";
import securityRequirements from "./security/requirements.ts";
import securityUnauthenticatedEndpoint from "./security/unauthenticated-endpoint.ts";
import securityWeakHash from "./security/weak-hash.ts";
import securityWildcardCors from "./security/wildcard-cors.ts";
import styleMutableDefault from "./style/mutable-default.ts";
import styleNaming from "./style/naming.ts";
import styleRequirements from "./style/requirements.ts";
import styleUnusedImport from "./style/unused-import.ts";
import styleWildcardImport from "./style/wildcard-import.ts";
import testsUntestedEndpoint from "./tests/untested-endpoint.ts";
import typesAny from "./types/any.ts";
import typesMissingParameterType from "./types/missing-parameter-type.ts";
import typesMissingReturnType from "./types/missing-return-type.ts";
import typesRequirements from "./types/requirements.ts";
import typesUnionStyle from "./types/union-style.ts";

/** All that checklists can ask for by name, in order of name. */
export const REQUIREMENTS: ReadonlyMap<string, Requirement> = new Map<string, Requirement>([
  ["api/bare-dependency", apiRequirements["bare-dependency"]],
  ["api/dependency-not-injected", apiDependencyNotInjected],
  ["api/deprecated-event-hook", apiRequirements["deprecated-event-hook"]],
  ["api/fat-endpoint", apiFatEndpoint],
  ["api/middleware-order", apiRequirements["middleware-order"]],
  ["api/missing-response-model", apiMissingResponseModel],
  ["api/redundant-response-model", apiRequirements["redundant-response-model"]],
  ["api/unpinned-error-schema", apiRequirements["unpinned-error-schema"]],
  ["api/untagged-router", apiRequirements["untagged-router"]],
  ["api/untyped-body", apiUntypedBody],
  ["api/unused-path-parameter", apiRequirements["unused-path-parameter"]],
  ["api/unversioned-route", apiRequirements["unversioned-route"]],
  ["api/verb-in-path", apiRequirements["verb-in-path"]],
  ["api/wrong-status-code", apiWrongStatusCode],
  ["async/blocking-call", asyncBlockingCall],
  ["async/dangling-task", asyncRequirements["dangling-task"]],
  ["async/missing-timeout", asyncMissingTimeout],
  ["async/sync-db-session", asyncSyncDbSession],
  ["async/sync-endpoint", asyncSyncEndpoint],
  ["async/unawaited-coroutine", asyncRequirements["unawaited-coroutine"]],
  ["async/unawaited-db-call", asyncUnawaitedDbCall],
  ["config/scattered-env", configRequirements["scattered-env"]],
  ["database/implicit-lazy-load", databaseRequirements["implicit-lazy-load"]],
  ["database/integer-primary-key", databaseRequirements["integer-primary-key"]],
  ["database/legacy-query", databaseLegacyQuery],
  ["database/missing-migration", databaseMissingMigration],
  ["database/missing-rollback", databaseMissingRollback],
  ["database/missing-timestamps", databaseRequirements["missing-timestamps"]],
  ["database/query-in-loop", databaseQueryInLoop],
  ["database/raw-sql", databaseRawSql],
  ["database/select-star", databaseRequirements["select-star"]],
  ["database/session-not-injected", databaseSessionNotInjected],
  ["database/split-transaction", databaseRequirements["split-transaction"]],
  ["database/unclosed-session", databaseRequirements["unclosed-session"]],
  ["database/unconstrained-column", databaseRequirements["unconstrained-column"]],
  ["database/unindexed-foreign-key", databaseRequirements["unindexed-foreign-key"]],
  ["database/unpaginated-list", databaseUnpaginatedList],
  ["database/unscoped-query", databaseRequirements["unscoped-query"]],
  ["docs/docstring-style", docsDocstringStyle],
  ["docs/incomplete-docstring", docsIncompleteDocstring],
  ["docs/missing-docstring", docsMissingDocstring],
  ["docs/undocumented-endpoint", docsUndocumentedEndpoint],
  ["errors/bare-except", errorsBareExcept],
  ["errors/broad-except", errorsBroadExcept],
  ["errors/generic-raise", errorsRequirements["generic-raise"]],
  ["errors/http-exception-not-raised", errorsHttpExceptionNotRaised],
  ["errors/http-exception-outside-routes", errorsRequirements["http-exception-outside-routes"]],
  ["errors/http-exception-status", errorsHttpExceptionStatus],
  ["errors/http-exception-without-detail", errorsHttpExceptionWithoutDetail],
  ["errors/leaked-internals", errorsLeakedInternals],
  ["errors/lost-cause", errorsLostCause],
  ["errors/silent-except", errorsSilentExcept],
  ["errors/unhandled-integrity-error", errorsRequirements["unhandled-integrity-error"]],
  ["errors/unhandled-missing-row", errorsRequirements["unhandled-missing-row"]],
  ["logging/eager-format", loggingRequirements["eager-format"]],
  ["logging/print", loggingPrint],
  ["logging/unlogged-error", loggingRequirements["unlogged-error"]],
  ["models/pydantic-v1", modelsPydanticV1],
  ["models/secret-in-response", modelsSecretInResponse],
  ["models/secret-not-wrapped", modelsRequirements["secret-not-wrapped"]],
  ["models/shared-schema", modelsSharedSchema],
  ["models/table-as-body", modelsRequirements["table-as-body"]],
  ["models/unconstrained-field", modelsUnconstrainedField],
  ["models/undescribed-field", modelsRequirements["undescribed-field"]],
  ["security/dangerous-call", securityRequirements["dangerous-call"]],
  ["security/debug-mode", securityRequirements["debug-mode"]],
  ["security/disabled-tls-check", securityRequirements["disabled-tls-check"]],
  ["security/hardcoded-secret", securityHardcodedSecret],
  ["security/missing-rate-limit", securityRequirements["missing-rate-limit"]],
  ["security/plaintext-password", securityPlaintextPassword],
  ["security/sensitive-log", securityRequirements["sensitive-log"]],
  ["security/unauthenticated-endpoint", securityUnauthenticatedEndpoint],
  ["security/unverified-jwt", securityRequirements["unverified-jwt"]],
  ["security/weak-hash", securityWeakHash],
  ["security/wildcard-cors", securityWildcardCors],
  ["style/commented-code", styleRequirements["commented-code"]],
  ["style/complex-function", styleRequirements["complex-function"]],
  ["style/deep-nesting", styleRequirements["deep-nesting"]],
  ["style/import-position", styleRequirements["import-position"]],
  ["style/long-file", styleRequirements["long-file"]],
  ["style/long-function", styleRequirements["long-function"]],
  ["style/long-line", styleRequirements["long-line"]],
  ["style/misplaced-file", styleRequirements["misplaced-file"]],
  ["style/mutable-default", styleMutableDefault],
  ["style/naive-datetime", styleRequirements["naive-datetime"]],
  ["style/naming", styleNaming],
  ["style/todo", styleRequirements.todo],
  ["style/unexplained-ignore", styleRequirements["unexplained-ignore"]],
  ["style/unused-import", styleUnusedImport],
  ["style/wildcard-import", styleWildcardImport],
  ["tests/untested-endpoint", testsUntestedEndpoint],
  ["types/any", typesAny],
  ["types/legacy-generic", typesRequirements["legacy-generic"]],
  ["types/missing-parameter-type", typesMissingParameterType],
  ["types/missing-return-type", typesMissingReturnType],
  ["types/union-style", typesUnionStyle],
]);

/** Those that Rubric checks. */
export const RULES: ReadonlyMap<string, Rule> = new Map(
  [...REQUIREMENTS].flatMap(([name, it]) => (isRule(it) ? [[name, it] as const] : [])),
);
