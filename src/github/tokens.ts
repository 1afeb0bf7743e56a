/** Where Octokit keeps the tokens of installations, by installation. */
export interface Tokens {
  get(key: string): string | undefined;
  set(key: string, token: string): void;
  /** GitHub refused it: the next request asks for another. */
  forget(key: string): void;
}

/** GitHub's live an hour. */
const LIFE_MS = 59 * 60 * 1000;

export function createTokens(now: () => number = Date.now): Tokens {
  const kept = new Map<string, { readonly token: string; readonly until: number }>();
  return {
    get(key) {
      const entry = kept.get(key);
      if (entry !== undefined && entry.until > now()) return entry.token;
      kept.delete(key);
      return undefined;
    },
    set: (key, token) => {
      kept.set(key, { token, until: now() + LIFE_MS });
    },
    forget: (key) => {
      kept.delete(key);
    },
  };
}
