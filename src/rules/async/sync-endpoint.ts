import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Plain `def` endpoint that waits for I/O",
  severity: "warning",
  asks: [
    "async-endpoint|async-route|async-path-operation|async-api-endpoint|async-fastapi-endpoint -block|sync|test|asgitransport|override|review|driver|error-handling|=routing|event-handler|next-js|@elsewhere",
    "async-handler use|prefer|implement|write|create|for|only -block|sync|test|idempotent|driver|event-handler|@elsewhere",
    "async-def|async-only endpoint|route|path-operation|handler -block|sync|test|review|handle_|@elsewhere",
    "endpoint|route|path-operation|handler async must|should|be|are|is|all|every|each|declare|define -test|non|next-js|=routing|layer|call|database|driver|sync|event-handler|@elsewhere",
    "async-def io @do|prefer|for|all|bound -block|inside|@elsewhere|test|cpu",
    "async-await|async-pattern consistent|consistency|throughout|everywhere -io|#service|#repository|test|@elsewhere",
    "avoid sync|=def @endpoint -async|completion|in-sync|driver|psycopg2|test|call|io|block|database|session|operation|request|event-handler|@elsewhere",
    "against sync-endpoint|sync-route|sync-path-operation|sync-def|sync-handler|plain-def|regular-def|normal-def endpoint|route|handler|path-operation @do|@all|prefer|only -async|block|cpu|unless|either|or",
    "against avoid no-async|don't-use-async|not-use-async|never-use-async|avoid-async endpoint|route|handler|path-operation|def -block|cpu|sync|call|io|unless|heavy|test|driver",
  ],
});
