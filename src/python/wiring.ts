import { foldersAround } from "./folders.ts";

/** Modules that hang a project's routers together, and those that hold what guards them. */
const NAMES = [
  "__init__",
  "api",
  "app",
  "application",
  "asgi",
  "auth",
  "dependencies",
  "deps",
  "factory",
  "main",
  "router",
  "routers",
  "routes",
  "security",
  "server",
  "urls",
];

/** Folders that stand beside those of routers and hold such modules. */
const BESIDE = ["", "api/", "app/", "core/"];

/**
 * The paths, nearest first, at which a project may take in the routers of a file: nothing in the file itself leads there. None
 * for a file that has nothing to do with FastAPI.
 */
export function wiringCandidates(path: string, text: string): string[] {
  if (!/\bfastapi\b/i.test(text)) return [];
  const places = foldersAround(path).flatMap((at) => BESIDE.map((it) => at + it));
  return places.flatMap((place) => NAMES.map((name) => `${place}${name}.py`)).filter((it) => it !== path);
}
