import { isTakenByNobody } from "./idle-takers.ts";
import { importUses, isInImport } from "./import-uses.ts";
import { applicationOf, isTestPath } from "./kinds-of-files.ts";
import { identifiersNamed } from "./named-identifiers.ts";
import { isScript } from "./run-by-hand.ts";
import type { Source } from "./source.ts";
import type { Syntax } from "./syntax.ts";

/** Where one repository holds several applications, what another one does says nothing. */
export function isAtWork(source: Source, name: string): boolean {
  if (isInCode(source, name)) return true;
  const { path, project } = source;
  const application = applicationOf(path);
  return project.mentionedIn(name).some((other) => {
    if (other === path || !other.startsWith(application) || isTestPath(other)) return false;
    const found = project.at(other);
    return found !== undefined && isInCode(found, name) && !isScript(found);
  });
}

function isInCode(source: Source, name: string): boolean {
  return identifiersNamed(source, name).some((node) => !isInImport(node));
}

/**
 * Code of the repository other than tests takes a class, makes it or inherits from it: names it, other than to define or import it, or
 * to say what a function takes that nobody calls.
 */
export function isTakenUp(source: Source, name: string): boolean {
  if (isMeantIn(source, name)) return true;
  const { path, project } = source;
  return project.mentionedIn(name).some((other) => {
    if (other === path || isTestPath(other)) return false;
    const found = project.at(other);
    return found === undefined || isMeantIn(found, name);
  });
}

function isMeantIn(source: Source, name: string): boolean {
  const named = identifiersNamed(source, name);
  const isMeant = (node: Syntax) =>
    !isInImport(node) && !isNameOfClass(node) && !isTakenByNobody(source, node);
  if (named.some(isMeant)) return true;
  return importUses(source, "uses")?.words.has(name) ?? false;
}

function isNameOfClass({ field, parent }: Syntax): boolean {
  return field === "name" && parent?.kind === "class_definition";
}

/** What an async session needs; a library that makes it for the project is at work where no engine is made at all. */
const ASYNC_ENGINES = ["create_async_engine", "async_engine_from_config", "AsyncEngine"];

export function hasOnlySyncEngines(source: Source): boolean {
  return isAtWork(source, "create_engine") && !ASYNC_ENGINES.some((name) => isAtWork(source, name));
}
