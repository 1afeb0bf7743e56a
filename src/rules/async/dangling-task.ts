import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Task whose result is dropped",
  severity: "warning",
  asks: [
    "create_task|asyncio-task|async-task|background-task|ensure_future reference|store|hold|save|retain|variable -celery|user|todo|issue|jira|@elsewhere",
    "task-reference keep|store|hold|save|retain",
    "reference task keep|store|hold|save|retain asyncio|create_task|background|async",
    "avoid dangling|orphan|orphaned|fire-and-forget|untracked task|create_task|coroutine|asyncio -issue|todo|@elsewhere",
    "avoid create_task missing|drop|discard|ignore|lose|bare|raw|scattered -@elsewhere",
  ],
});
