import type { Checklist, ChecklistSource } from "../checklist/checklist.ts";
import type { Inspection, Modules, Task } from "../review/inspect.ts";

export type ToChild =
  | { readonly kind: "modules"; readonly review: number; readonly modules: Modules }
  | { readonly kind: "task"; readonly review: number; readonly task: Task }
  | { readonly kind: "forget"; readonly review: number }
  | { readonly kind: "compile"; readonly source: ChecklistSource };

export type FromChild =
  | { readonly kind: "ready" }
  | { readonly kind: "done"; readonly inspection: Inspection }
  | { readonly kind: "compiled"; readonly checklist: Checklist }
  /** The work threw, which is a defect of ours. */
  | { readonly kind: "threw"; readonly error: string };

/** Both ends are this project's own code, so the kind is all there is to ask. */
export function isToChild(message: unknown): message is ToChild {
  return isKind(message, ["modules", "task", "forget", "compile"]);
}

export function isFromChild(message: unknown): message is FromChild {
  return isKind(message, ["ready", "done", "compiled", "threw"]);
}

function isKind(message: unknown, kinds: readonly string[]): boolean {
  if (typeof message !== "object" || message === null || !("kind" in message)) return false;
  return typeof message.kind === "string" && kinds.includes(message.kind);
}
