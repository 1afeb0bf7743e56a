import { type Blocking, blockingCall } from "../../python/blocking.ts";
import type { Call } from "../../python/code-facts.ts";
import type { PythonFile } from "../../python/facts.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  summary: "Blocking call inside an async function",
  severity: "error",
  like: [
    "ASYNC210",
    "ASYNC212",
    "ASYNC220",
    "ASYNC221",
    "ASYNC222",
    "ASYNC230",
    "ASYNC240",
    "ASYNC250",
    "ASYNC251",
  ],
  asks: [
    "either block|stall|freeze|starve|starvation|hog|tie-up event-loop|=the-loop|=event-loop's -@testing|#edge-case|browser|ui|main-thread|qthread|won't|so|it|automatically|cpu|cpu-bound|sync-database|logger|loguru|asyncio-run|runs-in|=runs|@elsewhere",
    "either =blocking io|call|operation|code|function|request|work async|async-def|event-loop|coroutine -cpu-bound|=non|nonblocking|won't|fine|caveat|whether|only-if|anyio|alleged|logger|@database|@testing|pr|#edge-case|@elsewhere",
    "@spot|limit|minimize|reduce =blocking io|call|operation|code ..6 -=non|infinite|concern|@no-loop|@testing|@elsewhere",
    "either block-io|blocking-bottleneck -use-for|concern|infinite|=non|nonblocking|@no-loop|@testing|timeout|fine|def|#database|@elsewhere",
    "avoid =blocking io|call|operation|code|function|request|network|work|driver|http|library|sdk -early|=non|@no-loop|@testing|thread|main|timeout|@elsewhere",
    "sync-io|sync-call|sync-http|sync-network|sync-client|sync-library|sync-function|sync-operation|sync-method|sync-file async|async-def|coroutine -@database|session|sync-to|narrow|driver|use|@do|or|both|=fixed|syntax|benefit|conversion|firestore|@testing|@elsewhere",
    "avoid =sync|=synchronous io|call|http|request|file|disk|network|code|function|library|libraries|operation|client|sdk|method|work|access async|async-def|coroutine|event-loop|=handlers|=handler|route ..9 -mix|@database|session|sync-query|sync-endpoint|sync-route|endpoint|@testing|@elsewhere|wrap|wrapper",
    "avoid =requests|urllib|subprocess|os-system async|async-def|coroutine|event-loop -concurrent|multiple|pr|merge|@testing|@no-loop",
    "avoid sync-http-client|sync-http|blocking-http|=requests-get|=requests-post|=never-requests|=instead-of-requests|=rather-than-requests|=no-requests|=not-requests|=never-use-requests|=use-requests|=using-requests|=requests-library|=urllib|=requests-used|=requests-urllib -pull|pr|feature|change|polling|wait_for_timeout|@testing|@no-loop|@elsewhere",
    "avoid time-sleep -polling|proper-wait|for-waiting|settimeout|race|callback|simulation|wait_for_timeout|#simulation|#no-mock|@testing|#@test-section|@no-loop|@elsewhere",
    "avoid =requests async|library|package|banned ..6 -pull|pr|incoming|send|concurrent|merge|direct|node|@testing|@elsewhere",
    "asyncio-sleep|async-library|aiofiles|=through-anyio|=use-anyio|=via-anyio|anyio-path|httpx-async|async-http|async-http-client|async-http-call|async-client|async-file @do|prefer|for|through|via|with|go|must|are|is|every|all|needed|external -authenticated|=has|own|confirm|background-task|background-thread|firestore|=uses|jwt|@testing|#@test-section|timeout|retry|share|reuse|pool|asgitransport|lifespan|singleton|close|context-manager|interval|delay|before|between|connection|@elsewhere",
    "either sync-in-async|sync-io-in-async|sync-call-in-async|sync-code-in-async|sync-library-in-async|sync-sdk-in-async|sync-lib-in-async|sync-client-in-async|sync-call-inside-async -database|@testing|@elsewhere",
    "=httpx|=asyncclient|async-http-client @do|all|always|must|only|prefer -=or|backend|context-manager|timeout|pool|retry|reuse|lifespan|@testing|@elsewhere",
    "replace|=instead|=rather =asyncclient|aiohttp =requests|sync-http|sync-http-call -@testing|#@test-section",
    "=use|prefer|must|always|all|every|via =asyncclient|=aiohttp|aiohttp http|external|request|call|outbound|api ..8 -=uses|daemon|own|server|client-session|timeout|retry|share|reuse|pool|asgitransport|lifespan|singleton|close|context-manager|@testing|#@test-section|@elsewhere",
    "await|async|async-def|async-function io @do|@all|bound|for|operation|task|call|prefer|first|consistent|work|wait|wherever|anything|is-async|are-async|be-async -only-for|only-when|code-path|database-io|aiocache|async-cache|workload|@endpoint|@async-detail|library|@testing|@elsewhere",
    "non-block|nonblocking io|async|call|operation|flow|function|code|library|access @do|@all|must|are|be|is|should|favor|prefer|throughout|ensure -@database|@no-loop|@testing|fetch|#ux|toast|@elsewhere|webhook|backgroundtasks|background-task|platform",
    "await|async http|external-api|external-call|external-service|external|http-call|api-call|api-request|http-request|file|network|disk|redis|outbound operation|call|request|io|access|touch|client|api|for-http|database-and-http|http-and-database @do|@all|for|must|should|be|are|with|prefer|through -only-for|@async-detail|log|logger|aioresponse|setup|lifecycle|@endpoint|@testing|=try|timeout|upload|document|@elsewhere",
    "either =mixed|mix sync async code|pattern|call|context|function -session|improper|improperly|inappropriately|unnecessary|database|transport|engine|style|@testing|@elsewhere",
    "avoid mix sync async -inappropriate|inappropriately|improper|improperly|unnecessary|test|library|@database|session|@elsewhere",
    "async|async-await consistent|consistency|throughout|everywhere|everything-is|everything-must|everything-should|all-the-way|whole-stack|whole-codebase|entire-codebase|fully-async -fully-sync|complex|redis-asyncio|#trade-off|@async-detail|pattern|@endpoint|@database|session|@testing|@elsewhere",
    "=blocking|=block|sync|io|third-party to_thread|run_in_executor|run_in_threadpool|run_sync|threadpool|thread-pool|process-pool|worker-thread|executor|offload|=in-a-thread|=into-a-thread|=to-a-thread|=to-threads|=off-the-loop =run|wrap|wrapped|use|=for|delegate|move|through|offload|push|pushed|goes|=go|into|belong|hand|via|with|in -=non|handler-run|handler-are-run|endpoint-run|endpoint-are-run|route-run|route-are-run|callback-run|callback-are-run|tool-run|tool-are-run|dependency-run|dependency-are-run|=receive|=receives|automatically|whether|cpu-bound|processpool|choose|#scheduler|#apscheduler|@testing|@elsewhere",
    "either async|async-pattern|async-code missing-block|missing-blocking ..6 -@testing|@elsewhere|=ui|browser",
  ],
  *check(file) {
    if (file.isTest) return;
    const told = new Set<string>();
    for (const call of file.calls()) {
      if (!call.isInAsyncFunction) continue;
      const own = blockingCall(call);
      const found = own ?? inErrand(call);
      if (found === undefined || isAlone(file, call, own) || isReadOnce(call, own)) continue;
      const once = changeFor(call, own);
      if (once !== undefined && told.has(once)) continue;
      if (once !== undefined) told.add(once);
      if (own?.kind === "service" && call.use === "awaited") continue;
      const harm =
        own === undefined
          ? `\`${called(call)}\` blocks the event loop with \`${found.name}\`; hand it to \`asyncio.to_thread\``
          : `\`${own.name}\` blocks the event loop; ${own.instead}`;
      yield { at: call, message: `${harm} instead.` };
    }
  },
});

/** What waits for others than the disk of the machine, until they are done. */
const LONG: ReadonlySet<string | undefined> = new Set(["pause", "process", "request", "service"]);

/** What a function of the project waits for that a coroutine runs. */
function inErrand({ errand }: Call): Blocking | undefined {
  return errand?.calls.map(blockingCall).find((each) => LONG.has(each?.kind));
}

const WRITING = /^[bt]*[awx][bt+]*$|^[bt]*r[bt]*\+/;

/** A file that is not read again, as what was made of it is kept. */
function isReadOnce(call: Call, own: Blocking | undefined): boolean {
  if (own?.kind !== "file" || !/\b(?:fdopen|open|read_\w+)$/.test(own.name) || !call.isDoneOnce) return false;
  return !call.arguments.some(({ value }) => WRITING.test(value.string ?? ""));
}

/**
 * In a coroutine one change is for all that it does with the client of a service, or has the same function do. What is awaited of a
 * client shows that it is an async one, whatever is said of it.
 */
function changeFor({ scope, client, callee }: Call, own: Blocking | undefined): string | undefined {
  if (own === undefined) return `${scope.path} ${callee.name ?? callee.text}`;
  return own.kind === "service" ? `${scope.path} ${client?.on.text ?? callee.text}` : undefined;
}

function called({ callee, method }: Call): string {
  return /^[\w.]+$/.test(callee.text) ? callee.text : `${method}`;
}

/**
 * Nothing else waits for the event loop of a script, nor for that of an application that starts; but a pause in it has an async way
 * that is as easy.
 */
function isAlone(file: PythonFile, call: Call, own: Blocking | undefined): boolean {
  if (own?.kind === "pause") return false;
  if (own?.kind === "question") return file.isRunAsMain(call);
  return file.isRunByHand(call) || file.isStartUp(call) || file.hasOwnLoop(call);
}
