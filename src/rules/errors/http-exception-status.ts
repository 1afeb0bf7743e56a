import { defineRequirement, option } from "../rule.ts";

export default defineRequirement({
  summary: "HTTPException with a status that is no error, or not by its name",
  severity: "warning",
  asks: [
    {
      ask: "@status-constant use|instead|always|return|with|for|status|constant|error|raise|named",
      options: { constants: true },
    },
    {
      ask: "status-code constant|=named|=fastapi-import-status|=starlette-status|=fastapi-status|httpstatus|enum",
      options: { constants: true },
    },
    {
      ask: "avoid status-code magic|magic-number|hardcode|hard-code|literal|numeric|integer",
      options: { constants: true },
    },
    "status-code|http-status @proper|return|use|convention|standard error-response|error-case|error-handle-and|error-handle-with|errors-with|error-with|graceful-with|for-error|client-error|exception|httpexception|failure|404|400|401|403|409|422|500|4xx|5xx|#error|#exception -#test|test|status-code-check|meaning",
    "status-code|http-status @proper -#test|test|report|assert|log|exit|magic|hardcode|status-code-check|meaning|custom-status|jsonresponse",
    "httpexception status-code|status|4xx|5xx|404 -@below-routes",
  ],
  options: option.strictObject({
    /** Statuses are written as constants: `status.HTTP_404_NOT_FOUND`. */
    constants: option.boolean().default(false),
  }),
});
