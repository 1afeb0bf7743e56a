import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Query that ignores the current user",
  severity: "error",
  asks: [
    "user|customer|tenant|workspace|organization data isolate|isolated|isolation|segregate -test|#test|process|worktree|namespace|docker|agent|network|infrastructure|rls|row-level|extract|policy|default|role|threat|qdrant|vector|originate|@elsewhere",
    "tenant|multi-tenant|multi-tenancy isolate|isolation enforce|ensure|query|@all|data|row|maintain|verify -test|#test|process|worktree|namespace|docker|agent|network|infrastructure|rls|row-level|extract|policy|default|role|threat|qdrant|vector|originate|@elsewhere",
    "filter|scope|scoped query|queries user_id|tenant_id|owner_id|org_id|organization_id|workspace_id|current-user|current_user -index|log|rate|test|#test|process|worktree|namespace|docker|agent|network|infrastructure|rls|row-level|extract|policy|default|role|threat|qdrant|vector|originate|@elsewhere",
    "query|select|filter|scope|scoped|where|reads|writes|operation|repository user_id|tenant_id|owner_id|org_id|organization_id|workspace_id|current-user|current_user|by-owner|by-tenant|tenant-filter|user-id|tenant-id all|every|each|always|must|scoped -index|log|rate|mock|test|#test|process|worktree|namespace|docker|agent|network|infrastructure|rls|row-level|extract|policy|default|role|threat|qdrant|vector|originate|@elsewhere",
    "=own data|resource|record|row|item|task|todo user|their|customer|account access|see|read|modify|view|only|retrieve|manage -file|repo|test|#test|process|worktree|namespace|docker|agent|network|infrastructure|rls|row-level|extract|policy|default|role|threat|qdrant|vector|originate|@elsewhere",
    "ownership resource|data|user|record|row|item verify|check|validate|enforce|ensure|before -file|code|risk|domain|memory|buffer|team|doc|test|#test|process|worktree|namespace|docker|agent|network|infrastructure|rls|row-level|extract|policy|default|role|threat|qdrant|vector|originate|@elsewhere",
    "tenant-aware|tenant-scoped|tenant-context|tenant-filter database|query|queries -index|optimize|test|#test|process|worktree|namespace|docker|agent|network|infrastructure|rls|row-level|extract|policy|default|role|threat|qdrant|vector|originate|@elsewhere",
    "data isolate|isolated user_id|tenant_id|per-user|by-user -test|#test|process|worktree|namespace|docker|agent|network|infrastructure|rls|row-level|extract|policy|default|role|threat|qdrant|vector|originate|@elsewhere",
    "idor|bola|object-level-authorization|insecure-direct-object -test",
    "avoid access|return|expose|leak|read|query|see data|record|resource|row other-user|another-user|other-tenant|another-tenant|user's|across-tenant|tenant-boundary|cross-tenant -log|test|#test|process|worktree|namespace|docker|agent|network|infrastructure|rls|row-level|extract|policy|default|role|threat|qdrant|vector|originate|@elsewhere",
    "avoid missing user_id|tenant_id|owner|ownership|tenant|tenant-filter filter|check|scope|query -test",
  ],
});
