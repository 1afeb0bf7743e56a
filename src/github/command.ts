export type Command = "recheck";

/** The command in a comment: the first word of a line, outside quotes and code blocks. */
export function readCommand(body: string): Command | undefined {
  let isCode = false;
  for (const line of body.split("\n")) {
    const text = line.trim();
    if (text.startsWith("```") || text.startsWith("~~~")) isCode = !isCode;
    if (!isCode && text.split(/\s/, 1)[0]?.toLowerCase() === "/recheck") return "recheck";
  }
  return undefined;
}
