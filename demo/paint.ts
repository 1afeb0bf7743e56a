/** Colours where somebody sees them, plain text everywhere else. */
export interface Paint {
  bold(text: string): string;
  quiet(text: string): string;
  added(text: string): string;
  removed(text: string): string;
  accent(text: string): string;
}

export function paintFor(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): Paint {
  const isColoured = stream.isTTY === true && env["NO_COLOR"] === undefined && env["TERM"] !== "dumb";
  const code = (start: number, end: number) => (text: string) =>
    isColoured && text !== "" ? `\u001b[${start}m${text}\u001b[${end}m` : text;
  return {
    bold: code(1, 22),
    quiet: code(2, 22),
    added: code(32, 39),
    removed: code(31, 39),
    accent: code(36, 39),
  };
}
