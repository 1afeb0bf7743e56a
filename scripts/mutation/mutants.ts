import { type AnyNode, type Node, parse } from "acorn";
import { simple } from "acorn-walk";

/** One change to a program that turns a decision of its into another. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  /** What stands there instead. */
  readonly text: string;
}

const OPPOSITES: ReadonlyMap<string, string> = new Map([
  ["===", "!=="],
  ["!==", "==="],
  ["<", ">="],
  [">=", "<"],
  [">", "<="],
  ["<=", ">"],
]);

const TWINS: ReadonlyMap<string, string> = new Map([
  ["every", "some"],
  ["some", "every"],
]);

/** What names a yes-or-no question. */
const QUESTION = /^(?:is|has|may|can|says|allows)(?:[A-Z]|$)/;

/** Every condition of a module decided the other way, without one of its parts, or not asked at all. */
export function mutantsOf(text: string): readonly Mutant[] {
  const found: Mutant[] = [];
  const source = ({ start, end }: Node) => text.slice(start, end);
  const put = ({ start, end }: Node, instead: string) => found.push({ start, end, text: instead });
  const decided = (condition: Node) => {
    put(condition, "true");
    put(condition, "false");
  };
  simple(parse(text, { ecmaVersion: 2024, sourceType: "module" }), {
    IfStatement: ({ test }) => decided(test),
    ConditionalExpression: ({ test }) => decided(test),
    LogicalExpression(node) {
      if (node.operator === "??") return;
      if (!isCheckForValue(node.right)) put(node, source(node.left));
      if (!isCheckForValue(node.left)) put(node, source(node.right));
    },
    UnaryExpression(node) {
      if (node.operator === "!") put(node, source(node.argument));
    },
    BinaryExpression(node) {
      const opposite = OPPOSITES.get(node.operator);
      if (opposite !== undefined) put(node, `${source(node.left)} ${opposite} ${source(node.right)}`);
    },
    MemberExpression({ property }) {
      const twin = property.type === "Identifier" ? TWINS.get(property.name) : undefined;
      if (twin !== undefined) put(property, twin);
    },
    FunctionDeclaration({ id, body }) {
      if (id === null || !QUESTION.test(id.name)) return;
      for (const value of ["true", "false"]) put(body, `{ return ${value}; }`);
    },
  });
  return found;
}

/** `x === undefined`: without it the compiler refuses what stands beside it. */
function isCheckForValue(node: AnyNode): boolean {
  return (
    node.type === "BinaryExpression" && node.right.type === "Identifier" && node.right.name === "undefined"
  );
}

export function mutated(text: string, { start, end, text: instead }: Mutant): string {
  return text.slice(0, start) + instead + text.slice(end);
}
