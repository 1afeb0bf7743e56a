import { isCalledOnClass } from "./class-calls.ts";
import type { Callers } from "./definition-facts.ts";
import { isModelTool } from "./model-tools.ts";
import { servedEndpoints } from "./served-endpoints.ts";
import type { Source } from "./source.ts";
import type { Syntax } from "./syntax.ts";

/** Worked out when it is asked for. */
export function callersOf(source: Source, definition: Syntax): Callers {
  return {
    get endpoints() {
      return servedEndpoints(source, definition) ?? [];
    },
    get areModels() {
      return isModelTool(source, definition) ?? false;
    },
    get areOnClass() {
      return isCalledOnClass(source, definition);
    },
  };
}
