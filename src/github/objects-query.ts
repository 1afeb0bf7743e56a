import { STANDING_FIELDS } from "./standing.ts";
import { FILE, NAMES, TEXTS } from "./tree-entry.ts";

export interface WantedBlob {
  readonly oid: string;
  /** Its size, where the repository's list of files tells it. */
  readonly bytes?: number;
}

/** A revision such as `4f2a…:docs`, and what is to be told of it: a file's text, the names in a folder, or all texts of either. */
export interface Place {
  readonly revision: string;
  readonly fragment: "File" | "Names" | "Contents";
}

export interface Batch {
  readonly blobs: readonly WantedBlob[];
  readonly places: readonly Place[];
}

/** GitHub gives up on a query after ten seconds, so a request asks for no more than this of each kind. */
const MOST = 100;
const MOST_BYTES = 8_000_000;
/** GitHub cuts a text there. */
const LONGEST = 512_000;
/** A guess where nobody tells. */
const USUAL = 10_000;

export function inBatches(blobs: readonly WantedBlob[], places: readonly Place[]): readonly Batch[] {
  const ofBlobs = filled(blobs, ({ bytes = USUAL }) => Math.min(bytes, LONGEST));
  const ofPlaces = filled(places, () => USUAL);
  const count = Math.max(ofBlobs.length, ofPlaces.length);
  return Array.from({ length: count }, (_, at) => ({ blobs: ofBlobs[at] ?? [], places: ofPlaces[at] ?? [] }));
}

export function halves({ blobs, places }: Batch): readonly Batch[] {
  const [b, p] = [Math.ceil(blobs.length / 2), Math.floor(places.length / 2)];
  const parts = [
    { blobs: blobs.slice(0, b), places: places.slice(0, p) },
    { blobs: blobs.slice(b), places: places.slice(p) },
  ];
  return parts.filter((part) => part.blobs.length + part.places.length > 0);
}

function filled<T>(items: readonly T[], sizeOf: (item: T) => number): readonly (readonly T[])[] {
  const batches: T[][] = [];
  let bytes = 0;
  for (const item of items) {
    const last = batches.at(-1);
    const size = sizeOf(item);
    if (last !== undefined && last.length < MOST && bytes + size <= MOST_BYTES) {
      last.push(item);
      bytes += size;
    } else {
      batches.push([item]);
      bytes = size;
    }
  }
  return batches;
}

const FRAGMENTS = {
  File: [],
  Names: [NAMES],
  Contents: [TEXTS, "fragment Contents on GitObject { ...File ...Texts }"],
} as const satisfies Record<Place["fragment"], readonly string[]>;

/** `pulse`: tells besides how the pull request stands. */
export function queryFor({ blobs, places }: Batch, pulse: boolean): string {
  const variables = [
    ...(pulse ? ["$number: Int!"] : []),
    ...blobs.map((_, index) => `$o${index}: GitObjectID!`),
    ...places.map((_, index) => `$r${index}: String!`),
  ];
  const objects = [
    ...(pulse ? [`pulse: pullRequest(number: $number) { ${STANDING_FIELDS} }`] : []),
    ...blobs.map((_, index) => `b${index}: object(oid: $o${index}) { ...File }`),
    ...places.map(({ fragment }, index) => `p${index}: object(expression: $r${index}) { ...${fragment} }`),
  ];
  const used = new Set(places.map(({ fragment }) => fragment));
  const isFileUsed = blobs.length > 0 || used.has("File") || used.has("Contents");
  const fragments = [...(isFileUsed ? [FILE] : []), ...[...used].flatMap((each) => FRAGMENTS[each])];
  return `
query Objects($owner: String!, $repo: String!, ${variables.join(", ")}) {
  repository(owner: $owner, name: $repo) {
    ${objects.join("\n    ")}
  }
}
${fragments.join("\n")}`;
}
