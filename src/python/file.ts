import { hasOnlySyncEngines, isAtWork, isTakenUp } from "./at-work.ts";
import { docstringOf } from "./blocks.ts";
import { bodyModelsOf, isTakingSeen } from "./body-models.ts";
import { builtSqlOf } from "./built-sql.ts";
import { calledTexts } from "./called.ts";
import { isCalledByHand, isNamedByNobody } from "./called-by-hand.ts";
import { call } from "./calls.ts";
import { classesOf } from "./classes.ts";
import type { Scope } from "./code-facts.ts";
import { commentsOf } from "./comments.ts";
import { attributeChangesOf, comparisonsOf } from "./comparisons.ts";
import { databaseCallsOf } from "./database-calls.ts";
import type { PythonFunction } from "./definition-facts.ts";
import { dependsOnStage } from "./environments.ts";
import { escapingRaises } from "./escaping.ts";
import { handlerAround, handlersOf } from "./exceptions.ts";
import type { PythonFile, Unreadable } from "./facts.ts";
import { scopeOfFunctionAround } from "./function-extents.ts";
import { functionsOf } from "./functions.ts";
import { isGenerated } from "./generated.ts";
import { givenFieldsByScope } from "./given-fields.ts";
import { givenTextsOf } from "./given-texts.ts";
import { importFacts } from "./imports-of-file.ts";
import { isLogging, isMigration, isPrivate, isTest } from "./kinds-of-files.ts";
import { leaksOf } from "./leaks.ts";
import { legacyQueriesOf } from "./legacy-queries.ts";
import { positionAt } from "./lines.ts";
import { localVariablesOf } from "./local-variables.ts";
import { loopAround } from "./loops.ts";
import { declaredFor } from "./manifests.ts";
import { isMaskedWhereMade } from "./masked-fields.ts";
import { isAskedOnMiss } from "./misses.ts";
import { once } from "./once.ts";
import { hasOwnLoop } from "./own-loops.ts";
import type { Project } from "./project.ts";
import { isOnPydantic1 } from "./pydantic-version.ts";
import { raise } from "./raises.ts";
import { isRunAsMain, isRunByHand, isScript, mainBlocks } from "./run-by-hand.ts";
import { sessionOpeningsOf } from "./session-openings.ts";
import { isReadElsewhere } from "./shared-requests.ts";
import { shownPython } from "./shown-python.ts";
import { snippetOf } from "./snippets.ts";
import { analyse, nodesOf, type Source } from "./source.ts";
import { isStandIn } from "./stand-ins.ts";
import { isStartUp } from "./starts.ts";
import { isAllWhereOff, isSwitchedOff } from "./switches.ts";
import type { Limits } from "./syntax.ts";
import { tryAround } from "./tries.ts";
import { unionsOf } from "./unions.ts";
import { isUnreachable } from "./unreachable.ts";
import { hasUsers } from "./users.ts";

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
  const functions = once(() => functionsOf(source, classes()));
  const byScope = once(() => new Map<Scope, PythonFunction>(functions().map((each) => [each.inner, each])));
  const escaping = once(() => escapingRaises(source));
  const calls = once(() => nodesOf(source, "call").map((node) => call(source, node)));
  const changes = once(() => attributeChangesOf(source));
  const given = once(() => givenFieldsByScope(changes(), calls()));
  return {
    path,
    text: tree.text,
    change: source.project.change,
    get isTest() {
      return isTest(path, tree.text) || isStandIn(source);
    },
    isMigration: isMigration(path, tree.text),
    isGenerated: isGenerated(tree.text),
    isLogging: isLogging(path),
    isPrivate: isPrivate(path),
    get hasUsers() {
      return hasUsers(source);
    },
    get isOnPydantic1() {
      return isOnPydantic1(source);
    },
    get oldestPython() {
      return shownPython(tree.text) ?? declaredFor(source.project, path, ({ python }) => python);
    },
    get isScript() {
      return isScript(source);
    },
    isRunByHand: (at) => isRunByHand(source, at),
    isCalledByHand: (at) => isCalledByHand(source, at),
    isNamedByNobody: (at) => isNamedByNobody(source, at),
    isUnreachable: (at) => isUnreachable(source, at),
    isRunAsMain: (at) => isRunAsMain(source, at),
    isStartUp: (at) => isStartUp(source, at),
    hasOwnLoop: (at) => hasOwnLoop(source, at),
    mainBlocks: once(() => mainBlocks(source)),
    calledTexts: (at) => calledTexts(source, at),
    module: tree.root.scope,
    docstring: docstringOf(source, tree.root),
    functions,
    classes: once(() => [...classes().values()]),
    bodyModels: once(() => bodyModelsOf(source, functions(), classes().values())),
    isTakenUp: ({ name }) => !isTakingSeen(source) || isTakenUp(source, name),
    isMaskedWhereMade: (model, field) => isMaskedWhereMade(source, model, field),
    calls,
    localVariables: once(() => localVariablesOf(source)),
    comparisons: once(() => comparisonsOf(source)),
    attributeChanges: changes,
    givenFields: (scope) => given().get(scope) ?? [],
    unions: once(() => unionsOf(source)),
    raises: once(() => nodesOf(source, "raise_statement").map((node) => raise(source, node))),
    handlers: once(() => handlersOf(source)),
    escaping: (fn) => escaping().get(fn.inner) ?? [],
    handlerAround: (at) => handlerAround(source, at),
    dependsOnStage: (at) => dependsOnStage(source, at),
    isSwitchedOff: (at) => isSwitchedOff(source, at),
    isAllWhereOff: (at) => isAllWhereOff(source, at),
    leaks: once(() => leaksOf(source)),
    givenTexts: once(() => givenTextsOf(source)),
    loopAround: (at) => loopAround(source, at),
    tryAround: (at) => tryAround(source, at),
    isReadElsewhere: ({ callee }) => isReadElsewhere(source, callee),
    functionAround(at) {
      const scope = scopeOfFunctionAround(source, at);
      return scope && byScope().get(scope);
    },
    functionOpening: (scope) => byScope().get(scope),
    legacyQueries: once(() => legacyQueriesOf(source)),
    isAskedOnMiss: (at) => isAskedOnMiss(source, at),
    isAtWork: (name) => isAtWork(source, name),
    get hasOnlySyncEngines() {
      return hasOnlySyncEngines(source);
    },
    builtSql: once(() => builtSqlOf(source)),
    databaseCalls: once(() => databaseCallsOf(source)),
    sessionOpenings: once(() => sessionOpeningsOf(source)),
    ...importFacts(source),
    comments: once(() => commentsOf(source)),
    position: (offset) => positionAt(tree.lines, offset),
    snippet: (at) => snippetOf(source, at),
  };
}
