import { foldersAround } from "./folders.ts";
import { type Manifest, readManifest } from "./manifest.ts";
import type { Project } from "./project.ts";

/** Files in which a project says what it runs on; of those in one folder, the first that says something counts. */
const NAMES = ["pyproject.toml", "setup.cfg", "setup.py", "requirements.txt"];

/** The paths, nearest first, at which a file's project may say what it runs on. */
export function manifestCandidates(path: string): string[] {
  return foldersAround(path).flatMap((folder) => NAMES.map((name) => folder + name));
}

export function isManifest(path: string): boolean {
  return NAMES.includes(path.slice(path.lastIndexOf("/") + 1));
}

/** What the nearest file that speaks of it says; undefined where none does. */
export function declaredFor<Fact>(
  project: Project,
  path: string,
  fact: (manifest: Manifest) => Fact | undefined,
): Fact | undefined {
  for (const candidate of manifestCandidates(path)) {
    const manifest = manifestAt(project, candidate);
    const said = manifest && fact(manifest);
    if (said !== undefined) return said;
  }
  return undefined;
}

const KNOWN = new WeakMap<Project, Map<string, Manifest | undefined>>();

function manifestAt(project: Project, path: string): Manifest | undefined {
  const known = KNOWN.get(project) ?? new Map<string, Manifest | undefined>();
  KNOWN.set(project, known);
  if (!known.has(path)) {
    const text = project.text(path);
    known.set(path, text === undefined ? undefined : readManifest(path, text));
  }
  return known.get(path);
}
