import { defineParity } from "../parity.ts";

export default defineParity({
  codes: ["F403"],
  differs: [
    {
      only: "theirs",
      because:
        "a package may offer all that its own modules have, and so may a module that does nothing else",
      when: ({ file, start }) =>
        file.wildcardImports().some((it) => it.isHandedOn && it.start <= start && start < it.end),
    },
  ],
});
