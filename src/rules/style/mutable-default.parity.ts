import { defineParity, parameterAt } from "../parity.ts";

export default defineParity({
  codes: ["B006"],
  differs: [
    {
      only: "theirs",
      because: "FastAPI copies the defaults of endpoints and dependencies for each request",
      when: (spot) => {
        const of = parameterAt(spot)?.of;
        return of?.endpoint !== undefined || of?.isDependency === true;
      },
    },
    {
      only: "theirs",
      because: "a parameter that is hidden from callers keeps something on purpose",
      when: (spot) => parameterAt(spot)?.parameter.name.startsWith("_") === true,
    },
    {
      only: "theirs",
      because: "an overload is never called",
      when: (spot) => parameterAt(spot)?.of.isDecorated("typing.overload") === true,
    },
  ],
});
