import { defineRequirement } from "../rule.ts";

/** What checklists ask for and Rubric does not check yet. */
export default {
  "dangling-task": defineRequirement({
    summary: "Task whose result is dropped",
    severity: "warning",
    asks: [
      "create_task|asyncio-task|async-task|background-task|=created-tasks|ensure_future reference|store|hold|save|retain|kept|held|variable|assign|garbage|track|tracked -celery|user|todo|issue|jira|progress|status|redis|ticket|job|result-in|@elsewhere",
      "create_task|ensure_future ignored|ignore|dropped|discarded|unused|unreferenced",
      "task-reference keep|store|hold|save|retain",
      "reference task keep|store|hold|save|retain asyncio|create_task|background|async",
      "taskgroup|task-group|asyncio-taskgroup create_task|bare|loose|dangling|spawn|structured|await|over|rather|instead|concurrent|concurrency -gather",
      "avoid dangling|orphan|orphaned|fire-and-forget|untracked|unreferenced|dropped|discard|discarded task|create_task|coroutine|asyncio|ensure_future -issue|todo|board|ticket|celery|@elsewhere",
      "avoid create_task|ensure_future missing|drop|discard|ignore|lose|bare|raw|scattered|loose -@elsewhere",
    ],
  }),
  "unawaited-coroutine": defineRequirement({
    summary: "Coroutine that is never awaited",
    severity: "error",
    asks: [
      "await all|every|each|for|use|when|must|always|are|is|never async-call|async-function|async-method|async-operation|coroutine -io|function-use-await|function-with-await|method-use-await|function-that-await|@testing|thread|database|query|session|user|sequential|gather|@elsewhere",
      "await statement|usage|use|keyword|used proper|correct|verify|check -async-await|@testing|database|io|user|@elsewhere",
      "async-await used|usage|use correct|correctly|properly ..4 -@testing|consistent|@elsewhere",
      "either missing-await -database|session|query|intentional|intentionally|detached|@testing|@elsewhere",
      "either un-await|isn't-await|aren't-await|never-await|not-await|are-not-await|was-never-await coroutine|async-function|async-call|async-method|async-operation -intentional|intentionally|sequential|@testing|@elsewhere",
      "await always|must|every|each|all|never sdk|sdk-call|client-call|api-call|service-call|library-call|agent-call|tool-call|=calls ..5 -io|@testing|thread|database|query|session|user|sequential|gather|@elsewhere|approval|confirmation|only|blocking",
      "=correct-async-await|=proper-async-await -@testing|consistent|@elsewhere|error",
    ],
  }),
};
