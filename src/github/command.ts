export type Command = "recheck";

/** What GitHub does not show can't be meant. One that is not closed hides all that follows. */
const HIDDEN = /<!--[\s\S]*?(?:-->|$)/g;

/** The command in a comment: the first word of a line, outside quotes and code blocks. */
export function readCommand(body: string): Command | undefined {
  let fence: string | undefined;
  for (const line of body.replace(HIDDEN, "").split("\n")) {
    const text = line.trim();
    const [mark] = /^(?:```|~~~)/.exec(text) ?? [];
    if (fence === undefined) fence = mark;
    else if (fence === mark) fence = undefined;
    if (fence === undefined && text.split(/\s/, 1)[0]?.toLowerCase() === "/recheck") return "recheck";
  }
  return undefined;
}
