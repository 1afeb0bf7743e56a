import { defineParity } from "../parity.ts";

export default defineParity({
  codes: ["F403"],
  differs: [
    {
      only: "theirs",
      because:
        "a package may offer all that its own modules have, a conftest fixtures, a module anything if it does nothing else or looks names up by what it is told; tables are loaded so that they register",
      when: ({ file, start }) =>
        file.wildcardImports().some((it) => it.need !== undefined && it.start <= start && start < it.end),
    },
  ],
});
