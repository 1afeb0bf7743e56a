import { type NameUse, usesOf, usesOfName } from "./function-uses.ts";
import { remembered } from "./remembered.ts";
import { nodesWithin, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";
import { callTaking } from "./taken-parameters.ts";

/** Nothing at hand names a function but lists of tools that a language model is given. */
export const isModelTool = remembered((source: Source, definition: Syntax): boolean => {
  const uses = usesOf(source, definition);
  return uses.length > 0 && uses.every(isListed);
});

function isListed({ source, at }: NameUse): boolean {
  const item = at.field === "attribute" ? at.parent : at;
  const list = item?.parent;
  if (list?.kind !== "list" && list?.kind !== "tuple") return false;
  return isGivenToModel(source, list) || isKeptForModel(source, list);
}

/** `TOOLS = [look_up, order]`, where the name is given to a model. */
function isKeptForModel(source: Source, list: Syntax): boolean {
  const name = list.parent?.kind === "assignment" ? childOf(list.parent, "left") : undefined;
  if (name?.kind !== "identifier" || name.scope.kind !== "module") return false;
  return usesOfName(source, textOf(source, name)).some((use) => {
    const whole = use.at.field === "attribute" ? (use.at.parent ?? use.at) : use.at;
    return isGivenToModel(use.source, whole) || isRegisteredEach(use.source, whole);
  });
}

/** `model.bind_tools(TOOLS)`, `Agent(tools=TOOLS)` */
function isGivenToModel(source: Source, { parent }: Syntax): boolean {
  const keyword = parent?.kind === "keyword_argument" ? childOf(parent, "name") : undefined;
  if (keyword !== undefined) return textOf(source, keyword) === "tools";
  const callee = parent?.kind === "argument_list" && parent.parent && childOf(parent.parent, "function");
  return callee ? /\bbind_tools$/.test(textOf(source, callee).slice(-MAX_NAME)) : false;
}

const MAX_NAME = 200;

/** `for each in TOOLS: server.tool()(each)`, or `server.add_tool(each)` */
function isRegisteredEach(source: Source, { field, parent: loop }: Syntax): boolean {
  const each = loop?.kind === "for_statement" && field === "right" ? childOf(loop, "left") : undefined;
  if (loop === undefined || each?.kind !== "identifier") return false;
  return nodesWithin(source, "identifier", loop.start, loop.end).some((name) => {
    const call = callTaking(name);
    const callee = call && childOf(call, "function");
    if (callee === undefined || textOf(source, name) !== textOf(source, each)) return false;
    return /\.(?:add_tool|tool\([^()]*\))$/.test(textOf(source, callee).slice(-MAX_NAME));
  });
}
