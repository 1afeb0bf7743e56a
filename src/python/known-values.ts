import { lookUp, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** A constant of a module or class, what a class or its table is called, or a setting. */
export function isConstant(text: string): boolean {
  if (SENT.test(text)) return false;
  return /(?:^|\.)_*[A-Z][A-Z0-9_]*(?:\.(?:name|value))?$|^[A-Z]\w*\.|\b__(?:table|tablename)__\b|\b(?:settings|config|metadata)\b/.test(
    text.slice(0, 200),
  );
}

/** Django writes what a request brings in capitals. */
const SENT = /\brequest\.[A-Z]/;

/** Of something that the module defines or imports, or of the object whose method this is: set up, not sent. */
export function isOfKnown(source: Source, attribute: Syntax): boolean {
  let root: Syntax | undefined = attribute;
  for (let links = 0; root?.kind === "attribute" && links < MAX_LINKS; links += 1) root = root.children[0];
  if (root?.kind !== "identifier") return false;
  const name = textOf(source, root);
  if (name === "self" || name === "cls") return true;
  const bindings = lookUp(source, name, root.scope);
  return (
    bindings.length > 0 &&
    bindings.every(({ kind, at }) => kind === "import" || !at.scope.isInFunction || isFromSchema(source, at))
  );
}

/** `for table in metadata.sorted_tables` */
function isFromSchema(source: Source, { parent }: Syntax): boolean {
  const iterable = parent && /^for_/.test(parent.kind) ? childOf(parent, "right") : undefined;
  return (
    iterable !== undefined && /table|metadata|schema|column/i.test(textOf(source, iterable).slice(0, 200))
  );
}

const MAX_LINKS = 16;
