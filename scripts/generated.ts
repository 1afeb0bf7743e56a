/** The project's files that are made from other files. Each generator is a pure function of what it reads. */

export interface Generated {
  readonly path: string;
  readonly content: string;
}

/** Project files by path, with forward slashes. */
export type ProjectFiles = ReadonlyMap<string, string>;

export type Generator = (files: ProjectFiles) => readonly Generated[];

/** A file that can't be generated because its surroundings are not as they must be. */
export class GenerateError extends Error {}

/** `group/bad-pattern` as the name of a constant. */
export function camelCase(name: string): string {
  return name.replace(/[/-]([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Where a table stands in the README, from one line to another. */
export interface Markers {
  readonly start: string;
  readonly end: string;
  /** What the table is of. */
  readonly of: string;
}

/** The README with a table between its markers. A project without README has no table. */
export function inReadme(
  files: ProjectFiles,
  { start, end, of }: Markers,
  table: () => string,
): readonly Generated[] {
  const readme = files.get("README.md");
  if (readme === undefined) return [];
  const from = readme.indexOf(start);
  const to = readme.indexOf(end, from);
  if (from === -1 || to === -1) {
    throw new GenerateError(
      `README.md has no place for the table of ${of}: put the lines "${start}" and "${end}" where it belongs.`,
    );
  }
  const content = `${readme.slice(0, from)}${start}\n\n${table()}\n\n${readme.slice(to)}`;
  return [{ path: "README.md", content }];
}
