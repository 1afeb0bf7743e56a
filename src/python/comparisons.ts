import { expression, place } from "./expressions.ts";
import type { AttributeChange, Comparison } from "./flow-facts.ts";
import { heldModel } from "./row-models.ts";
import { nodesOf, type Source, textOf } from "./source.ts";
import { childOf } from "./syntax.ts";

/** The comparisons of two values for equality; a chain of them is none. */
export function comparisonsOf(source: Source): readonly Comparison[] {
  return nodesOf(source, "comparison_operator").flatMap((node) => {
    const [left, right] = node.children;
    if (left === undefined || right === undefined || node.children.length !== 2) return [];
    const operator = source.tree.text.slice(left.end, right.start);
    if (!operator.includes("==") && !operator.includes("!=")) return [];
    return [{ ...place(node), left: expression(source, left), right: expression(source, right) }];
  });
}

export function attributeChangesOf(source: Source): readonly AttributeChange[] {
  return nodesOf(source, "assignment").flatMap((node) => {
    const target = childOf(node, "left");
    const value = childOf(node, "right");
    const [owner, name] = target?.kind === "attribute" ? target.children : [];
    if (owner === undefined || name === undefined || value === undefined) return [];
    return [
      {
        ...place(node),
        name: textOf(source, name),
        get ownerModel() {
          return heldModel(source, owner);
        },
        value: expression(source, value),
      },
    ];
  });
}
