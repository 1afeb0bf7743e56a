import { z } from "zod";

/** What GitHub says of a path: a file with its text, a folder with what is in it. It gives null for what the App may not see. */
export interface TreeEntry {
  /** Of the last part of its path. */
  readonly name?: string | undefined;
  readonly mode?: number | undefined;
  readonly oid?: string | undefined;
  readonly object?: EntryObject | null | undefined;
}

export interface EntryObject {
  readonly oid?: string | undefined;
  readonly text?: string | null | undefined;
  readonly isBinary?: boolean | null | undefined;
  /** The text was cut at 512,000 bytes. */
  readonly isTruncated?: boolean | undefined;
  readonly byteSize?: number | undefined;
  readonly entries?: readonly TreeEntry[] | null | undefined;
}

export const entryObject: z.ZodType<EntryObject> = z.lazy(() =>
  z.object({
    oid: z.string().optional(),
    text: z.string().nullish(),
    isBinary: z.boolean().nullish(),
    isTruncated: z.boolean().optional(),
    byteSize: z.number().optional(),
    entries: z.array(treeEntry).nullish(),
  }),
);

export const treeEntry: z.ZodType<TreeEntry> = z.object({
  name: z.string().optional(),
  mode: z.number().optional(),
  oid: z.string().optional(),
  object: entryObject.nullish(),
});

/** A file with its text. */
export const FILE = "fragment File on Blob { oid text isBinary isTruncated byteSize }";

/** What lies in a folder, by name. */
export const NAMES = "fragment Names on Tree { entries { name mode oid } }";

/** Levels of a folder that are told of at once. */
export const DEPTH = 3;

/** What lies in a folder and two folders deeper, with every text. */
export const TEXTS = `fragment Texts on Tree { ${entries("...File", DEPTH)} }`;

/** What lies in a folder and two folders deeper, by name. */
export const PATHS = `fragment Paths on Tree { ${entries("", DEPTH)} }`;

function entries(file: string, depth: number): string {
  const inside = depth === 1 ? file : `${file} ... on Tree { ${entries(file, depth - 1)} }`;
  return `entries { name mode oid ${inside === "" ? "" : `object { ${inside} }`} }`;
}
