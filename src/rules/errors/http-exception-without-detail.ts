import type { Argument } from "../../python/facts.ts";
import { isHttpException } from "../../python/http-exception.ts";
import { defineRule } from "../rule.ts";

/** 204 and 304 responses have no body to put a detail in. */
const BODILESS = /^(?:204|304)$|\b(?:HTTP_204|HTTP_304|NO_CONTENT|NOT_MODIFIED)/;

export default defineRule({
  summary: "HTTPException without a detail",
  severity: "warning",
  asks: [
    "httpexception detail|message|error-response|response -outside|service|layer|log|validation",
    "error-response detail-field|detail-message|=detail -validation|level|stack|log",
    "error-handling comprehensive|thorough|complete ~httpexception ~detail",
    "avoid httpexception missing detail|message",
    "avoid empty detail",
  ],
  *check(file) {
    for (const call of file.calls()) {
      if (!isHttpException(call.name) || !isEmpty(call.argument("detail", 1))) continue;
      const status = call.argument("status_code", 0);
      if (status === "unknown" || BODILESS.test(status?.value.text ?? "")) continue;
      yield { at: call, message: "`HTTPException` tells the client nothing but a status; pass a `detail`." };
    }
  },
});

function isEmpty(detail: Argument | "unknown" | undefined): boolean {
  if (detail === "unknown") return false;
  return detail === undefined || detail.value.isNone || detail.value.string?.trim() === "";
}
