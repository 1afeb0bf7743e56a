/** One of these stands in the heading, as words. */
export function has(phrases: string): RegExp {
  return new RegExp(`(?<![\\w-])(?:${listed(phrases)})(?![\\w-])`);
}

/** The heading is one of these, with at most one word before it, and numbers and signs around. */
export function is(phrases: string): RegExp {
  return new RegExp(`^[^a-z]*(?:\\w+ )?(?:${listed(phrases)})[^a-z]*$`);
}

function listed(phrases: string): string {
  return phrases.trim().split(/,\s+/).join("|");
}
