/** The part of the vocabulary that speaks of how code is written: its types, names, sizes and places. */
export const CODE_WORDS: readonly (readonly [name: string, words: string])[] = [
  /** The types that are written beside names. */
  ["@typehint", "type-hint|type-annotation|type-coverage"],
  [
    "@strict-types",
    "strict-type|strict-static-type|strict-mypy|mypy-strict|mypy-in-strict|pyright-strict|pyright-in-strict",
  ],
  /** What only speaks of how type hints are written, or of other hints. */
  [
    "@other-types",
    "union|pipe|=optional|generic|example|test|injection|directly|basemodel|constr|constraint|path-parameter|coroutine|=validator|=validators|json|field|convert|replace|duplicate|stub|via|coverage|library|inline|description|export|#docstring",
  ],
  ["@openapi", "openapi|swagger|open-api"],
  /** Longer than it should be, and as short as it should be. */
  [
    "@long-function",
    "large-function|long-function|big-function|huge-function|giant-function|oversized-function|bloated-function|monolithic-function|large-method|long-method|big-method|huge-method|giant-method|god-function|god-method",
  ],
  [
    "@long-file",
    "large-file|long-file|big-file|huge-file|giant-file|oversized-file|monolithic-file|god-file|large-module|long-module|big-module|huge-module|giant-module|god-module|large-python-file",
  ],
  [
    "@small-function",
    "small-function|short-function|smaller-function|shorter-function|concise-function|tiny-function|compact-function|small-method|short-method|small-focused-function|short-focused-function|small-and-focused-function|short-and-focused-function|small-single-purpose-function|short-single-purpose-function|small-pure-function|small-composable-function|focused-small-function|function-small|small-testable-function|small-reusable-function",
  ],
  /** Code that a limit for functions does not mean. */
  [
    "@other-functions",
    "test|lambda|component|@endpoint|handler|commit|pr|hook|running|edge-function|cloud-function|serverless|script|coverage|window|consistency",
  ],
  /** Files that are no code, and what is done with files other than writing them. */
  [
    "@other-files",
    "test|commit|pr|diff|change|component|log|markdown|=md|doc|readme|memory|upload|=mb|=kb|csv|download|spec|skill|rule|config|env|=this|read|reading|load|stream|range|first|proposal|coverage|stylesheet|migration|header",
  ],
  /** Names that are no Python names. */
  [
    "@other-names",
    "endpoint|api|rest|restful|resource|url|table|column|field|json|database|postgresql|postgres|sql|migration|file|directory|folder|path|branch|test|css|component|key|event|package|metric|label|env|environment|secret|commit|header|uppercase|document|normalize|existing|mock|frontend",
  ],
  [
    "@other-name-topics",
    "#test|#testing|#database|#endpoint|#rest|#restful|#url|#file|#git|#api-design|#api-designer|#api-standard|#migration|#table|#schema-design|#analyze|#frontend|#branch|#commit|#release",
  ],
  /** Blocks that nest, and are no code. */
  [
    "@other-nesting",
    "url|resource|=route|=routes|=router|=routers|endpoint|model|schema|json|comment|list|heading|directory|folder|import|path|object|transaction|component|callback|serializer|relationship|type|dict|dictionary|field|loop|validation|css|checklist|task|config|structure|data|hook|test|event|class|#import|#rest|#resource|#url",
  ],
  /** To put something somewhere. */
  [
    "@place",
    "=create|=add|=define|=place|=put|=keep|=live|=lives|=belong|=belongs|=go|=goes|=store|=implement|=write|=declare|=move|must|should|=reside|=resides",
  ],
  /** Not about where a new file goes. */
  [
    "@not-placing",
    "read|see|look|review|update|modify|edit|change|refer|inspect|example|existing|never|not|migration|test|register|include|mount|wire|to-router|check|search|run|generate|import|export|reference|=named|suffix|prefix|follow|established|describe|located|logic|delegate|name|=names|enum|field|value|add-to|tool|implementation|factory|prompt|template",
  ],
];
