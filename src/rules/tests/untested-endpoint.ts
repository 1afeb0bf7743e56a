import type { Endpoint } from "../../python/endpoint-facts.ts";
import { identifiersIn } from "../../python/identifiers.ts";
import { mayHavePath } from "../../python/paths-in-text.ts";
import { defineRule, option } from "../rule.ts";

export default defineRule({
  summary: "New endpoint that no test names",
  severity: "warning",
  asks: [
    "test @endpoint|api-endpoint|router @all|=new|each|per|any|every|cover|write|add|create|=adding -@no-endpoint-test|suggest|suggestion|test-file-per|=collection|collected",
    "endpoint-test|endpoint-is-test|endpoint-are-test|endpoint-has-test|endpoint-have-test|endpoint-have-been-test|endpoint-must-be-test|endpoint-need-test|endpoint-must-have-test|endpoint-require-test|route-have-test|route-must-have-test|route-are-test @all|=new|any|scenario|comprehensive -@no-endpoint-test",
    "endpoint-are-test|endpoint-is-test|endpoint-have-test|endpoint-have-corresponding-test|endpoint-must-be-test|endpoint-must-have-test|endpoint-require-test|endpoint-need-test|route-have-test|route-are-test|route-must-have-test -@no-endpoint-test",
    "integration-test|unit-test|e2e-test|end-to-end-test @endpoint|api-endpoint|api-route -@no-endpoint-test|test-file|in-tests",
    "=untested @endpoint|=routes -@no-endpoint-test",
    "happy-path|error-case|success-case|failure-case per-route|per-endpoint|each-endpoint|every-endpoint|each-route|every-route -@no-endpoint-test|document|documented",
    "api-test|test #endpoint success|error|happy-path|validation|auth ..8 -@no-endpoint-test|#test|edge",
    "either missing|with-no test @endpoint|=routes -@no-endpoint-test",
    "avoid untested|missing-test @endpoint",
    "=all|=every|=each|=any feature|functionality|=new-code|=all-code|=new-endpoints =test|=tests|=coverage|unit-test|integration-test must|require|required|=has|have|need|come|ship|accompanied|accompany|corresponding ..9 -@no-endpoint-test|component|flag|percent|at-least|minimum|above|=60|=70|=75|=80|=85|=90|=95|=100|threshold|suite|pass|passes|passing|e2e|bug|fix|branch|plan",
    "test @endpoint scenario|error-case|failure-case|edge-case|success-and ..6 -@no-endpoint-test|curl|httpie|user",
    "write|add|create|put test|=tests endpoint|route|resource|feature|router|api|=new|each|every|any|#feature|#endpoint|#adding|#resource <path:path> -run|update|read|fixture|conftest|model|e2e|frontend|modify|see|never|=models|=service|=services|smoke|tool|collection|provider|dag|dto|helper|lockfile|summary|any-function|data_provider|#provider|#dag|validation|egress|__tests__|=spec",
    "test @endpoint end-to-end|e2e ..6 -playwright|browser|@frontend|cypress|selenium",
  ],
  options: option.strictObject({
    /** Where the tests are, with `*` for what is filled in: `tests/test_*.py`. */
    path: option.string().optional(),
  }),
  isAboutChange: true,
  *check(file, { path }) {
    const { change } = file;
    if (change === undefined || file.isScript) return;
    const tests = change.files.filter(({ isTest }) => isTest).map(({ text }) => text);
    if (!tests.every((text) => text !== undefined)) return;
    if (tests.length === 0 && !change.folders.some((folder) => TESTS.test(folder))) return;
    let named: ReadonlySet<string> | undefined;
    for (const { name, nameAt, endpoint } of file.functions()) {
      if (endpoint?.path === undefined || endpoint.isProbe || endpoint.isInSchema === false) continue;
      named ??= new Set(tests.flatMap(identifiersIn));
      if (named.has(name)) continue;
      const paths = pathsOf(endpoint);
      if (tests.some((text) => paths.some((each) => mayHavePath(text, each)))) continue;
      yield {
        at: nameAt,
        identity: `${endpoint.methods.join()} ${placeOf(endpoint) ?? name}`,
        message: `\`${name}\` may break unseen, no test of this change names it or its path; add one${path === undefined ? "" : ` in \`${path}\``}.`,
      };
    }
  },
});

const TESTS = /(?:^|\/)tests?\/$/;

/** The endpoint's own path, and those behind the prefixes that are known, without what says nothing. */
function pathsOf({ path, mountings }: Endpoint): readonly string[] {
  if (path === undefined) return [];
  return [path, ...mountings.map(({ prefix = "" }) => prefix + path)].filter((whole) =>
    /\w/.test(whole.replaceAll(PARAMETER, "")),
  );
}

/** Its path, whatever its parameters are called. */
function placeOf({ path }: Endpoint): string | undefined {
  return path?.replaceAll(PARAMETER, "{}").replace(/\/$/, "");
}

const PARAMETER = /\{[^{}]*\}/g;
