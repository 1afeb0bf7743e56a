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
