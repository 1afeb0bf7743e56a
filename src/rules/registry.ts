// Made by `npm run generate` from the files in this folder.
import asyncBlockingCall from "./async/blocking-call.ts";
import asyncDanglingTask from "./async/dangling-task.ts";
import asyncMissingTimeout from "./async/missing-timeout.ts";
import asyncSyncDbSession from "./async/sync-db-session.ts";
import asyncSyncEndpoint from "./async/sync-endpoint.ts";
import asyncUnawaitedCoroutine from "./async/unawaited-coroutine.ts";
import asyncUnawaitedDbCall from "./async/unawaited-db-call.ts";
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
import docsMissingDocstring from "./docs/missing-docstring.ts";
import errorsHttpExceptionNotRaised from "./errors/http-exception-not-raised.ts";
import errorsHttpExceptionWithoutDetail from "./errors/http-exception-without-detail.ts";
import { isRule, type Requirement, type Rule } from "./rule.ts";
import styleLongLine from "./style/long-line.ts";
import typesMissingParameterType from "./types/missing-parameter-type.ts";
import typesMissingReturnType from "./types/missing-return-type.ts";

/** All that checklists can ask for by name, in order of name. */
export const REQUIREMENTS: ReadonlyMap<string, Requirement> = new Map<string, Requirement>([
  ["async/blocking-call", asyncBlockingCall],
  ["async/dangling-task", asyncDanglingTask],
  ["async/missing-timeout", asyncMissingTimeout],
  ["async/sync-db-session", asyncSyncDbSession],
  ["async/sync-endpoint", asyncSyncEndpoint],
  ["async/unawaited-coroutine", asyncUnawaitedCoroutine],
  ["async/unawaited-db-call", asyncUnawaitedDbCall],
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
