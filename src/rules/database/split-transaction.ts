import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "One operation in several transactions",
  severity: "warning",
  asks: [
    "transaction multi|multiple|several|related|wrap|atomic|atomically|atomicity|all-or-nothing|together -split|test|saga|distributed|blockchain|payment|declined|batch|long|short|migration|pgbouncer|isolation|use-when|@elsewhere",
    "transaction proper|properly|correct|correctly|appropriate manage|management|managed|boundary|boundaries|used|use|implement -rollback|error-handling|test|saga|distributed|blockchain|payment|declined|batch|long|short|migration|pgbouncer|isolation|use-when|@elsewhere",
    "transaction use|ensure|require|need|wrap integrity|consistency|consistent|modify|write|change|critical|financial -cpu|test|saga|distributed|blockchain|payment|declined|batch|long|short|migration|pgbouncer|isolation|use-when|@elsewhere",
    "atomic|atomically operation|write|commit|change database|#database|session|transaction|row -test|commits|git|design|@elsewhere",
    "avoid multiple|several|separate|partial|two commit|transaction database|session|operation|function|request|update|write|request -git|pr|test|saga|distributed|blockchain|payment|declined|batch|long|short|migration|pgbouncer|isolation|use-when|@elsewhere",
    "avoid missing transaction -id|commit|test|saga|distributed|blockchain|payment|declined|batch|long|short|migration|pgbouncer|isolation|use-when|@elsewhere",
  ],
});
