import { defineRequirement, option } from "../rule.ts";

export default defineRequirement({
  summary: "Relationship without a loading strategy",
  severity: "warning",
  asks: [
    "relationship|=relations lazy strategy|strategies|option|configured|explicit|lazy-load <strategies[]:selectinload|joinedload|subqueryload|raiseload> -fail|outside|test|@elsewhere",
    "relationship|=relations eager|eagerly|selectin <strategies[]:selectinload|joinedload|subqueryload|raiseload> -test|@elsewhere",
    "selectinload|joinedload|subqueryload|raiseload <strategies[]:selectinload|joinedload|subqueryload|raiseload> -better|rarely|#vs|test|@elsewhere",
    "avoid lazy|lazily load|loading|relationship|attribute|access relationship|=relations|sqlalchemy|orm|async|implicit|session|attribute -has|test|image|component|route|@elsewhere",
    "avoid missinggreenlet|detachedinstanceerror",
    "loading-strategy|lazy-strategy|load-strategy relationship|=relations|explicit|orm|sqlalchemy|model -component|image|@elsewhere",
  ],
  options: option.strictObject({
    strategies: option
      .array(option.enum(["selectinload", "joinedload", "subqueryload", "raiseload"]))
      .optional(),
  }),
});
