import type { Source } from "./source.ts";
import { textOf } from "./source.ts";
import { statedAs } from "./stated.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** `Query(description="…")`, `Annotated[int, Doc("…")]`, `typer.Option(help="…")` */
const WORDS = /\b(?:description|help)\s*=|\bDoc\(/;

/** Says what a parameter is for: its default, its annotation, or what that is another name of. */
export function isDescribed(source: Source, parameter: Syntax): boolean {
  const value = childOf(parameter, "value");
  const annotation = childOf(parameter, "type");
  if ([value, annotation].some((each) => each !== undefined && WORDS.test(textOf(source, each)))) return true;
  const stated = annotation && statedAs(source, annotation);
  return stated !== undefined && WORDS.test(textOf(stated.source, stated.node));
}
