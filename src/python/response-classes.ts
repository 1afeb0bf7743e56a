import { withBases } from "./ancestors.ts";
import { constructionOf } from "./constructions.ts";
import { keywordOf } from "./dependencies.ts";
import { type Meaning, meaningOf } from "./names.ts";
import type { Route } from "./routes.ts";
import type { Source } from "./source.ts";

const LIBRARY = /^(?:fastapi|starlette|sse_starlette)\.(?:.*\.)?\w*Response$/;
const JSON_NAME = /\.(?:|OR|U)JSONResponse$/;

/** Is it the name of a library's own class of responses? */
export function isLibraryResponse(name: string): boolean {
  return LIBRARY.test(name);
}

/** Is it a class of responses: a library's, or one of the project that extends it? */
export function isResponseClass(meaning: Meaning | undefined): boolean {
  return ancestry(meaning).some(({ name }) => isLibraryResponse(name));
}

/** What becomes of a value that is returned, by the response class of the route, else by that of its router. */
export function formatOf(
  source: Source,
  { registration, node, router }: Route,
): "json" | "other" | undefined {
  if (registration.argument("response_class") === "unknown") return undefined;
  const own = keywordOf(source, node, "response_class");
  if (own !== undefined) return formatOfClass(meaningOf(source, own));
  const made = constructionOf(source, router);
  const general = made && keywordOf(made.source, made.call, "default_response_class");
  if (made === undefined || general === undefined) return "json";
  return formatOfClass(meaningOf(made.source, general));
}

function formatOfClass(meaning: Meaning | undefined): "json" | "other" | undefined {
  if (ancestry(meaning).some(({ name }) => LIBRARY.test(name) && JSON_NAME.test(name))) return "json";
  return isResponseClass(meaning) ? "other" : undefined;
}

function ancestry(meaning: Meaning | undefined): readonly Meaning[] {
  if (meaning === undefined) return [];
  return withBases(meaning);
}
