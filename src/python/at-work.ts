import { isInImport } from "./import-uses.ts";
import { applicationOf, isTestPath } from "./kinds-of-files.ts";
import { remembered } from "./remembered.ts";
import { isScript } from "./run-by-hand.ts";
import { nodesOf, type Source, textOf } from "./source.ts";

/** Where one repository holds several applications, what another one does says nothing. */
export function isAtWork(source: Source, name: string): boolean {
  if (isInCode(source, name) === true) return true;
  const { path, project } = source;
  const application = applicationOf(path);
  return project.mentionedIn(name).some((other) => {
    if (other === path || !other.startsWith(application) || isTestPath(other)) return false;
    const found = project.at(other);
    return found !== undefined && isInCode(found, name) === true && !isScript(found);
  });
}

const isInCode = remembered((source: Source, name: string): boolean =>
  nodesOf(source, "identifier").some((node) => textOf(source, node) === name && !isInImport(node)),
);
