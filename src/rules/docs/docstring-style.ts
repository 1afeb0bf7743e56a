import type { DocstringStyle, DocstringTopic } from "../../python/docstring-facts.ts";
import { docstringParts } from "../../python/docstrings.ts";
import { defineRule, option, type Problem } from "../rule.ts";

export default defineRule({
  summary: "Docstring in another style than the project's",
  severity: "warning",
  asks: [
    {
      ask: "google-docstring|google-style-docstring|docstring-google|docstring-in-google|docstring-follow-google|docstring-following-google ! -numpy|sphinx|guide|test",
      options: { style: "google" },
    },
    {
      ask: "numpydoc|numpy-docstring|numpy-style-docstring|docstring-numpy|docstring-in-numpy|docstring-follow-numpy|docstring-following-numpy ! -google|sphinx|test",
      options: { style: "numpy" },
    },
    {
      ask: "docstring|=docstyle|pydocstyle google -numpy|sphinx|guide|instead-of-docstring",
      options: { style: "google" },
    },
    {
      ask: "docstring|=docstyle|pydocstyle numpy|=numpydoc -google|sphinx|instead-of-docstring",
      options: { style: "numpy" },
    },
    {
      ask: "docstring|=docstyle sphinx|restructuredtext|rest-style|=rst|=reST|=rest-field -google|numpy|docs|doc|update|compatible|generate|tool|tools",
      options: { style: "sphinx" },
    },
    {
      ask: "avoid missing docstring google-style|google-format|google-docstring ..9 -numpy|sphinx",
      options: { style: "google" },
    },
    { ask: "=numpydoc use|follow|format|style|convention -sphinx", options: { style: "numpy" } },
    { ask: "google-style|google-format #docstring -numpy|sphinx|guide", options: { style: "google" } },
    "docstring google numpy|sphinx|rest|restructuredtext =or ..8 -instead-of-docstring",
    "against docstring style|format any|free",
  ],
  options: option.strictObject({
    /** Nothing is said until a checklist chooses. */
    style: option.enum(["google", "numpy", "sphinx"]).optional(),
  }),
  check(file, { style }) {
    if (style === undefined || file.isTest || file.isMigration) return [];
    const documented = [file, ...file.classes(), ...file.functions()];
    const found = documented.flatMap(({ docstring }): Problem[] => {
      const part = docstring && docstringParts(docstring).find((each) => each.style !== style);
      if (part === undefined) return [];
      const title = part.title.replaceAll("`", "'");
      const message = `\`${title}\` is in the ${NAMES[part.style]} style; write it in the ${NAMES[style]} style, ${WAYS[style][part.topic]}, instead.`;
      return [{ at: part, message }];
    });
    return found.sort((a, b) => a.at.start - b.at.start);
  },
});

const NAMES: Readonly<Record<DocstringStyle, string>> = {
  google: "Google",
  numpy: "NumPy",
  sphinx: "Sphinx",
  epytext: "Epytext",
};

const WAYS: Readonly<Record<"google" | "numpy" | "sphinx", Readonly<Record<DocstringTopic, string>>>> = {
  google: {
    parameters: "below `Args:`",
    returns: "below `Returns:`",
    yields: "below `Yields:`",
    raises: "below `Raises:`",
    attributes: "below `Attributes:`",
  },
  numpy: {
    parameters: "below an underlined `Parameters`",
    returns: "below an underlined `Returns`",
    yields: "below an underlined `Yields`",
    raises: "below an underlined `Raises`",
    attributes: "below an underlined `Attributes`",
  },
  sphinx: {
    parameters: "as `:param name:`",
    returns: "as `:returns:`",
    yields: "as `:yields:`",
    raises: "as `:raises Error:`",
    attributes: "as `:ivar name:`",
  },
};
