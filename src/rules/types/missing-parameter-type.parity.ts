import { withTypedParameters } from "../../python/type-habits.ts";
import { isTypeIgnored } from "../../python/type-ignores.ts";
import { defineParity, parameterAt } from "../parity.ts";

export default defineParity({
  codes: ["ANN001", "ANN002", "ANN003"],
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
        const name = parameterAt(spot)?.of?.nameAt;
        return name !== undefined && isTypeIgnored(spot.file, name);
      },
    },
    {
      only: "theirs",
      because: "tests are typed by those who make a habit of it",
      when: (spot) => {
        const of = parameterAt(spot)?.of;
        return of !== undefined && !withTypedParameters(spot.file).includes(of);
      },
    },
    {
      only: "theirs",
      because: "`@no_type_check` opts out of type checking",
      when: (spot) => parameterAt(spot)?.of?.isDecorated("typing.no_type_check") === true,
    },
    {
      only: "theirs",
      because: "what overloads promise may be kept by several definitions, one in each branch of a condition",
      when: (spot) => parameterAt(spot)?.of?.isOverload === true,
    },
    {
      only: "theirs",
      because: "a parameter named by underscores takes what nobody reads",
      when: (spot) => /^_+$/.test(parameterAt(spot)?.parameter.name ?? ""),
    },
    {
      only: "theirs",
      because:
        "a first parameter `self` or `cls` is a receiver, also in a function that is attached to a class later",
      when: (spot) => {
        return parameterAt(spot)?.parameter.isReceiver === true;
      },
    },
  ],
});
