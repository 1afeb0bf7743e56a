import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "One operation in several transactions",
  severity: "warning",
  asks: [
    "transaction multi|multiple|several|related|wrap|atomic|atomically|atomicity|all-or-nothing|together -split|aggregate|destructive|test|saga|distributed|blockchain|payment|declined|batch|long|short|migration|pgbouncer|isolation|use-when|@elsewhere",
    "transaction-management|transaction-boundary|manage-transaction|proper-transaction|proper-database-transaction|explicit-transaction-boundary proper|correct|appropriate|explicit -rollback|handling|session|destructive|test|saga|distributed|blockchain|payment|declined|batch|long|short|migration|pgbouncer|isolation|use-when|@elsewhere",
    "=transactions properly|correctly|appropriately managed|use|used|implemented -rollback|error-handling|destructive|test|saga|distributed|blockchain|payment|declined|batch|long|short|migration|pgbouncer|isolation|use-when|@elsewhere",
    "session-begin|begin_nested multi|multiple|wrap|related|atomic -destructive|test|saga|distributed|blockchain|payment|declined|batch|long|short|migration|pgbouncer|isolation|use-when|@elsewhere",
    "transaction use|ensure|require|need|wrap integrity|consistency|consistent|modify|write|change|critical|financial -cpu|destructive|test|saga|distributed|blockchain|payment|declined|batch|long|short|migration|pgbouncer|isolation|use-when|@elsewhere",
    "atomic|atomically operation|write|commit|change database|#database|session|transaction|row -test|commits|git|design|@elsewhere",
    "avoid multiple|several|separate|partial|two commit|transaction database|session|operation|function|request|update|write|request -git|pr|aggregate|single|destructive|test|saga|distributed|blockchain|payment|declined|batch|long|short|migration|pgbouncer|isolation|use-when|@elsewhere",
    "avoid missing-transaction|missing-a-transaction|missing-database-transaction|no-transaction -id|commit|destructive|test|saga|distributed|blockchain|payment|declined|batch|long|short|migration|pgbouncer|isolation|use-when|@elsewhere",
  ],
});
