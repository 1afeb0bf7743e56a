import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Status that doesn't say what happened",
  severity: "warning",
  asks: [
    "status-code|http-status @proper|return|use|convention|semantic|respond|standard -custom-status|jsonresponse|@error-only|#test|test|report|assert|log|exit|magic|hardcode|status-code-check|meaning",
    "=201 =create|=creates|=creating|=creation|=post|=posts|=insert|=new -test|assert",
    "=201 =created #status-code|#http-status",
    "=204 =delete|=deletes|=deleting|=deletion|=deleted -test|assert|assume",
    "avoid =204 no-content =delete|=deletes|=deletion|=deleted -test",
    "avoid @wrong status-code|http-status -error|document|exception",
    "avoid =200 everything|every-response|all-response|for-all|for-create",
  ],
});
