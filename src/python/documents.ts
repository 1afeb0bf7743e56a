import type { Call, Entry } from "./code-facts.ts";

/** What puts documents into a collection of MongoDB: the name and the place of what they are made of. */
const INSERTING: ReadonlyMap<string | undefined, readonly [string, number]> = new Map([
  ["find_one_and_replace", ["replacement", 1]],
  ["find_one_and_update", ["update", 1]],
  ["insert_many", ["documents", 0]],
  ["insert_one", ["document", 0]],
  ["replace_one", ["replacement", 1]],
  ["update_many", ["update", 1]],
  ["update_one", ["update", 1]],
]);

/** Somebody's own methods of such a name may make something else of what they get. */
const OWN = /self|cls|crud|dao|manager|repo|service|uow/i;

/** The keys and values that a call puts into a collection of MongoDB, as far as they are written out. */
export function insertedEntries(call: Call): readonly Entry[] {
  const given = INSERTING.get(call.method);
  if (given === undefined || OWN.test(call.callee.text)) return [];
  const [name, position] = given;
  const document = call.argument(name, position);
  if (typeof document !== "object") return [];
  const { entries } = document.value;
  return name === "update" ? entries.flatMap(setEntries) : entries;
}

/** `"$set": {…}` */
function setEntries({ key, value }: Entry): readonly Entry[] {
  return key === "$set" || key === "$setOnInsert" ? value.entries : [];
}
