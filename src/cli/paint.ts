import { styleText } from "node:util";
import { type Paint, PLAIN, type Tone } from "../report/terminal.ts";

const STYLES = {
  error: "red",
  warning: "yellow",
  note: "blue",
  good: "green",
  strong: "bold",
  quiet: "dim",
} as const satisfies Record<Tone, Parameters<typeof styleText>[0]>;

export function painter(hasColor: boolean): Paint {
  return hasColor ? (tone, text) => styleText(STYLES[tone], text) : PLAIN;
}
