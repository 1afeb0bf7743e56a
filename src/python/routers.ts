import { lineage } from "./ancestors.ts";
import type { Binding } from "./bindings.ts";
import { meaningOf } from "./names.ts";
import { ROUTERS } from "./routes.ts";
import { lookUp, type Source, textOf } from "./source.ts";
import type { Syntax } from "./syntax.ts";
import { classOf } from "./values.ts";

/** A node, and the file it stands in. */
export interface Spot {
  readonly source: Source;
  readonly node: Syntax;
}

/** A FastAPI app or an APIRouter: where it gets its name. */
export interface Router {
  /** The same for the same router, whichever file names it. */
  readonly key: string;
  readonly isApp: boolean;
  /** `APIRouter(…)`; undefined where something else makes it, or hands it over. */
  readonly made: Spot | undefined;
}

export const APP = "fastapi.FastAPI";

/** Which of the two an expression is an instance of, subclasses included. */
export function routerClass(source: Source, node: Syntax): string | undefined {
  const known = classOf(source, node);
  if (known === undefined || ROUTERS.has(known.name)) return known?.name;
  if (known.origin === undefined) return undefined;
  return [...lineage(known.origin)].find(({ name }) => ROUTERS.has(name))?.name;
}

/** The router that an expression names. */
export function routerAt(source: Source, node: Syntax): Router | undefined {
  const kind = routerClass(source, node);
  if (kind === undefined) return undefined;
  const { source: home, binding } = originOf(source, node) ?? {};
  if (home === undefined || binding === undefined) return undefined;
  const value = binding.kind === "assignment" ? binding.value : undefined;
  const made = value?.kind === "call" && routerClass(home, value) !== undefined ? value : undefined;
  const { path } = binding.at.scope;
  return {
    key: `${home.path} ${path} ${textOf(home, binding.at)}`,
    isApp: kind === APP,
    made: made && { source: home, node: made },
  };
}

interface Home {
  readonly source: Source;
  readonly binding: Binding;
}

/** What binds the name, in this file or where it is imported from. */
function originOf(source: Source, node: Syntax): Home | undefined {
  if (node.kind === "identifier") {
    const own = lookUp(source, textOf(source, node), node.scope).filter(({ kind }) => kind !== "deletion");
    const [only] = own;
    if (only !== undefined && only.kind !== "import") {
      return own.length === 1 ? { source, binding: only } : undefined;
    }
  }
  return meaningOf(source, node)?.origin;
}
