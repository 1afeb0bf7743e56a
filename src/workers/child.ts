import type { Inspection, Modules, Task } from "../review/inspect.ts";
import { inspectFile } from "../review/inspect.ts";
import { type FromChild, isToChild } from "./messages.ts";

/** The entry of a child process: inspects one file at a time and keeps each review's modules until told to forget them. */
const modulesOf = new Map<number, Modules>();

process.on("message", (message: unknown) => {
  if (!isToChild(message)) return;
  if (message.kind === "modules") modulesOf.set(message.review, message.modules);
  else if (message.kind === "forget") modulesOf.delete(message.review);
  else answer(message.review, message.task);
});
process.on("disconnect", () => process.exit());
send({ kind: "ready" });

function answer(review: number, task: Task): void {
  try {
    send({ kind: "done", inspection: inspect(review, task) });
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
