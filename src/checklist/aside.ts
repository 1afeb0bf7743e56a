/** Why something asks for nothing, in the words its owner reads. */
export type Aside =
  | "about the agent"
  | "about the project"
  | "the agent's own work"
  | "an output template"
  | "an example";

/** Why nothing enforces an item, in the words its owner reads. `compile.ts` knows more of them, about rules. */
export type Reason =
  | Aside
  | "a table of facts"
  | "only names a topic"
  | "states no requirement"
  | "not in English";

/**
 * Nothing below a heading asks. A `firm` aside holds unless strict rules stand nearer, a `soft` one unless a heading of rules
 * or quality does, a `loose` one only right below its heading: what stands below a nearer one are steps of the agent's work.
 */
export interface AsideKind {
  readonly aside: Aside;
  readonly hold: "firm" | "soft" | "loose";
}

export function firm(aside: Aside): AsideKind {
  return { aside, hold: "firm" };
}

export function soft(aside: Aside): AsideKind {
  return { aside, hold: "soft" };
}

export function loose(aside: Aside): AsideKind {
  return { aside, hold: "loose" };
}
