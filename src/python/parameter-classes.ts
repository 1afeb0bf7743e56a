import type { Binding } from "./bindings.ts";
import { parameterClass } from "./dependencies.ts";
import type { Meaning } from "./names.ts";
import { receiverClass } from "./receivers.ts";
import type { Source } from "./source.ts";
import type { Syntax } from "./syntax.ts";
import { toldSession } from "./told-sessions.ts";

/** What a parameter is: by where it stands, by what is written there or, where nothing is, by what is done with it. */
export function givenClass(
  source: Source,
  binding: Binding & { readonly node: Syntax },
  steps: number,
): Meaning | undefined {
  return (
    receiverClass(source, binding) ??
    parameterClass(source, binding.node, steps) ??
    toldSession(source, binding)
  );
}
