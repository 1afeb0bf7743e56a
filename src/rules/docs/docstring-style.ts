import { defineRequirement, option } from "../rule.ts";

export default defineRequirement({
  summary: "Docstring in another style than the project's",
  severity: "warning",
  asks: [
    "docstring|=docstyle <style:google|numpy|sphinx> -instead-of-docstring",
    { ask: "docstring restructuredtext|rest-style|=rst", options: { style: "sphinx" } },
    "against docstring style|format any|free",
  ],
  options: option.strictObject({
    style: option.enum(["google", "numpy", "sphinx"]),
  }),
});
