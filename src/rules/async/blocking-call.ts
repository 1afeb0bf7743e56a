import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Blocking call inside an async function",
  severity: "error",
  asks: [
    "block event-loop -test|#edge-case|browser|ui|main-thread|qthread|won't|so|@elsewhere",
    "=blocking io|call|operation|code|function|request async|async-def|event-loop|coroutine -non|nonblocking|won't|fine|caveat|whether|only-if|test|pr|run|#edge-case|@elsewhere",
    "@spot|limit|minimize|reduce =blocking io|call|operation|code -non|ui|main-thread|pr|test|merge|finding|@elsewhere",
    "avoid =blocking io|call|operation|code|function -non|ui|main-thread|main|render|pr|merge|review|issue|deploy|release|gate|build|pipeline|test|isr|hal|thread|mainactor|@elsewhere",
    "avoid block event-loop -test|so|automatically|@elsewhere",
    "sync-io|sync-call async|async-def -database|query|session|test|sync-to|narrow|@elsewhere",
    "@spot sync io|call|http|request|file async -database|test|@elsewhere",
    "avoid sync io|call|http|request|file|code async -mix|database|query|session|test|@elsewhere",
    "avoid time-sleep -test|browser|selenium|playwright|wait_for_timeout|polling|@elsewhere",
    "avoid =requests-get|=requests-post|=never-requests|=instead-of-requests|=rather-than-requests|=no-requests|=never-use-requests -pull|pr|feature|change|@elsewhere",
    "await|async-def|async-function|async-programming|async-pattern|async-code|async-operation|async-first io @do|@all|bound|for|operation|task|call|prefer|first|consistent|work|wait|wherever -@endpoint|@spot|inefficient|cpu|test|concurrency|@elsewhere",
    "async io all|every|always|must|should -@endpoint|@spot|inefficient|cpu|test|concurrent|concurrency|@elsewhere",
    "async-await consistent|consistency|throughout|everywhere -test|@elsewhere",
    "await|async external-api|external-call|external-service|http-call|http-request|api-call|file-operation|file-io|file-access use|all|every|should|must|for|async-file|await -log|logger|mock|aioresponse|client|concurrent|@endpoint|test|@elsewhere",
    "=blocking|sync|io to_thread|run_in_executor|run_in_threadpool|threadpool|thread-pool|executor|offload =run|wrap|wrapped|use|delegate|move|through|offload -non|automatically|whether|test|@elsewhere",
  ],
});
