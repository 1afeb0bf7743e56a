/** One holds for all that follows, or in a case only. */
const BOUND = /\b(?:no|not|never|avoid|without|don't|unless|if|when|where|while)\b/i;
const OF_ALL = /\b(?:all|each|every|everything|everywhere)\b/i;

/** "Hints on everything, limits on all fields": what is said of all of something is said whole, whatever stands beside it. */
export function withWholes(text: string): readonly string[] {
  const pieces = text.split(/, (?:and )?/);
  const isList = pieces.length > 1 && pieces.every((piece) => piece.trim().split(/\s+/, 3).length === 3);
  return !isList || BOUND.test(text) ? [text] : [text, ...pieces.filter((piece) => OF_ALL.test(piece))];
}
