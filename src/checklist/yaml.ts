import { type EventType, JSON_SCHEMA, load, type State, YAMLException } from "js-yaml";

export interface YamlLimits {
  readonly characters: number;
  readonly depth: number;
  readonly values: number;
}

export type YamlReading = { readonly value: unknown } | { readonly error: string; readonly line: number };

const LIMITS: YamlLimits = { characters: 64 * 1024, depth: 32, values: 10_000 };

/** Carries the line out of js-yaml, whose own errors count from zero. */
class Refusal extends Error {
  readonly line: number;
  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/**
 * YAML from people we don't know, as plain JSON values. Tags, anchors and aliases, repeated keys and `__proto__` are
 * refused, and so is anything beyond the limits. `line` is 1-based in `text`.
 */
export function readYaml(text: string, limits: Partial<YamlLimits> = {}): YamlReading {
  const { characters, depth, values } = { ...LIMITS, ...limits };
  if (text.length > characters) {
    return { error: `The YAML is longer than ${characters} characters; shorten it.`, line: 1 };
  }
  const budget = { values };
  try {
    const options = {
      schema: JSON_SCHEMA,
      maxDepth: depth,
      listener: (event: EventType, state: State) => inspect(event, state, budget),
    };
    const value: unknown = load(text, options);
    return { value };
  } catch (error) {
    return refused(error);
  }
}

function inspect(event: EventType, state: State, budget: { values: number }): void {
  const line = state.line + 1;
  if (event === "open") {
    budget.values -= 1;
    if (budget.values < 0) throw new Refusal("The YAML holds too many values; shorten it.", line);
    return;
  }
  if ("anchor" in state && state.anchor !== null) {
    throw new Refusal("Anchors (`&name`) and aliases (`*name`) are not read; write the value out.", line);
  }
  if (state.kind === "scalar" && state.result === "__proto__") {
    throw new Refusal("`__proto__` is not allowed; rename it.", line);
  }
}

function refused(error: unknown): YamlReading {
  if (error instanceof Refusal) return { error: error.message, line: error.line };
  if (!(error instanceof YAMLException)) throw error;
  const reason = error.reason.slice(0, 200);
  return { error: `This is not valid YAML (${reason}); mend it.`, line: (error.mark?.line ?? 0) + 1 };
}
