/** The part of the vocabulary that speaks of how code is written: its types, names, sizes and places. */
export const CODE_WORDS: readonly (readonly [name: string, words: string])[] = [
  /** The types that are written beside names. */
  ["@typehint", "type-hint|type-annotation|type-coverage|typing-annotation|typing-hint"],
  /** What has a signature. */
  ["@callable", "function|method|signature|callable|public-api|public-interface|interface"],
  /** Beside the word for type hints: what makes it a wish. */
  [
    "@typed-where",
    "public|function|method|proper|present|code|codebase|wherever|safety|clarity|leverage|emphasize|consistent|apply|enforce|maintain|docstring|pep-8|pep8|snake_case|snake-case|100|everything|non-negotiable|prefer|explicit|new-code",
  ],
  [
    "@fully-typed",
    "fully-annotate|completely-annotate|fully-type|completely-type|strongly-type|statically-type|=typed-python|=typed-code|=typed-functions|=typed-function|=typed-methods|=typed-signatures|full-annotation|complete-annotation|=full-typing|=static-typing|=static-types|=strict-typing|=strong-typing",
  ],
  /** Types, and in the same breath that code must have them. */
  [
    "@typing-required",
    "=types-everywhere|=types-throughout|=typing-everywhere|=typing-throughout|=typing-is-mandatory|=typing-mandatory|=types-are-mandatory|=typing-required|=typing-is-required|=types-are-required|=enforce-typing|=require-typing",
  ],
  /** Headings above a list of what is wrong: "No docstrings" names a lack there. */
  ["@defects", "issue|mistake|smell|pitfall|anti-pattern|violation|red-flag|problem"],
  /** Untyped code of others, and the comments that silence a type checker there. */
  ["@ignored-type", "ignore|third-party|=vs|percentage|library|#report-back"],
  /** What is typed and no signature. */
  [
    "@no-typed-code",
    "check|checker|analysis|client|sdk|props|schema|response|model|setting|settings|query|dictionary|dict|frontend|typescript",
  ],
  /** Type hints of what comes back only. */
  [
    "@only-returns",
    "return-type-hint|return-type-annotation|return-annotation|return-hint|for-return|on-return|of-return|for-the-return|on-the-return|for-their-return|return-value-annotation|return-value-hint|return-type-with|specify-return|returns-annotated|return-type-are|return-type-must",
  ],
  ["@modern-python-type", "3-9-type|3-10-type|3-11-type|3-12-type|3-13-type|3-14-type"],
  ["@modern-python", "python-3-9|python-3-10|python-3-11|python-3-12|python-3-13|python-3-14|python-3-15"],
  [
    "@modern-types",
    "modern-type|modern-typing|modern-python-type|modern-generic|modern-annotation|new-style-type|new-style-generic|new-generic-syntax|new-type-syntax",
  ],
  /** The type `Any`, told from "Any endpoint" by the word before it. */
  [
    "@any-after",
    "=use-Any|=using-Any|=of-Any|=than-Any|=no-Any|=never-Any|=avoid-Any|=typing-Any|=add-Any|=an-Any|=bare-Any|=explicit-Any|=implicit-Any|=unnecessary-Any|=unjustified-Any|=excessive-Any|=to-Any|=for-Any|=with-Any|=return-Any|=minimize-Any|=limit-Any|=reduce-Any|=justify-Any|=flag-Any|=every-Any|=replace-Any|=remove-Any|=check-Any|=not-Any|=keep-Any|=reach-for-Any|=and-Any|=or-Any|=as-Any|=over-Any|=the-Any|=introduce-Any|=treat-Any|=before-Any|=introduces-Any|=introducing-Any|=contain-Any|=contains-Any|=on-Any|=new-Any",
  ],
  [
    "@strict-types",
    "strict-type|strict-static-type|strict-mypy|mypy-strict|mypy-in-strict|pyright-strict|pyright-in-strict",
  ],
  /** What only speaks of how type hints are written, or of other hints. */
  [
    "@other-types",
    "@union-types|pylint|use-pydantic|example|test-function|test-method|in-test|test-code|test-file|fixture|injection|directly|basemodel|constr|constraint|path-parameter|coroutine|=validator|=validators|json|field|convert|replace|duplicate|stub|via|library|sqlalchemy-model|orm-model|only-add|inline|description|export|=from|built-in|builtin|native|lowercase|none-in|type_checking|mapped|=reviewed|collection-type|duck|familiar|=if|in-docstring|#docstring|safety-audit|type-coverage-and|auto-check|reviewer|when-to-reference|model-with|hint-with-model|columns|declarative-base|error-attribute|marker|strawberry|=regular|design-contract|prominently|even-when|hint-use-modern|annotation-use-modern|enforce-modern|#extract|#test-code|validate-all|complex-logic|=with-Annotated|gracefully|=fix-the|schema-annotation|opportunity|features-appropriately|config-type-hint",
  ],
  /** Tests that are none of one endpoint, and what is said about tests other than that there must be one. */
  [
    "@no-endpoint-test",
    "manual|smoke|curl|postman|load|stress|locust|health-endpoint|fuzz|penetration|security-test|client|frontend|browser|critical|run|tool|schemathesis|regression|require-auth|require-authentication|unauthorized|target|describe|duplicate|cypress|instruction|constant|=created|=protected|=sse|=defined|bgp|send|entry|parametrize|response-schema|all-tested|test-writer|exception-handler|#trigger|#use-when|#manual|#smoke|log|logs|execute|simple-test|first-test|dispatch|mcp|pattern|#provider|returning|first|selected|__tests__|=spec",
  ],
  /** How the types of None and of several things are written. */
  ["@union-types", "union|pipe|=optional|generic"],
  ["@openapi", "openapi|swagger|open-api"],
  ["@documentation", "document|documentation|docs|doc|description|describe|annotate|metadata|summary"],
  /** Of docstrings: which need none, and what is done with them other than writing them. */
  ["@other-docstrings", "key|complex|@strange-docstrings"],
  /** The same, where public code is named beside what is complex. */
  [
    "@strange-docstrings",
    "script-must|script-should|script-start|script-begin|english|only-add|private|sufficient|become|automatic|generate|mkdocstrings|noqa|docstring-free|update|in-module-docstring|deprecation|review|cite|must-match|should-match|revise|unedited|label|bug|accurately|dynamically|preserve|provide-context|llm-read|one-sentence|when-writing|following-format|possible-error|migration|production-docstring|many-method|leading|newline|attribute|#extract|#context-rule|#each-test-structure|#test-method|#regression-test|integration-scope|classification|describes-what|are-obvious|is-obvious|if-obvious|obvious-one|format-for-the|clarification|=improve-docstrings|improve-existing|=improving|are-trivial|is-trivial|except-trivial|trivial-getter|for-trivial|trivial-one|skip-trivial|improvement|test-function|test-purpose|test-method|test-case|test-class|test-file|test-module|test-docstring|each-test|every-test|all-test|for-test|in-test|to-test|of-test|explain-test|what-test|being-test|test-code|test-documentation|what-they-test|number-in|#test",
  ],
  /** Longer than it should be, and as short as it should be. */
  [
    "@long-function",
    "large-function|long-function|big-function|huge-function|giant-function|oversized-function|bloated-function|monolithic-function|large-method|long-method|big-method|huge-method|giant-method|god-function|god-method|overlong-function|overlong-method|overly-long-function|overly-long-method|lengthy-function|lengthy-method",
  ],
  [
    "@long-file",
    "large-file|long-file|big-file|huge-file|giant-file|oversized-file|monolithic-file|god-file|monolithic-module|monolith-module|large-module|long-module|big-module|huge-module|giant-module|god-module|large-python-file",
  ],
  [
    "@small-function",
    "small-function|short-function|smaller-function|shorter-function|concise-function|tiny-function|compact-function|small-method|short-method|small-focused-function|short-focused-function|small-and-focused-function|short-and-focused-function|small-single-purpose-function|short-single-purpose-function|small-pure-function|small-composable-function|focused-small-function|function-small|small-testable-function|small-reusable-function",
  ],
  [
    "@small-file",
    "small-module|small-file|short-file|short-module|smaller-module|smaller-file|small-focused-module|small-and-focused-module|modules-small|files-small|modules-short|files-short|modules-focused|files-focused",
  ],
  /** Complexity that is no function's, and complex functions that are only written about. */
  [
    "@not-complex",
    "document|undocumented|comment|docstring|explain|example|test|sql|query|algorithm|algorithmic",
  ],
  /** Code that a limit for functions does not mean. */
  [
    "@other-functions",
    "test-function|unnecessarily-small|too-small|test-method|test-case|test-file|test-script|each-test|every-test|=tests-are|=tests-should|function-name|class-name|lambda|component|@endpoint|handler|commit|pr|hook|running|edge-function|cloud-function|serverless|script|coverage|window|consistency",
  ],
  /** Files that are no code, and what is done with files other than writing them. */
  [
    "@other-files",
    "test|commit|pr|diff|change|component|log|markdown|=md|doc|readme|memory|upload|=mb|=kb|csv|download|spec|skill|rule|config|env|=this|read|reading|load|stream|range|first|proposal|coverage|stylesheet|migration|header",
  ],
  /** Names that are no Python names. */
  [
    "@other-names",
    "endpoint|api|rest|restful|resource|url|table|column|field|json|database|postgresql|postgres|sql|migration|file|directory|folder|path|branch|test|css|component|key|event|package|metric|label|env|environment|secret|commit|header|uppercase|document|normalize|existing|mock|frontend|mcp|flag-name|kebab|=docs|terminology|tool-naming|reviewer|auto-check|auto-invoke|code-snippet",
  ],
  [
    "@other-name-topics",
    "#test|#testing|#database|#endpoint|#rest|#restful|#url|#file|#git|#api-design|#api-designer|#api-standard|#migration|#table|#schema-design|#analyze|#frontend|#branch|#commit|#release",
  ],
  /** Blocks that nest, and are no code. */
  [
    "@other-nesting",
    "variable-scope|flat-is|url|resource|=route|=routes|=router|=routers|endpoint|model|schema|json|comment|list|heading|directory|folder|import|path|object|transaction|component|callback|serializer|relationship|type|dict|dictionary|field|loop|validation|css|checklist|task|config|structure|data|hook|test|event|class|comprehension|#import|#rest|#resource|#url",
  ],
];
