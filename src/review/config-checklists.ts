import { z } from "zod";
import { globsTrouble, globTrouble } from "../checklist/globs.ts";
import { KNOWN_PLACES } from "../checklist/places.ts";

const glob = z.string().refine((text) => globTrouble(text) === undefined, {
  error: ({ input }) => `The pattern \`${String(input)}\` ${globTrouble(String(input))}.`,
});

const MOST_ENTRIES = 100;

export const globs = z
  .array(glob)
  .max(MOST_ENTRIES)
  // A pattern that is refused for itself is told once.
  .refine((list) => list.some((it) => globTrouble(it) !== undefined) || globsTrouble(list) === undefined, {
    error: ({ input }) => `This list ${globsTrouble(z.array(z.string()).parse(input))}; shorten it.`,
  });

/** Files that are checklists, as one entry of the configuration names them. */
export interface ChecklistEntry {
  readonly files: readonly string[];
  /** What their items apply to, instead of what the files say. */
  readonly paths: readonly string[] | undefined;
}

const patterns = z.union([glob, globs]);

const entry = z.union([
  glob,
  z.strictObject({
    files: patterns.describe("Files that are checklists."),
    paths: patterns.optional().describe("What their items apply to, instead of what the files say."),
  }),
]);

export const checklistEntries = z
  .array(entry)
  .max(MOST_ENTRIES)
  .default([{ files: [...KNOWN_PLACES] }])
  .transform((entries) => entries.map(readEntry))
  .superRefine((entries, context) => {
    const trouble = globsTrouble(entries.flatMap(({ files, paths = [] }) => [...files, ...paths]));
    if (trouble !== undefined) context.addIssue(`This list ${trouble}; shorten it.`);
  });

function readEntry(given: z.output<typeof entry>): ChecklistEntry {
  if (typeof given === "string") return { files: [given], paths: undefined };
  const { files, paths } = given;
  return { files: listed(files), paths: paths === undefined ? undefined : listed(paths) };
}

function listed(given: string | readonly string[]): readonly string[] {
  return typeof given === "string" ? [given] : given;
}
