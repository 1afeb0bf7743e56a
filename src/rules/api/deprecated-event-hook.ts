import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "`on_event` in place of a lifespan",
  severity: "warning",
  asks: [
    "=lifespan use|implement|prefer|must|always|initialize|open -test|mock|object|never-call|no-op|token|used",
    "=lifespan context-manager|handler|event|function|asynccontextmanager startup|shutdown|initialize|clean|resource -test|mock",
    "avoid on_event|on-event app|startup|shutdown|deprecated|=on_event -against",
    "on_event deprecated|minimize|minimise|replace|migrate",
    "against on_event @do|startup|shutdown -deprecated|instead|lifespan|minimize|minimise|replace|migrate",
  ],
});
