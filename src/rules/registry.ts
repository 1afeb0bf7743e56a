// Made by `npm run generate` from the files in this folder.
import apiBareDependency from "./api/bare-dependency.ts";
import apiDependencyNotInjected from "./api/dependency-not-injected.ts";
import apiDeprecatedEventHook from "./api/deprecated-event-hook.ts";
import apiFatEndpoint from "./api/fat-endpoint.ts";
import apiMiddlewareOrder from "./api/middleware-order.ts";
import apiMissingResponseModel from "./api/missing-response-model.ts";
import apiRedundantResponseModel from "./api/redundant-response-model.ts";
import apiUnpinnedErrorSchema from "./api/unpinned-error-schema.ts";
import apiUntaggedRouter from "./api/untagged-router.ts";
import apiUntypedBody from "./api/untyped-body.ts";
import apiUnusedPathParameter from "./api/unused-path-parameter.ts";
import apiUnversionedRoute from "./api/unversioned-route.ts";
import apiVerbInPath from "./api/verb-in-path.ts";
import apiWrongStatusCode from "./api/wrong-status-code.ts";
import asyncBlockingCall from "./async/blocking-call.ts";
import asyncDanglingTask from "./async/dangling-task.ts";
import asyncMissingTimeout from "./async/missing-timeout.ts";
import asyncSyncDbSession from "./async/sync-db-session.ts";
import asyncSyncEndpoint from "./async/sync-endpoint.ts";
import asyncUnawaitedCoroutine from "./async/unawaited-coroutine.ts";
import asyncUnawaitedDbCall from "./async/unawaited-db-call.ts";
import configScatteredEnv from "./config/scattered-env.ts";
import databaseImplicitLazyLoad from "./database/implicit-lazy-load.ts";
import databaseIntegerPrimaryKey from "./database/integer-primary-key.ts";
import databaseLegacyQuery from "./database/legacy-query.ts";
import databaseMissingMigration from "./database/missing-migration.ts";
import databaseMissingRollback from "./database/missing-rollback.ts";
import databaseMissingTimestamps from "./database/missing-timestamps.ts";
import databaseQueryInLoop from "./database/query-in-loop.ts";
import databaseRawSql from "./database/raw-sql.ts";
import databaseSelectStar from "./database/select-star.ts";
import databaseSessionNotInjected from "./database/session-not-injected.ts";
import databaseSplitTransaction from "./database/split-transaction.ts";
import databaseUnclosedSession from "./database/unclosed-session.ts";
import databaseUnconstrainedColumn from "./database/unconstrained-column.ts";
import databaseUnindexedForeignKey from "./database/unindexed-foreign-key.ts";
import databaseUnpaginatedList from "./database/unpaginated-list.ts";
import databaseUnscopedQuery from "./database/unscoped-query.ts";
import docsDocstringStyle from "./docs/docstring-style.ts";
import docsIncompleteDocstring from "./docs/incomplete-docstring.ts";
import docsMissingDocstring from "./docs/missing-docstring.ts";
import docsUndocumentedEndpoint from "./docs/undocumented-endpoint.ts";
import errorsBareExcept from "./errors/bare-except.ts";
import errorsBroadExcept from "./errors/broad-except.ts";
import errorsGenericRaise from "./errors/generic-raise.ts";
import errorsHttpExceptionNotRaised from "./errors/http-exception-not-raised.ts";
import errorsHttpExceptionOutsideRoutes from "./errors/http-exception-outside-routes.ts";
import errorsHttpExceptionStatus from "./errors/http-exception-status.ts";
import errorsHttpExceptionWithoutDetail from "./errors/http-exception-without-detail.ts";
import errorsLeakedInternals from "./errors/leaked-internals.ts";
import errorsLostCause from "./errors/lost-cause.ts";
import errorsSilentExcept from "./errors/silent-except.ts";
import errorsUnhandledIntegrityError from "./errors/unhandled-integrity-error.ts";
import errorsUnhandledMissingRow from "./errors/unhandled-missing-row.ts";
import loggingEagerFormat from "./logging/eager-format.ts";
import loggingPrint from "./logging/print.ts";
import loggingUnloggedError from "./logging/unlogged-error.ts";
import modelsPydanticV1 from "./models/pydantic-v1.ts";
import modelsSecretInResponse from "./models/secret-in-response.ts";
import modelsSecretNotWrapped from "./models/secret-not-wrapped.ts";
import modelsSharedSchema from "./models/shared-schema.ts";
import modelsTableAsBody from "./models/table-as-body.ts";
import modelsUnconstrainedField from "./models/unconstrained-field.ts";
import modelsUndescribedField from "./models/undescribed-field.ts";
import { isRule, type Requirement, type Rule } from "./rule.ts";
import securityDangerousCall from "./security/dangerous-call.ts";
import securityDebugMode from "./security/debug-mode.ts";
import securityDisabledTlsCheck from "./security/disabled-tls-check.ts";
import securityHardcodedSecret from "./security/hardcoded-secret.ts";
import securityMissingRateLimit from "./security/missing-rate-limit.ts";
import securityPlaintextPassword from "./security/plaintext-password.ts";
import securitySensitiveLog from "./security/sensitive-log.ts";
import securityUnauthenticatedEndpoint from "./security/unauthenticated-endpoint.ts";
import securityUnverifiedJwt from "./security/unverified-jwt.ts";
import securityWeakHash from "./security/weak-hash.ts";
import securityWildcardCors from "./security/wildcard-cors.ts";
import styleCommentedCode from "./style/commented-code.ts";
import styleComplexFunction from "./style/complex-function.ts";
import styleDeepNesting from "./style/deep-nesting.ts";
import styleImportPosition from "./style/import-position.ts";
import styleLongFile from "./style/long-file.ts";
import styleLongFunction from "./style/long-function.ts";
import styleLongLine from "./style/long-line.ts";
import styleMisplacedFile from "./style/misplaced-file.ts";
import styleMutableDefault from "./style/mutable-default.ts";
import styleNaiveDatetime from "./style/naive-datetime.ts";
import styleNaming from "./style/naming.ts";
import styleTodo from "./style/todo.ts";
import styleUnexplainedIgnore from "./style/unexplained-ignore.ts";
import styleUnusedImport from "./style/unused-import.ts";
import styleWildcardImport from "./style/wildcard-import.ts";
import testsUntestedEndpoint from "./tests/untested-endpoint.ts";
import typesAny from "./types/any.ts";
import typesLegacyGeneric from "./types/legacy-generic.ts";
import typesMissingParameterType from "./types/missing-parameter-type.ts";
import typesMissingReturnType from "./types/missing-return-type.ts";
import typesUnionStyle from "./types/union-style.ts";

/** All that checklists can ask for by name, in order of name. */
export const REQUIREMENTS: ReadonlyMap<string, Requirement> = new Map<string, Requirement>([
  ["api/bare-dependency", apiBareDependency],
  ["api/dependency-not-injected", apiDependencyNotInjected],
  ["api/deprecated-event-hook", apiDeprecatedEventHook],
  ["api/fat-endpoint", apiFatEndpoint],
  ["api/middleware-order", apiMiddlewareOrder],
  ["api/missing-response-model", apiMissingResponseModel],
  ["api/redundant-response-model", apiRedundantResponseModel],
  ["api/unpinned-error-schema", apiUnpinnedErrorSchema],
  ["api/untagged-router", apiUntaggedRouter],
  ["api/untyped-body", apiUntypedBody],
  ["api/unused-path-parameter", apiUnusedPathParameter],
  ["api/unversioned-route", apiUnversionedRoute],
  ["api/verb-in-path", apiVerbInPath],
  ["api/wrong-status-code", apiWrongStatusCode],
  ["async/blocking-call", asyncBlockingCall],
  ["async/dangling-task", asyncDanglingTask],
  ["async/missing-timeout", asyncMissingTimeout],
  ["async/sync-db-session", asyncSyncDbSession],
  ["async/sync-endpoint", asyncSyncEndpoint],
  ["async/unawaited-coroutine", asyncUnawaitedCoroutine],
  ["async/unawaited-db-call", asyncUnawaitedDbCall],
  ["config/scattered-env", configScatteredEnv],
  ["database/implicit-lazy-load", databaseImplicitLazyLoad],
  ["database/integer-primary-key", databaseIntegerPrimaryKey],
  ["database/legacy-query", databaseLegacyQuery],
  ["database/missing-migration", databaseMissingMigration],
  ["database/missing-rollback", databaseMissingRollback],
  ["database/missing-timestamps", databaseMissingTimestamps],
  ["database/query-in-loop", databaseQueryInLoop],
  ["database/raw-sql", databaseRawSql],
  ["database/select-star", databaseSelectStar],
  ["database/session-not-injected", databaseSessionNotInjected],
  ["database/split-transaction", databaseSplitTransaction],
  ["database/unclosed-session", databaseUnclosedSession],
  ["database/unconstrained-column", databaseUnconstrainedColumn],
  ["database/unindexed-foreign-key", databaseUnindexedForeignKey],
  ["database/unpaginated-list", databaseUnpaginatedList],
  ["database/unscoped-query", databaseUnscopedQuery],
  ["docs/docstring-style", docsDocstringStyle],
  ["docs/incomplete-docstring", docsIncompleteDocstring],
  ["docs/missing-docstring", docsMissingDocstring],
  ["docs/undocumented-endpoint", docsUndocumentedEndpoint],
  ["errors/bare-except", errorsBareExcept],
  ["errors/broad-except", errorsBroadExcept],
  ["errors/generic-raise", errorsGenericRaise],
  ["errors/http-exception-not-raised", errorsHttpExceptionNotRaised],
  ["errors/http-exception-outside-routes", errorsHttpExceptionOutsideRoutes],
  ["errors/http-exception-status", errorsHttpExceptionStatus],
  ["errors/http-exception-without-detail", errorsHttpExceptionWithoutDetail],
  ["errors/leaked-internals", errorsLeakedInternals],
  ["errors/lost-cause", errorsLostCause],
  ["errors/silent-except", errorsSilentExcept],
  ["errors/unhandled-integrity-error", errorsUnhandledIntegrityError],
  ["errors/unhandled-missing-row", errorsUnhandledMissingRow],
  ["logging/eager-format", loggingEagerFormat],
  ["logging/print", loggingPrint],
  ["logging/unlogged-error", loggingUnloggedError],
  ["models/pydantic-v1", modelsPydanticV1],
  ["models/secret-in-response", modelsSecretInResponse],
  ["models/secret-not-wrapped", modelsSecretNotWrapped],
  ["models/shared-schema", modelsSharedSchema],
  ["models/table-as-body", modelsTableAsBody],
  ["models/unconstrained-field", modelsUnconstrainedField],
  ["models/undescribed-field", modelsUndescribedField],
  ["security/dangerous-call", securityDangerousCall],
  ["security/debug-mode", securityDebugMode],
  ["security/disabled-tls-check", securityDisabledTlsCheck],
  ["security/hardcoded-secret", securityHardcodedSecret],
  ["security/missing-rate-limit", securityMissingRateLimit],
  ["security/plaintext-password", securityPlaintextPassword],
  ["security/sensitive-log", securitySensitiveLog],
  ["security/unauthenticated-endpoint", securityUnauthenticatedEndpoint],
  ["security/unverified-jwt", securityUnverifiedJwt],
  ["security/weak-hash", securityWeakHash],
  ["security/wildcard-cors", securityWildcardCors],
  ["style/commented-code", styleCommentedCode],
  ["style/complex-function", styleComplexFunction],
  ["style/deep-nesting", styleDeepNesting],
  ["style/import-position", styleImportPosition],
  ["style/long-file", styleLongFile],
  ["style/long-function", styleLongFunction],
  ["style/long-line", styleLongLine],
  ["style/misplaced-file", styleMisplacedFile],
  ["style/mutable-default", styleMutableDefault],
  ["style/naive-datetime", styleNaiveDatetime],
  ["style/naming", styleNaming],
  ["style/todo", styleTodo],
  ["style/unexplained-ignore", styleUnexplainedIgnore],
  ["style/unused-import", styleUnusedImport],
  ["style/wildcard-import", styleWildcardImport],
  ["tests/untested-endpoint", testsUntestedEndpoint],
  ["types/any", typesAny],
  ["types/legacy-generic", typesLegacyGeneric],
  ["types/missing-parameter-type", typesMissingParameterType],
  ["types/missing-return-type", typesMissingReturnType],
  ["types/union-style", typesUnionStyle],
]);

/** Those that Rubric checks. */
export const RULES: ReadonlyMap<string, Rule> = new Map(
  [...REQUIREMENTS].flatMap(([name, it]) => (isRule(it) ? [[name, it] as const] : [])),
);
