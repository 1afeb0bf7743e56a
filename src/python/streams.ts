import { calledFunction } from "./called.ts";
import { reaches } from "./carried.ts";
import { originAt } from "./constructions.ts";
import { keywordOf, positional } from "./dependencies.ts";
import { isTestPath } from "./kinds-of-files.ts";
import { headOf, meaningOf } from "./names.ts";
import { remembered } from "./remembered.ts";
import { isLibraryResponse } from "./response-classes.ts";
import { ownStatements } from "./results.ts";
import { innerScope } from "./scopes.ts";
import { nodesOf, nodesWithin, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

const STREAMS = ["StreamingResponse(", "EventSourceResponse("];

/** What a generator of the project yields is sent to the client: it is given to a streaming response, or what is given to one yields from it. */
export function isStreamed(source: Source, generator: Syntax): boolean {
  const key = keyOf(source, generator);
  const streaming = STREAMS.flatMap((name) => source.project.mentioning(name));
  return [source, ...streaming].some(
    (each) => !isTestPath(each.path) && streamedBy(each, "streams")?.has(key) === true,
  );
}

/** A file may have been parsed more than once. */
function keyOf({ path }: Source, definition: Syntax): string {
  return `${innerScope(definition).path} ${path}`;
}

interface Generator {
  readonly source: Source;
  readonly definition: Syntax;
}

/** From one generator to the next that are followed. */
const MOST_GENERATORS = 200;

/** The generators that the responses of a file lead to. */
const streamedBy = remembered((source: Source, _: "streams"): ReadonlySet<string> => {
  const streamed = new Set<string>();
  if (!STREAMS.some((name) => source.tree.text.includes(name))) return streamed;
  const open = nodesOf(source, "call").flatMap((call) => givenGenerator(source, call) ?? []);
  for (let next = open.pop(); next !== undefined && streamed.size < MOST_GENERATORS; next = open.pop()) {
    const key = keyOf(next.source, next.definition);
    if (streamed.has(key)) continue;
    streamed.add(key);
    open.push(...handedThrough(next));
  }
  return streamed;
});

/** `StreamingResponse(events())` */
function givenGenerator(source: Source, call: Syntax): Generator | undefined {
  const head = headOf(call);
  const called = head && textOf(source, head).slice(-MAX_NAME);
  if (head === undefined || called === undefined || !/(?:Streaming|EventSource)Response$/.test(called))
    return;
  if (!isLibraryResponse(meaningOf(source, head)?.name ?? "")) return;
  const content = keywordOf(source, call, "content") ?? positional(call, 0);
  return content && generatorOf(source, content);
}

const MAX_NAME = 200;

/** What is called, also by a name that nothing else is given. */
function generatorOf(source: Source, content: Syntax): Generator | undefined {
  const origin = content.kind === "identifier" ? originAt(source, content) : undefined;
  const made = origin?.binding.kind === "assignment" ? origin.binding.value : content;
  const home = origin?.source ?? source;
  const head = made?.kind === "call" ? headOf(made) : undefined;
  if (made === undefined || head === undefined) return undefined;
  const local = head.kind === "identifier" ? originAt(home, head) : undefined;
  return local?.binding.kind === "function"
    ? { source: local.source, definition: local.binding.node }
    : calledFunction(home, made);
}

/** `yield from more()`, `for each in more(): yield each`, and `return more()` where nothing is yielded. */
function handedThrough({ source, definition }: Generator): readonly Generator[] {
  const yields = ownStatements(source, "yield", definition);
  if (yields.length === 0) return returnedGenerators(source, definition);
  const whole = yields.flatMap(({ children: [value] }) => (value?.kind === "call" ? [value] : []));
  const parts = ownStatements(source, "for_statement", definition).flatMap((loop) => {
    const [item, from] = [childOf(loop, "left"), childOf(loop, "right")];
    const isYielded = yields.some(
      ({ start, end, children: [value] }) =>
        value !== undefined && start > loop.start && end <= loop.end && names(source, value, item),
    );
    return from?.kind === "call" && isYielded ? [from] : [];
  });
  const delegated = whole.filter(({ parent }) => parent && isDelegating(source, parent));
  return [...delegated, ...parts].flatMap((call) => generatorOf(source, call) ?? []);
}

function returnedGenerators(source: Source, definition: Syntax): readonly Generator[] {
  return ownStatements(source, "return_statement", definition).flatMap(({ children: [value] }) =>
    value?.kind === "call" ? (generatorOf(source, value) ?? []) : [],
  );
}

/** `yield from` */
export function isDelegating(source: Source, node: Syntax): boolean {
  return /^yield\s+from\b/.test(textOf(source, node).slice(0, MAX_NAME));
}

function names(source: Source, value: Syntax, item: Syntax | undefined): boolean {
  if (item?.kind !== "identifier") return false;
  return nodesWithin(source, "identifier", value.start, value.end).some(
    (name) => textOf(source, name) === textOf(source, item) && reaches(source, name, value),
  );
}
