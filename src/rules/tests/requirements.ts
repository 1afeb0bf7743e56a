import { defineRequirement, option } from "../rule.ts";

/** What checklists ask for and Rubric does not check yet. */
export default {
  "untested-endpoint": defineRequirement({
    summary: "New endpoint that no test names",
    severity: "warning",
    asks: [
      "test @endpoint|api-endpoint|router @all|=new|each|per|any|every|cover|write|add|create|=adding -@no-endpoint-test",
      "endpoint-test|endpoint-is-test|endpoint-are-test|endpoint-has-test|endpoint-have-test|endpoint-have-been-test|endpoint-must-be-test|endpoint-need-test|endpoint-must-have-test|endpoint-require-test|route-have-test|route-must-have-test|route-are-test @all|=new|any|scenario|comprehensive -@no-endpoint-test",
      "endpoint-are-test|endpoint-is-test|endpoint-have-test|endpoint-have-corresponding-test|endpoint-must-be-test|endpoint-must-have-test|endpoint-require-test|endpoint-need-test|route-have-test|route-are-test|route-must-have-test -@no-endpoint-test",
      "integration-test|unit-test|e2e-test|end-to-end-test @endpoint|api-endpoint|api-route -@no-endpoint-test",
      "=untested @endpoint|=routes -@no-endpoint-test",
      "happy-path|error-case|success-case|failure-case per-route|per-endpoint|each-endpoint|every-endpoint|each-route|every-route -@no-endpoint-test",
      "either missing|with-no test @endpoint|=routes -@no-endpoint-test",
      "avoid untested|missing-test @endpoint",
      "write|add|create|put test|=tests endpoint|route|resource|feature|router|api|=new|each|every|any|#feature|#endpoint|#adding|#resource <path:path> -run|update|read|fixture|conftest|model|e2e|frontend|modify|see|never|=models|=service|=services|smoke|tool|collection",
    ],
    options: option.strictObject({
      /** Where the tests are, with `*` for what is filled in: `tests/test_*.py`. */
      path: option.string().optional(),
    }),
  }),
};
