import { remembered } from "./remembered.ts";
import { nodeAround, type Segment, segmentsOf } from "./segments.ts";
import { nodesOf, type Source, textOf } from "./source.ts";
import { statedAs } from "./stated.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** Stands under a condition that never holds: a name that is `False` and given no other value. */
export function isSwitchedOff(source: Source, place: { readonly start: number }): boolean {
  return nodeAround(switchedOff(source, "off") ?? [], place) !== undefined;
}

const switchedOff = remembered((source: Source, _: "off"): readonly Segment[] =>
  segmentsOf(consequences(source, "all") ?? [], (block, around) =>
    isOff(source, conditionOf(block)) ? block : around,
  ),
);

function isOff(source: Source, condition: Syntax | undefined): boolean {
  if (condition?.kind === "identifier") return statedAs(source, condition)?.node.kind === "false";
  if (condition?.kind !== "boolean_operator") return false;
  const [left, right] = condition.children;
  if (left === undefined || right === undefined) return false;
  const operator = source.tree.text.slice(left.end, right.start);
  return /\band\b/.test(operator) && (isOff(source, left) || isOff(source, right));
}

const SETTING = /^(?:.*[._])?(?:settings|config|conf|cfg|features|flags)(?:\(\))?\.\w+$/i;

/** Is all that is done where a setting is off: `if not settings.has_metrics: raise …`. */
export function isAllWhereOff(source: Source, place: { readonly start: number }): boolean {
  const block = nodeAround(branches(source, "nearest") ?? [], place);
  const condition = block?.children.length === 1 ? conditionOf(block) : undefined;
  const [flag] = condition?.kind === "not_operator" ? condition.children : [];
  return flag?.kind === "attribute" && SETTING.test(textOf(source, flag));
}

const branches = remembered((source: Source, _: "nearest"): readonly Segment[] =>
  segmentsOf(nodesOf(source, "block"), (block) => block),
);

/** The blocks of `if` statements. */
const consequences = remembered((source: Source, _: "all"): readonly Syntax[] =>
  nodesOf(source, "block").filter(
    ({ field, parent }) => field === "consequence" && parent?.kind === "if_statement",
  ),
);

function conditionOf({ field, parent }: Syntax): Syntax | undefined {
  return field === "consequence" && parent?.kind === "if_statement"
    ? childOf(parent, "condition")
    : undefined;
}
