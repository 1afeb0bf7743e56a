import { modelsIn } from "./annotated-models.ts";
import { partsOf, typeOf } from "./annotation-parts.ts";
import type { Parameter } from "./definition-facts.ts";
import { keywordOf } from "./dependencies.ts";
import type { Endpoint } from "./endpoint-facts.ts";
import { bare, expression } from "./expressions.ts";
import type { Body, StatedAnswer } from "./model-facts.ts";
import { headOf, meaningOf } from "./names.ts";
import { isEchoed, isOpaque } from "./opaque-bodies.ts";
import { readableIn } from "./readable-fields.ts";
import { remembered } from "./remembered.ts";
import { nodesWithin, type Source } from "./source.ts";
import { statedAs } from "./stated.ts";
import { childOf, type Syntax } from "./syntax.ts";

const FROM_BODY: ReadonlySet<string> = new Set(["fastapi.Body", "fastapi.File", "fastapi.Form"]);

/** What FastAPI takes from elsewhere: dependencies and other parts of the request. */
const FROM_ELSEWHERE: ReadonlySet<string> = new Set([
  "fastapi.Cookie",
  "fastapi.Depends",
  "fastapi.Header",
  "fastapi.Path",
  "fastapi.Query",
  "fastapi.Security",
]);

/** Types that FastAPI takes from the body although nothing says so. */
const COMPLEX: ReadonlySet<string | undefined> = new Set([
  "dict",
  "frozenset",
  "list",
  "set",
  "tuple",
  "typing.Mapping",
  "typing.Sequence",
]);

/** The parameters of an endpoint that come from the request's body. */
export const bodiesOf = remembered(
  (source: Source, definition: Syntax, parameters: readonly Parameter[]): readonly Body[] => {
    const nodes = new Map(childOf(definition, "parameters")?.children.map((node) => [node.start, node]));
    return parameters.flatMap((parameter) => {
      const node = nodes.get(parameter.start);
      if (node === undefined || parameter.isReceiver) return [];
      return bodyOf(source, definition, node, parameter) ?? [];
    });
  },
);

function bodyOf(source: Source, definition: Syntax, node: Syntax, parameter: Parameter): Body | undefined {
  if (parameter.kind === "args" || parameter.kind === "kwargs") return undefined;
  const annotation = childOf(node, "type");
  const mark = markOf(source, node, annotation);
  if (mark === "elsewhere") return undefined;
  const written = annotation ? typeOf(source, annotation) : { type: undefined, items: [] };
  const models = (annotation && modelsIn(source, annotation)) ?? [];
  if (mark !== "body" && models.length === 0 && !COMPLEX.has(written.type)) return undefined;
  return {
    ...parameter,
    ...written,
    models,
    get isEchoed() {
      return isEchoed(source, definition, parameter.name);
    },
    get isOpaque() {
      return isOpaque(source, definition, parameter.name);
    },
  };
}

/** What a default or `Annotated` says about where a parameter comes from. What can't be known is from elsewhere. */
function markOf(
  source: Source,
  node: Syntax,
  annotation: Syntax | undefined,
): "body" | "elsewhere" | undefined {
  const value = childOf(node, "value");
  const stated = value && statedAs(source, value);
  if (value !== undefined && stated === undefined) return "elsewhere";
  const parts = annotation ? [...partsOf(source, annotation)].filter((part) => part.isMetadata) : [];
  const marks = stated === undefined ? parts : [...parts, stated];
  let found: "body" | undefined;
  for (const mark of marks) {
    const at = bare(mark.node);
    const name = meaningOf(mark.source, at.kind === "call" ? (headOf(at) ?? at) : at)?.name;
    if (name === undefined) continue;
    if (FROM_ELSEWHERE.has(name)) return "elsewhere";
    if (FROM_BODY.has(name)) found = "body";
  }
  return found;
}

/** What an endpoint says it answers; nothing where it says `response_model=None`, or says nothing. */
export function statedAnswer(
  source: Source,
  definition: Syntax,
  { registration }: Endpoint,
): StatedAnswer | undefined {
  const { start, end } = registration;
  const call = nodesWithin(source, "call", start, end).find(
    (node) => node.start === start && node.end === end,
  );
  const stated = call && keywordOf(source, call, "response_model");
  const annotation = stated ?? childOf(definition, "return_type");
  if (annotation === undefined || stated?.kind === "none") return undefined;
  const isFiltered = registration.arguments.some(
    ({ keyword, isUnpacked }) => isUnpacked || FILTERS.has(keyword),
  );
  const models = modelsIn(source, annotation) ?? [];
  return { at: expression(source, annotation), models, readableIn, isFiltered };
}

const FILTERS: ReadonlySet<string | undefined> = new Set([
  "response_model_exclude",
  "response_model_include",
]);
