import { defineRequirement, option } from "../rule.ts";

export default defineRequirement({
  summary: "Name that breaks the naming convention",
  severity: "note",
  asks: [
    "pep-8|pep8 follow|adhere|adherence|comply|compliant|compliance|conform|convention|standard|guideline|respect|style-guide|=naming -black|autopep8|formatter|docstring|test",
    "=naming convention|=consistent|=inconsistent|standard -@other-names|qt|pyside|@other-name-topics|camelcase-for-function|camelcase-for-variable",
    "=snake_case|snake-case function|method|variable|argument -api|json|field|column|table|request|response|query|url|camelcase-for-function|test|hook",
    "=snake_case|snake-case python|=naming|=routes|=services|=handlers|=dependencies|=repositories|#function|#variable #naming-convention|#naming|#style|=for|=naming -@other-names|@other-name-topics|request|response|=py|module",
    "pascalcase|pascal-case|capwords|=camelcase class|model|schema|exception|#class -component|api|json|file|react|qt|zod|alias|camelcase-for-function|camelcase-for-variable|camelcase-for-method",
    "=service|=services =naming|=named|suffix|convention|pattern|=called|#naming-convention|#naming <service[]:name> -create|test|server|mcp|#mcp|format",
    "=schema|=schemas|dto|pydantic-model =naming|=named|suffix|convention|pattern|=called|pascalcase|#naming-convention|#naming <schema[]:name> -test",
    "=router|=routers|=routes =naming|=named|suffix|convention|pattern|=called|#naming-convention|#naming <router[]:name> -url|path|test|register|create",
    "against camelcase-for-function|camelcase-for-variable|camelcase-for-method|=camelcase-functions|=functions-camelcase -javascript|json",
  ],
  options: option.strictObject({
    /** What names of the classes of schemas look like; `*` stands for what is filled in. One of them must fit. */
    schema: option.array(option.string()).optional(),
    /** The same for services: what ends in `.py` is for files, what has a capital for classes, anything else for functions. */
    service: option.array(option.string()).optional(),
    /** The same for routers. With `*_router` the plain `router` fits, too. */
    router: option.array(option.string()).optional(),
  }),
});
