import { statementsOf } from "./blocks.ts";
import { bare, stringValue } from "./expressions.ts";
import { isOfKnown } from "./known-values.ts";
import { operatorBetween } from "./operators.ts";
import { type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** Its opening lines turn everybody away but where it is tried out: `if not settings.is_dev: raise …`. */
export function isForTrials(source: Source, definition: Syntax): boolean {
  for (const statement of statementsOf(childOf(definition, "body"))) {
    const condition = conditionOfRaise(statement);
    if (condition !== undefined && isOutsideTrials(source, condition)) return true;
    if (condition === undefined && !isOpening(source, statement)) return false;
  }
  return false;
}

/** `condition` of `if condition: raise …`. */
function conditionOfRaise({ kind, children }: Syntax): Syntax | undefined {
  const [condition, block, otherwise] = kind === "if_statement" ? children : [];
  const isRaised = statementsOf(block).at(-1)?.kind === "raise_statement";
  return isRaised && otherwise === undefined ? condition : undefined;
}

/** A docstring, an import, or settings that are fetched. */
function isOpening(source: Source, { kind, children: [inner] }: Syntax): boolean {
  if (kind === "import_statement" || kind === "import_from_statement") return true;
  if (kind !== "expression_statement" || inner === undefined) return false;
  const target = inner.kind === "assignment" ? childOf(inner, "left") : undefined;
  return target === undefined ? stringValue(source, inner) !== undefined : soundsSet(source, target);
}

function isOutsideTrials(source: Source, condition: Syntax): boolean {
  const asked = bare(condition);
  const [left, right] = asked.children;
  switch (asked.kind) {
    case "boolean_operator":
      return (
        left !== undefined &&
        right !== undefined &&
        operatorBetween(source, left, right) === "or" &&
        asked.children.some((each) => isOutsideTrials(source, each))
      );
    case "not_operator":
      return left !== undefined && TRIALS_ON.test(switchOf(source, bare(left)));
    case "comparison_operator":
      return left !== undefined && right !== undefined && isOtherStage(source, left, right);
    default:
      return LIVE_ON.test(switchOf(source, asked));
  }
}

const TRIALS_ON =
  /^(?:is_?|in_?)?(?:debug|dev|develop|development|local|test|testing)(?:_?(?:env|environment|mode))?$/i;
const LIVE_ON = /^(?:is_?|in_?)?(?:prod|production)(?:_?(?:env|environment|mode))?$/i;

/** `is_dev` of `settings.is_dev`, and of `settings.is_dev()`; empty for what is no setting. */
function switchOf(source: Source, node: Syntax): string {
  const asked = (node.kind === "call" ? childOf(node, "function") : node) ?? node;
  return isSetting(source, node) ? lastWord(textOf(source, asked)) : "";
}

function isOtherStage(source: Source, left: Syntax, right: Syntax): boolean {
  if (!STAGE.test(textOf(source, left).slice(0, MOST)) || !isSetting(source, left)) return false;
  const stages = /^(?:list|set|tuple)$/.test(right.kind) ? right.children : [right];
  const names = stages.map((each) => stringValue(source, each) ?? lastWord(textOf(source, each)));
  const operator = operatorBetween(source, left, right);
  if (operator === "!=" || operator === "notin") return names.every((name) => TRIAL.test(name));
  return (operator === "==" || operator === "in") && names.some((name) => LIVE.test(name));
}

const STAGE = /(?:^|[._"'])(?:env|environment|stage)(?:\.lower\(\)|\.value|["'].*)?$/i;
const TRIAL = /^(?:debug|dev|develop|development|local|test|testing)$/i;
const LIVE = /^(?:live|prod|production)$/i;

/** Longer expressions are no settings. */
const MOST = 200;

/** Of what the module has, or of something called settings: `settings.env`, `os.getenv("ENV")`, `os.environ["ENV"]`. */
function isSetting(source: Source, node: Syntax): boolean {
  const [object] = node.kind === "call" || node.kind === "subscript" ? node.children : [node];
  return object !== undefined && (isOfKnown(source, object) || soundsSet(source, object));
}

function soundsSet(source: Source, node: Syntax): boolean {
  return /settings|config/i.test(textOf(source, node).slice(0, MOST));
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(".") + 1);
}
