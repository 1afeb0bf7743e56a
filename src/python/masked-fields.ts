import { call } from "./calls.ts";
import { keywordOf } from "./dependencies.ts";
import { isTestPath } from "./kinds-of-files.ts";
import type { Model } from "./model-facts.ts";
import { headOf } from "./names.ts";
import { nodesOf, type Source, textOf } from "./source.ts";
import { statedAs } from "./stated.ts";
import type { Syntax } from "./syntax.ts";

/** Files with the name of a class that are looked at. */
const MOST_FILES = 16;

/** Wherever the project makes an instance, what hides a value makes that of the field: `mask(key)`. */
export function isMaskedWhereMade({ project }: Source, model: Model, field: string): boolean {
  const sources = project.mentioning(model.name).filter(({ path }) => !isTestPath(path));
  if (sources.length > MOST_FILES) return false;
  const given = sources.flatMap((source) =>
    makingsOf(source, model).map((making) => isMasked(source, keywordOf(source, making, field))),
  );
  return given.length > 0 && !given.includes(false);
}

/** The calls of a class, and of what makes it out of something else. */
function makingsOf(source: Source, { name, fullName }: Model): readonly Syntax[] {
  return nodesOf(source, "call").filter((node) => {
    const head = headOf(node);
    const [owner] = head?.kind === "attribute" ? head.children : [];
    if (head === undefined || !textOf(source, head).includes(name)) return false;
    const { madeModel, ownerModel } = call(source, node);
    if (madeModel !== undefined) return madeModel.fullName === fullName;
    return owner !== undefined && ownerModel?.fullName === fullName;
  });
}

const MASKING = /^\s*(?:\w+\.)*\w*(?:mask|obfus|redact)\w*\(|^f?["'][^"']{0,80}\*{3}/i;

function isMasked(source: Source, value: Syntax | undefined): boolean {
  if (value === undefined) return false;
  const stated = statedAs(source, value) ?? { source, node: value };
  return MASKING.test(textOf(stated.source, stated.node));
}
