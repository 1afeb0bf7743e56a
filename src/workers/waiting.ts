import type { ChildProcess } from "node:child_process";
import { type FromChild, isFromChild } from "./messages.ts";

/** What a child says next. */
export function nextMessage(child: ChildProcess): Promise<FromChild> {
  return new Promise((resolve) => {
    const take = (message: unknown): void => {
      if (!isFromChild(message)) return;
      child.off("message", take);
      resolve(message);
    };
    child.on("message", take);
  });
}

/** The answer, or undefined when it did not come in time. */
export async function within<T>(timeoutMs: number, answer: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), timeoutMs);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
