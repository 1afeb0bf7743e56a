import type { PythonFunction } from "./definition-facts.ts";
import type { PythonFile } from "./facts.ts";
import { isConstantCase } from "./naming.ts";

type Surroundings = Pick<PythonFile, "functions" | "attributeChanges">;

/** Functions of a file that are called as somebody outside calls them. */
interface OutwardNames {
  /** Takes the place of what an object has: `parser.startElement = startElement`. */
  readonly replacing: ReadonlySet<string>;
  /** Nearly all functions of the module are in capitals, as in the tables of a trade: `EMA`, `RSI`. */
  readonly isInCapitals: boolean;
}

const FEWEST_IN_CAPITALS = 8;
const SHARE_IN_CAPITALS = 0.75;

const known = new WeakMap<Surroundings, OutwardNames>();

/** Is called as something outside of it is, with the parameters that this has. */
export function takesPlaceOf(file: Surroundings, { name }: PythonFunction): boolean {
  return namesOf(file).replacing.has(name);
}

export function isCalledLikeTheOthers(file: Surroundings, { name, owner }: PythonFunction): boolean {
  return owner === undefined && isConstantCase(name) && namesOf(file).isInCapitals;
}

/** Looked for once, however many names are asked about. */
function namesOf(file: Surroundings): OutwardNames {
  const before = known.get(file);
  if (before !== undefined) return before;
  const changes = file.attributeChanges().filter(({ name, value }) => value.text === name);
  const functions = file
    .functions()
    .filter(({ owner, name }) => owner === undefined && !name.startsWith("_"));
  const capitals = functions.filter(({ name }) => isConstantCase(name)).length;
  const found = {
    replacing: new Set(changes.map(({ name }) => name)),
    isInCapitals: capitals >= FEWEST_IN_CAPITALS && capitals >= functions.length * SHARE_IN_CAPITALS,
  };
  known.set(file, found);
  return found;
}
