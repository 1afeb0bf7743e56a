/** What rules may ask about the surroundings that code is meant to run in. */
import type { Place } from "./code-facts.ts";

export interface Environments {
  /** Stands under a condition, in any of its branches, that asks for a debug mode or a stage: development, tests, production. */
  dependsOnStage(place: Place): boolean;
  /** Stands under a condition that never holds: a name that is `False` and is given no other value. */
  isSwitchedOff(place: Place): boolean;
  /** Is all that is done where a setting is off: `if not settings.has_metrics: raise …`. */
  isAllWhereOff(place: Place): boolean;
}
