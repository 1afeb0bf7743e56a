import { defineRequirement, option } from "../rule.ts";

export default defineRequirement({
  summary: "Docstring in another style than the project's",
  severity: "warning",
  asks: [
    {
      ask: "docstring|=docstyle google -numpy|sphinx|guide|instead-of-docstring",
      options: { style: "google" },
    },
    {
      ask: "docstring|=docstyle numpy|=numpydoc -google|sphinx|instead-of-docstring",
      options: { style: "numpy" },
    },
    {
      ask: "docstring|=docstyle sphinx|restructuredtext|rest-style|=rst -google|numpy|docs|doc|update",
      options: { style: "sphinx" },
    },
    { ask: "google-style|google-format #docstring -numpy|sphinx|guide", options: { style: "google" } },
    "against docstring style|format any|free",
  ],
  options: option.strictObject({
    style: option.enum(["google", "numpy", "sphinx"]),
  }),
});
