import { docstringOf } from "./blocks.ts";
import { call } from "./calls.ts";
import { classesOf } from "./classes.ts";
import { commentsOf } from "./comments.ts";
import { dependenciesOf } from "./endpoints.ts";
import { handlerAround, handlersOf, raise } from "./exceptions.ts";
import { exportedNames } from "./exported-names.ts";
import type { PythonFile, Unreadable } from "./facts.ts";
import { functionsOf } from "./functions.ts";
import { wildcardImportsOf } from "./import-facts.ts";
import { positionAt } from "./lines.ts";
import type { Project } from "./project.ts";
import { isRunAsMain, isScript } from "./scripts.ts";
import { snippetOf } from "./snippets.ts";
import { analyse, nodesOf, type Source } from "./source.ts";
import type { Limits } from "./syntax.ts";

/** Reads Python source; a file that can't be reviewed says why. */
export function readPython(
  path: string,
  text: string,
  project?: Project,
  limits?: Limits,
): PythonFile | Unreadable {
  const source = project?.known(path, text) ?? analyse(path, text, project, limits);
  return "reason" in source ? source : pythonFile(source);
}

function pythonFile(source: Source): PythonFile {
  const { path, tree } = source;
  const classes = once(() => classesOf(source));
  return {
    path,
    text: tree.text,
    isTest: isTestPath(path),
    isMigration: isMigration(path, tree.text),
    isPrivate: isPrivate(path),
    get isScript() {
      return isScript(source);
    },
    isRunAsMain: (at) => isRunAsMain(source, at),
    module: tree.root.scope,
    docstring: docstringOf(source, tree.root),
    exportedNames: once(() => exportedNames(source)),
    functions: once(() => functionsOf(source, { classes: classes(), dependencies: dependenciesOf(source) })),
    classes: once(() => [...classes().values()]),
    calls: once(() => nodesOf(source, "call").map((node) => call(source, node))),
    raises: once(() => nodesOf(source, "raise_statement").map((node) => raise(source, node))),
    handlers: once(() => handlersOf(source)),
    handlerAround: (at) => handlerAround(source, at),
    wildcardImports: once(() => wildcardImportsOf(source)),
    comments: once(() => commentsOf(source)),
    position: (offset) => positionAt(tree.lines, offset),
    snippet: (at) => snippetOf(source, at),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function isTestPath(path: string): boolean {
  return /(^|\/)(tests?|testing)\/|(^|\/)(test_[^/]*|[^/]*_tests?|conftest|tests)\.pyi?$/.test(path);
}

/** Alembic writes `revision` and `down_revision` into every migration; the other tools have a folder. */
function isMigration(path: string, text: string): boolean {
  if (/(^|\/)(alembic\/versions|migrations)\//.test(path)) return true;
  return /^down_revision\b/m.test(text) && /^revision\b/m.test(text);
}

/** `__init__.py` and `__main__.py` are not. */
function isPrivate(path: string): boolean {
  return /(^|\/)_(?!_[^/]*__(?:\.pyi?|\/))/.test(path);
}
