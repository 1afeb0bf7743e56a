import type { Call } from "../../python/code-facts.ts";
import type { PythonFile } from "../../python/facts.ts";
import { onlyListens, type Patience, patienceOf } from "../../python/patience.ts";
import { isReason } from "../../python/reasons.ts";
import { defineRule } from "../rule.ts";

/** What a file says somewhere that makes such calls. */
const CLIENTS = /requests|session|urlopen|urllib3|timeout/i;

/** A session gets its timeout from an adapter, or from a replaced `request`. */
const DEFAULTED = /\.mount\(|\.request *= /;

export default defineRule({
  summary: "HTTP call without a timeout",
  severity: "warning",
  like: ["S113"],
  asks: [
    "timeout @network|llm|=requests|=api|call|request|client|service|integration @all|@do|set|operation|configure|explicit|need|must|should|are|bound|bounded|pass|=for|with|on -@testing|job|ci|query|statement|pool|idle|lock|nginx|worker|workflow|command|shell|bash|session|user|600s|signed|classify|synchronization|proxy|sse|sse-safe|wait_for|timeout-error|timeouterror|cause|simulate|tool|=handle|gracefully|centralize|504|gateway-timeout|database|lifecycle|subagent|subprocess|#edge-case|@elsewhere|middleware",
    "timeout everywhere -@testing|@elsewhere",
    "timeout add|set|explicit|appropriate|appropriately|proper|reasonable|sensible|configure|define|implement hang|hanging|clienttimeout|retry|retries|backoff|#http|#network|#external|#httpx|#aiohttp|#api-client ..9 -@testing|job|ci|query|statement|pool|session|tool|command|subprocess|504|database|@elsewhere|#edge-case|lock|worker|cache|agent|error|celery|task",
    "timeout outbound|outbound-call|outbound-request|external-call|external-api-call|http-call add|set|every|all|explicit -@testing|job|ci|nginx|worker|504|handle|gracefully",
    "request-timeout|http-timeout|client-timeout|connect-timeout configured|implement|set|explicit|configure|always|specify -@testing|nginx|pool|@elsewhere|middleware",
    "either missing-timeout|missing-a-timeout|missing-explicit-timeout|missing-an-explicit-timeout|missing-any-timeout|missing-a-request-timeout|missing-request-timeout|no-timeout|missing-http-timeout @network|api|request|call|configuration|client|service|=requests -@testing|ci|job|query|pool|@elsewhere",
    "avoid no-timeout|missing-timeout pagination|rate-limit|retry",
    "avoid missing-timeout io|http|network -@testing|database|query",
    "avoid timeout-none|infinite-timeout|unbounded-wait|default-timeout|rely-on-default-timeout -@testing|query|pool",
    "timeout prevent|avoid|protect hang|hanging|exhaustion|starvation|stall|indefinite|forever ..6 -@testing|job|ci|query|statement|lock|idle|session|missing",
  ],
  *check(file) {
    if (file.isTest || !CLIENTS.test(file.text) || file.isScript) return;
    for (const call of file.calls()) {
      const patience = patienceOf(call);
      if (patience === undefined || isRunByHand(file, call)) continue;
      if (call.ownerClass === "requests.Session" && DEFAULTED.test(file.text)) continue;
      if (patience === "asked for" && (isExplained(file, call) || onlyListens(file, call))) continue;
      yield { at: call, message: messageOf(call, patience) };
    }
  },
});

function messageOf({ name, method, ownerClass }: Call, patience: Patience): string {
  const called = ownerClass === undefined ? name : `${ownerClass}.${method}`;
  if (patience === "asked for")
    return `\`${called}\` is told to wait for ever; give it a \`timeout\` instead.`;
  return `\`${called}\` may wait for ever; pass a \`timeout\`.`;
}

/** A class that a main block tries out is still made for others. */
function isRunByHand(file: PythonFile, call: Call): boolean {
  return call.scope.parent?.kind !== "class" && file.isRunByHand(call);
}

/** A comment in the call or at its end says why it may take for ever. */
function isExplained(file: PythonFile, { start, end }: Call): boolean {
  const { line } = file.position(end);
  return file
    .comments()
    .some(
      (comment) =>
        comment.start > start && file.position(comment.start).line <= line && isReason(comment.text),
    );
}
