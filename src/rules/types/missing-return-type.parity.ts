import { withTypedReturns } from "../../python/type-habits.ts";
import { isTypeIgnored } from "../../python/type-ignores.ts";
import { defineParity, functionAt } from "../parity.ts";

export default defineParity({
  codes: ["ANN201", "ANN202", "ANN204", "ANN205", "ANN206"],
  settings: { "flake8-annotations": { "mypy-init-return": true } },
  differs: [
    {
      only: "theirs",
      because: "Alembic writes migrations without types",
      when: ({ file }) => file.isMigration,
    },
    {
      only: "theirs",
      because: "what type checkers are told to let be is let be",
      when: (spot) => {
        const name = functionAt(spot)?.nameAt;
        return name !== undefined && isTypeIgnored(spot.file, name);
      },
    },
    {
      only: "theirs",
      because: "tests are typed by those who make a habit of it",
      when: (spot) => {
        const fn = functionAt(spot);
        return fn !== undefined && !withTypedReturns(spot.file).includes(fn);
      },
    },
    {
      only: "theirs",
      because: "`@no_type_check` opts out of type checking",
      when: (spot) => functionAt(spot)?.isDecorated("typing.no_type_check") === true,
    },
    {
      only: "theirs",
      because: "what overloads promise may be kept by several definitions, one in each branch of a condition",
      when: (spot) => functionAt(spot)?.isOverload === true,
    },
  ],
});
