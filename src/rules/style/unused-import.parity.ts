import type { Need } from "../../python/import-facts.ts";
import { defineParity, type Spot } from "../parity.ts";

export default defineParity({
  codes: ["F401"],
  differs: [
    {
      only: "theirs",
      because: "migrations begin with imports that a template put there",
      when: ({ file }) => file.isMigration,
    },
    {
      only: "theirs",
      because:
        "a package, a module that only imports or that others take names from, pytest's `conftest.py` and a computed `__all__` hand names on",
      when: (spot) => needAt(spot) === "handed-on",
    },
    {
      only: "theirs",
      because: "loading a module may be the point, or finding out whether it is there",
      when: (spot) => needAt(spot) === "loaded",
    },
    {
      only: "theirs",
      because: "a class may be looked up by its name, and pytest looks up fixtures by theirs",
      when: (spot) => needAt(spot) === "named",
    },
    {
      only: "ours",
      because: "an import that another of the same name replaces has a code of its own, F811",
      when: ({ file, start }) => {
        const here = file.imports().find((it) => it.start === start);
        return file.imports().some(({ name, start: other }) => name === here?.name && other > start);
      },
    },
  ],
});

/** Ruff speaks of a name, or of the whole of what it is imported as. */
function needAt({ file, start }: Spot): Need | undefined {
  return file.imports().find((it) => it.start <= start && start < it.end)?.need;
}
