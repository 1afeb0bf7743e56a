import { compileChecklist } from "../checklist/compile.ts";
import type { Inspection, Modules, Task } from "../review/inspect.ts";
import { inspectFile } from "../review/inspect.ts";
import { REQUIREMENTS } from "../rules/registry.ts";
import { type FromChild, isToChild } from "./messages.ts";

/** The entry of a child process: reads one file at a time and keeps each review's modules until told to forget them. */
const modulesOf = new Map<number, Modules>();

process.on("message", (message: unknown) => {
  if (!isToChild(message)) return;
  if (message.kind === "modules") modulesOf.set(message.review, message.modules);
  else if (message.kind === "forget") modulesOf.delete(message.review);
  else if (message.kind === "task")
    answer(() => ({ kind: "done", inspection: inspect(message.review, message.task) }));
  else answer(() => ({ kind: "compiled", checklist: compileChecklist(message.source, REQUIREMENTS) }));
});
process.on("disconnect", () => process.exit());
send({ kind: "ready" });

function answer(work: () => FromChild): void {
  try {
    send(work());
  } catch (error) {
    send({ kind: "threw", error: error instanceof Error ? error.message : String(error) });
  }
}

function inspect(review: number, task: Task): Inspection {
  const modules = modulesOf.get(review);
  if (modules === undefined) throw new Error(`review ${review} sent no modules`);
  return inspectFile(task, modules);
}

function send(message: FromChild): void {
  process.send?.(message);
}
