import type { Project } from "./project.ts";

/** Finds something once for each project. */
export function byProject<T>(find: (project: Project) => T): (project: Project) => T {
  const known = new WeakMap<Project, { readonly found: T }>();
  return (project) => {
    const before = known.get(project) ?? { found: find(project) };
    known.set(project, before);
    return before.found;
  };
}
