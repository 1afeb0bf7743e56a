import { declarations, withBases } from "./ancestors.ts";
import type { Binding } from "./bindings.ts";
import { parametersReaching } from "./carried.ts";
import { keywordOf, positional } from "./dependencies.ts";
import { isHttpException } from "./http-exception.ts";
import { headOf, type Meaning, meaningOf, type Origin } from "./names.ts";
import { remembered } from "./remembered.ts";
import { isLibraryResponse } from "./response-classes.ts";
import { nodesWithin, type Source, textOf } from "./source.ts";
import type { Syntax } from "./syntax.ts";
import { givenFor, type TakenParameter } from "./taken-parameters.ts";

/** Where the client's text is among what is given to a class: a keyword, and a position. */
type Slot = readonly [keyword: string, position: number];

/** What a call gives to a library's response or HTTP exception that the client gets to read, or to a class of the project that extends one. */
export function givenToClient(source: Source, call: Syntax): readonly Syntax[] {
  const head = headOf(call);
  const meaning = head && meaningOf(source, head);
  const slot = meaning && slotOf(meaning);
  if (slot !== undefined) return inSlot(source, call, slot);
  const own = meaning?.origin && ownClass(meaning.origin.source, meaning.origin.binding);
  if (own === undefined) return [];
  if (!own.hasConstructor) return inSlot(source, call, own.slot);
  return own.shown.flatMap((parameter) => givenFor(source, call, parameter) ?? []);
}

function slotOf({ name }: Meaning): Slot | undefined {
  if (isHttpException(name)) return ["detail", 1];
  return isLibraryResponse(name) ? ["content", 0] : undefined;
}

function inSlot(source: Source, call: Syntax, [keyword, position]: Slot): readonly Syntax[] {
  const value = keywordOf(source, call, keyword) ?? positional(call, position);
  return value === undefined ? [] : [value];
}

interface OwnClass {
  readonly slot: Slot;
  readonly hasConstructor: boolean;
  /** Of its constructor, the parameters that the client gets to read. */
  readonly shown: readonly TakenParameter[];
}

const ownClass = remembered((source: Source, binding: Binding): OwnClass | undefined => {
  const chain = binding.kind === "class" ? withBases({ name: "", origin: { source, binding } }) : [];
  const slot = chain.map(slotOf).find((each) => each !== undefined);
  if (slot === undefined) return undefined;
  const [built, ...further] = chain.flatMap((each) => constructorOf(each) ?? []);
  const isPlain = built !== undefined && further.length === 0;
  return {
    slot,
    hasConstructor: built !== undefined,
    shown: isPlain ? handedOn(built, slot) : [],
  };
});

function constructorOf(meaning: Meaning): Origin | undefined {
  const [binding] = declarations(meaning, "__init__");
  return meaning.origin && binding && { source: meaning.origin.source, binding };
}

/** `super().__init__(502, detail=f"Lost: {reason}")` */
function handedOn({ source, binding }: Origin, slot: Slot): readonly TakenParameter[] {
  if (binding.kind !== "function") return [];
  const { node } = binding;
  const [call, ...others] = nodesWithin(source, "call", node.start, node.end).filter((each) => {
    const head = headOf(each);
    return head !== undefined && textOf(source, head) === "super().__init__";
  });
  if (call === undefined || others.length > 0) return [];
  const values = inSlot(source, call, slot);
  return values.length === 0 ? [] : parametersReaching(source, node, values);
}
