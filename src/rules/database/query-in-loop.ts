import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Database call inside a loop",
  severity: "warning",
  asks: [
    "n-plus-1|n-plus-one -range|chapter|prompt|lesson|sprint|year|iteration|xrange|phase|stage|step|version|wave|week|@elsewhere",
    "avoid n-plus-1|n-plus-one -range|chapter|prompt|lesson|sprint|year|iteration|xrange|phase|stage|step|version|wave|week|@elsewhere",
    "avoid query|database|sql loop|per-item|per-row|one-by-one -event-loop|agent|@elsewhere",
    "query-in-loop|query-inside-loop|query-in-a-loop|query-inside-a-loop -agent|@elsewhere",
    "@spot query|database|sql loop -event-loop|agent|@elsewhere",
    "=optimize|=optimized|=optimizing|=optimizes|=optimised|=optimise query|database-call|database-query|sql -#approach|#process|#workflow|#methodology|#provide|#output|#deliverable|comparison|with-index|with-proper-index|with-appropriate-index|with-database-index|through-index|using-index|by-index|via-index|cube|suggest|analyze|slow|bottleneck|plan|planner|test|search|prompt|phase|migration|role|propose|could|index-optimize|produces|provided|rewritten|original|@elsewhere",
    "unnecessary-query|unnecessary-database|redundant-query|redundant-database|inefficient-query|inefficient-database|inefficient-sql|unoptimized-query -@elsewhere",
    "avoid unnecessary-query|unnecessary-database|redundant-query|redundant-database|inefficient-query|inefficient-database|inefficient-sql|unoptimized-query|repeated-query -@elsewhere",
    "@spot inefficient|unnecessary|redundant query|database-call -index|cache|@elsewhere",
    "eager-load|eagerly-load|selectinload|joinedload|selectin -better|rarely|skill|md|whether|implication|note|#vs|@elsewhere",
    "batch query|database-call|lookup|database-operation instead|related|avoid|prevent|per -job|api|process|@elsewhere",
  ],
});
