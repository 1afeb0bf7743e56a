import type { Call } from "../../python/code-facts.ts";
import type { PythonFile } from "../../python/facts.ts";
import { httpExceptionsIn } from "../../python/http-exception.ts";
import { constantOf, statusOf } from "../../python/status-codes.ts";
import { defineRule, option } from "../rule.ts";

const FIRST_ERROR = 400;
const NOT_MODIFIED = 304;

export default defineRule({
  summary: "HTTPException with a status that is no error, or not by its name",
  severity: "warning",
  asks: [
    {
      ask: "@status-constant|=status-HTTP_|=HTTPStatus use|instead|always|return|with|for|status|constant|error|raise|named",
      options: { constants: true },
    },
    {
      ask: "@status-code|status-constant|named-status constant|=named|=fastapi-import-status|=starlette-status|=fastapi-status|httpstatus|enum|status-module -test|=field|order|model|database",
      options: { constants: true },
    },
    {
      ask: "avoid @status-code|status-number|status-integer magic|magic-number|hardcode|hard-code|literal|numeric|integer",
      options: { constants: true },
    },
    "@status-code|=status_code @fit|consistent-status|consistent-http|standard-status|standardized-status|standardized-http ..7 -@no-status|response_model|jsonresponse|success|success-status|routes-match|match-table|match-spec|spec-defined|#gather|=error-occurred",
    "@status-code return|use|convention|standard error-response|error-case|error-handle|errors-with|error-with|graceful-with|for-error|client-error|exception|httpexception|failure|@error-number|#error|#exception -@no-status",
    "restful|rest|method|http-method|http-verb @status-code @fit|convention|follow|best-practice -@no-status|client|test|routes-match|spec-defined",
    "avoid @wrong @status-code -#test|test|document",
    "either @error-number @http-failure -#test|test|assert|verify|redirect|retry|refresh|log|interceptor|react|document|header|curl|upstream|third-party|automatically|automatic|=validators|=validator|may|can|=request_id|line|character|=ms|second|byte|row|word|token|=loc|=mb|=kb|item|=middleware|fastapi-default|unhandledexceptionmiddleware|=Problem|symptom|transient|retriable|=Response|api_key|=api_key|prefill|=docs|streamlit|#issue|#issues|#troubleshoot|#example|#investigation|#retry|#cover|vercel|docs",
    "either =400|=401 missing|invalid|expired|malformed|token|unauthorized|unauthenticated|auth|credential|login -test|#test|redirect|refresh|react|interceptor|@frontend|problem|=empty|issue|upstream|=check|curl|retry|third-party|header",
    "either =404 not-found|missing|exist|nonexistent|nonexisting|absent|unknown|none|found return|raise|for|when|if|respond|give|throw|answer|with|arrow|lead|become|result|yield|produce -@not-a-row|document|#test|#tests|#cover|#issue|#issues",
    "=409 duplicate|conflict|unique|exist|taken|collision|integrity-error|integrityerror return|raise|for|when|if|on|handle|answer|to|into -#test|test|declare|document",
    "either =400|=401|=403|=409|=422 return|returns|raise|respond if|when|for|on ..12 -#test|test|assert|verify|redirect|retry|refresh|log|interceptor|react|document|curl|upstream|third-party|=validators|=validator|may|can|automatically|automatic|prefill|=disable_guild_creation|=supports|#issue|#issues|#troubleshoot|generate|=results",
    "either =400|=401|=403|=409|=422|=429|=500 #status-code|#http-code ..1 -#test|test|=200|=201|=204|redirect|automatic|automatically",
    "=401 =403 correct|correctly|distinguish|used|difference ..8 -#test|test",
    "raise|return|throw right|correct|proper|appropriate|matching code|4xx|5xx -source|exit|review|test|search|embedding|snippet|example",
    "error|failure|exception|mistake @fit|matching http-code|4xx|5xx|http-error-code -source|exit|review|test|message|graphql|rpc|tool|own",
    "httpexception status-code|status|4xx|5xx @fit|specific|explicit|=404|@error-number -@below-routes|test|#test",
    "avoid =200 error|failure|exception|error-body -test",
    "=400|=401|=403|=404|=409|=422|=429 return|respond|raise|use|answer #validation-error|#invalid|#unauthorized|#unauthenticated|#forbidden|#permission|#permission-denied|#conflict|#duplicate|#not-found|#missing-resource|#auth-error|#rate-limit-exceeded ..3 -test|#test|retry|redirect|curl|@frontend|client|upstream|automatic|automatically",
  ],
  options: option.strictObject({
    /** Statuses are written as constants: `status.HTTP_404_NOT_FOUND`. */
    constants: option.boolean().default(false),
  }),
  *check(file, { constants }) {
    if (file.isTest) return;
    for (const call of httpExceptionsIn(file)) {
      const given = call.argument("status_code", 0);
      if (typeof given !== "object") continue;
      const { text } = given.value;
      const status = statusOf(text) ?? FIRST_ERROR;
      if (status < FIRST_ERROR && !isRedirect(call, status) && !isAnnounced(call, status, file)) {
        const message = `\`${text}\` tells the client that all went well; raise a status from 400 on instead.`;
        yield { at: given.value, message };
      } else if (constants && status >= FIRST_ERROR && /^\d+$/.test(text)) {
        const message = `\`${text}\` is a number to look up; write \`${constantOf(status)}\` instead.`;
        yield { at: given.value, message };
      }
    }
  },
});

/** Raised from a dependency, it sends the client elsewhere; 304 sends it to its own copy. */
function isRedirect(call: Call, status: number): boolean {
  return status === NOT_MODIFIED || (status >= 300 && call.argument("headers", 2) !== undefined);
}

/** It is one of the answers that the endpoint says it gives, or that all say which call the function. */
function isAnnounced(call: Call, status: number, file: PythonFile): boolean {
  const endpoints = file.functionOpening(call.scope)?.callers.endpoints ?? [];
  return endpoints.length > 0 && endpoints.every(({ announced }) => announced.has(status));
}
