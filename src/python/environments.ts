import { remembered } from "./remembered.ts";
import { nodeAround, type Segment, segmentsOf } from "./segments.ts";
import { nodesOf, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

const STAGE = /(?<![a-z])(?:debug|dev|env|is_?(?:debug|dev|local|prod|test)|local|prod|stag|testing)/i;

/** Longer conditions are read in part. */
const MOST = 300;

/** Stands in a branch of a condition that asks for a debug mode or a stage, whichever. */
export function dependsOnStage(source: Source, place: { readonly start: number }): boolean {
  return nodeAround(stagesOf(source, "stages") ?? [], place) !== undefined;
}

const stagesOf = remembered((source: Source, _: "stages"): readonly Segment[] => {
  const choices = ["if_statement", "conditional_expression", "match_statement"].flatMap((kind) =>
    nodesOf(source, kind),
  );
  return segmentsOf(choices, (choice, around) => (asksForStage(source, choice) ? choice : around));
});

function asksForStage(source: Source, choice: Syntax): boolean {
  const asking = [choice, ...choice.children.filter(({ kind }) => kind === "elif_clause")];
  return asking.some((each) => {
    const asked = childOf(each, "condition") ?? each.children[each.kind === "conditional_expression" ? 1 : 0];
    return asked !== undefined && STAGE.test(textOf(source, asked).slice(0, MOST));
  });
}
