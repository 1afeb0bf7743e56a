import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "`SELECT *`",
  severity: "note",
  asks: [
    "avoid select-star -count",
    "@spot select-star -count",
    "select|fetch|load|retrieve|return column only|just|needed|necessary|specific -index|test|ui|table-component|csv|dataframe|clustering|@elsewhere",
    "fetch|select|query|load|retrieve only-needed|only-required|only-necessary|needed-field|required-field|necessary-field|needed-data database|query|queries|#database|#query|sql|orm|table -test|form|ui|@elsewhere",
    "projection column|only select|needed|query -file|test|map|@elsewhere",
  ],
});
