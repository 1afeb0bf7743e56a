import { docstringParts } from "../../python/docstrings.ts";
import { docstringPartsOf } from "../../python/documented-parameters.ts";
import { defineParity, functionAt, type Spot } from "../parity.ts";

export default defineParity({
  codes: ["D417"],
  settings: { pydocstyle: { "ignore-var-parameters": true } },
  differs: [
    {
      only: "ours",
      because: "what is raised and what is returned have codes of their own",
      when: (spot) => {
        const topics = partsAt(spot).map(({ topic }) => topic);
        return functionAt(spot) === undefined || !(topics.includes("returns") || topics.includes("yields"));
      },
    },
    {
      only: "ours",
      because: "fields of Sphinx and Epytext are lists of parameters, too",
      when: (spot) =>
        partsAt(spot).some(
          ({ style, topic }) => topic === "parameters" && (style === "sphinx" || style === "epytext"),
        ),
    },
    {
      only: "theirs",
      because: "what is listed is described: with a bullet, with others, without a word, or by its type only",
      when: (spot) => {
        const listed = partsAt(spot).flatMap(({ topic, names }) => (topic === "parameters" ? names : []));
        const parameters = functionAt(spot)?.parameters ?? [];
        return parameters.every(
          ({ name, kind, isReceiver }) =>
            isReceiver || name.startsWith("_") || kind.endsWith("args") || listed.includes(name),
        );
      },
    },
    {
      only: "theirs",
      because: "a list of which nothing is a parameter, or written as one, lists something else",
      when: (spot) => {
        const fn = functionAt(spot);
        return fn !== undefined && !docstringPartsOf(fn).some(({ topic }) => topic === "parameters");
      },
    },
    {
      only: "theirs",
      because: "tests describe themselves, or nobody",
      when: ({ file }) => file.isTest,
    },
    {
      only: "theirs",
      because: "a body that is not written keeps no promise",
      when: (spot) => functionAt(spot)?.isStub === true,
    },
    {
      only: "theirs",
      because: "what a framework puts in is no caller's business",
      when: (spot) => functionAt(spot)?.parameters.some(({ isInjected }) => isInjected) === true,
    },
    {
      only: "theirs",
      because: "a parameter may be described where it is declared",
      when: (spot) => functionAt(spot)?.parameters.some(({ isDescribed }) => isDescribed) === true,
    },
  ],
});

function partsAt(spot: Spot) {
  const docstring = functionAt(spot)?.docstring;
  return docstring === undefined ? [] : docstringParts(docstring);
}
