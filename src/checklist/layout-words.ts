/** The part of the vocabulary that speaks of where code lies. */
export const LAYOUT_WORDS: readonly (readonly [name: string, words: string])[] = [
  /** Headings above a list of what goes where. */
  [
    "@placement",
    "#separation|#separate|#placement|#file-organization|#code-organization|#place|#where-thing|#new-feature|#new-endpoint|#new-module|#where-code|#belong|#app-structure",
  ],
  /** Headings above a list of files, each with what goes into it. */
  [
    "@file-list",
    "#by-file|#file-structure|#file-pattern|#required-file|#create|#creating|#core-structure|#feature|#scaffold|#entity|#module-structure",
  ],
  /** Says something else of a file in such a list. */
  [
    "@not-listed",
    "read|see|look|existing|example|test|register|registered|include|never|not|enum|update|call|no|__init__|import|arrow|prefix|thin|review|check|run",
  ],
  /** To put something somewhere. */
  [
    "@place",
    "=all|=every|=one|=create|=add|=define|=place|=put|=keep|=live|=lives|=belong|=belongs|=go|=goes|=store|=implement|=write|=declare|=move|must|should|=reside|=resides",
  ],
  /** Says outright where something goes. */
  [
    "@placed",
    "=place|=placed|=put|=goes|=go|=belong|=belongs|=live|=lives|=reside|=resides|=located|must-be-in|must-be-defined-in|must-live-in|=location|=keep",
  ],
  [
    "@not-placed",
    "=not|=never|implementation|test|migration|read|see|=look|review|import|example|=from|=between|prompt|template|frontend|component|=logic-in|to-keep|decorator|base-model|contour|asset|behavior|artifact|aggregation|health|json|transaction|commit|=base|hash|listener|typeorm|trigger|registry|server-code|one-schema-file|coexist|newer",
  ],
  /** Only speaks of what lies in a place. */
  [
    "@not-stated",
    "update|check|understand|register|registered|existing|any|audit|verify|docstring|align|match|follow|config|pattern|change|delegate|exist|edit|modify|add-to|search|grep|find|scan|=why|parse|extend|artifact|signal|evaluate|protected|similar|centralized|ensure|handle|output|pages|page|lifecycle|mount",
  ],
  /** Not about where a new file goes. */
  [
    "@not-placing",
    "frontend|in-sync|read|see|look|review|update|modify|edit|change|refer|inspect|example|existing|never|not|migration|test|register|mount|wire|to-router|check|search|run|generate|import|export|reference|=named|suffix|prefix|follow|established|describe|located|logic|delegate|=Name|=Naming|naming|filename|=names|enum|field|value|add-to|tool|implementation|factory|prompt|template|artifact|page|pages|layout|docstring|ddl|corpus|drain|aggregation|converter|convert|parser|config|access|behavior|workflow|feature-name|health|json|message|asset|lifecycle|integration|communicate|communication|hash|listener|typeorm|trigger|registry|one-schema-file",
  ],
];
