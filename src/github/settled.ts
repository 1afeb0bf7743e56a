/** Waits until it has come to an end, good or bad: whoever needs its value asks for it. */
export async function settled(promise: Promise<unknown>): Promise<void> {
  await promise.catch(() => undefined);
}
