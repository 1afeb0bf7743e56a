/** Which deliveries of webhooks were heard, so that none is obeyed twice. */
export interface Deliveries {
  /** False for one that was heard before. `subject` is what it is about. */
  isNew(delivery: string, subject: string): boolean;
  /** What they led to came to nothing: deliveries about a subject may be repeated. */
  forget(subject: string): void;
}

/** More than a busy installation gets in the time in which anybody redelivers by hand. */
const MOST = 20_000;

/** In memory: after a restart, our reactions and check runs on GitHub tell what was done. */
export function newDeliveries(most = MOST): Deliveries {
  const subjects = new Map<string, string>();
  return {
    isNew(delivery, subject) {
      if (subjects.has(delivery)) return false;
      subjects.set(delivery, subject);
      const [oldest] = subjects.keys();
      if (subjects.size > most && oldest !== undefined) subjects.delete(oldest);
      return true;
    },
    forget(subject) {
      for (const [delivery, about] of subjects) if (about === subject) subjects.delete(delivery);
    },
  };
}
