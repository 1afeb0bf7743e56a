import { typeArguments } from "./annotations.ts";
import { isDependency, keptDependency } from "./dependencies.ts";
import { bare } from "./expressions.ts";
import { headOf, type Meaning, meaningOf } from "./names.ts";
import type { Source } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

const MAX_ALIASES = 8;

/** What FastAPI, agents' frameworks and their like put into a parameter of such a type by themselves. */
const GIVEN = new Set([
  "fastapi.BackgroundTasks",
  "fastapi.Request",
  "fastapi.Response",
  "fastapi.WebSocket",
  "fastapi.security.SecurityScopes",
  "langchain.tools.ToolRuntime",
  "langchain_core.runnables.RunnableConfig",
  "langchain_core.runnables.config.RunnableConfig",
  "langgraph.prebuilt.ToolRuntime",
  "langgraph.prebuilt.tool_node.ToolRuntime",
  "pydantic_ai.RunContext",
  "starlette.requests.Request",
]);

/** What tells an agent's framework, in an annotation, to do so. */
const MARK = /^lang(?:chain|graph)\w*\.(?:\w+\.)*Injected(?:State|Store|ToolArg|ToolCallId)$/;

function isMark(source: Source, mark: Syntax): boolean {
  return MARK.test(meaningOf(source, headOf(mark) ?? mark)?.name ?? "");
}

/** The framework fills the parameter in, and no caller: `= Depends(…)`, `Annotated[X, Depends(…)]` or an alias of that, `Request`. */
export function isInjected(source: Source, parameter: Syntax): boolean {
  const value = childOf(parameter, "value");
  if (value !== undefined && isDependency(source, keptDependency(source, value))) return true;
  const annotation = childOf(parameter, "type");
  return annotation !== undefined && isFilledIn(source, bare(annotation));
}

const PROVIDERS = new Set(
  ["Closing", "Provide", "Provider"].map((name) => `dependency_injector.wiring.${name}`),
);

/** `= Provide[Container.mailer]`: a container fills it in, where `@inject` stands above. */
export function isProvided(source: Source, parameter: Syntax): boolean {
  const value = childOf(parameter, "value");
  const head = value?.kind === "subscript" ? headOf(value) : undefined;
  return head !== undefined && PROVIDERS.has(meaningOf(source, head)?.name ?? "");
}

function isFilledIn(source: Source, annotation: Syntax): boolean {
  let [at, home]: [Syntax, Source] = [annotation, source];
  for (let aliases = 0; aliases < MAX_ALIASES; aliases += 1) {
    const head = headOf(at);
    const meaning: Meaning | undefined = meaningOf(home, head ?? at);
    if (meaning === undefined || GIVEN.has(meaning.name)) return meaning !== undefined;
    if (meaning.name === "typing.Annotated") {
      const given = home;
      return typeArguments(at).some((each) => isDependency(given, bare(each)) || isMark(given, bare(each)));
    }
    const { origin } = meaning;
    if (origin?.binding.kind !== "assignment" || origin.binding.value === undefined) return false;
    at = bare(origin.binding.value);
    home = origin.source;
  }
  return false;
}
