import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Sensitive endpoint without a rate limit",
  severity: "warning",
  asks: [
    "rate-limit|rate-limiter implement|implemented|add|apply|applied|enforce|enforced|enable|enabled|configure|configured|=include|=set|=use|=put|active|in-place|must|define|ensure|always|require|proper-rate-limit -@remote|header|429|respect|handle|exceed|log|test|document|documentation|monitor|debounce|response|budget|status|information|bulk|tool|mcp|discover|gateway|proxy|target|shared-store|counter|unset|=would|=enforces|indicator|=plan|download|detection|reasonable|ethical|service-has|#ethical|grep|safety|#@remote|#test|#documentation",
    "rate-limit|throttle|rate-limiter =on|=for|=to|protect|rate-limit-login|rate-limit-auth|rate-limit-authentication|login-rate-limit @endpoint|login|auth|authentication|public|sensitive|brute-force|ddos|dos|abuse|anonymous|protect-your-api|rate-limit-request -tenant|per|@remote|header|429|respect|handle|exceed|log|test|document|documentation|monitor|debounce|response|budget|status|information|bulk|discover|grep|safety|#@remote|#test|#documentation",
    "rate-limit #@checklist -@remote|header|429|respect|handle|exceed|log|test|document|documentation|monitor|debounce|response|budget|status|information|bulk|discover|grep|safety|#@remote|#test|#documentation",
    "avoid missing rate-limit|rate-limiter|throttle -external|third-party|upstream|handle",
    "are-rate-limited|be-rate-limited|is-rate-limited|have-rate-limit|has-rate-limit -@remote|header|429|user-can",
    "limit-login-attempt|limit-failed-login|throttle-login",
    "avoid no-rate-limit|no-throttle =on|api|endpoint|login|#security|#api|#vulnerability|#pitfall|#anti|#issue -@remote",
  ],
});
