import { defineRequirement, option } from "../rule.ts";

/** What checklists ask for and Rubric does not check yet. */
export default {
  "legacy-generic": defineRequirement({
    summary: "Generic from `typing` where a built-in one does",
    severity: "note",
    asks: [
      "@modern-python|modern-python syntax|=idioms|=features|feature|generic|modern modern|newer|@do|target|follow|leverage|idiom|syntax|=features -compatibility|encourage|union|javascript|typescript|test|tool|python-project|project-setup|package|uv|setup|stack|pep-695|=def <python:version>",
      "pep-585|builtin-collection|built-in-collection|builtin-container",
      "use|prefer|modern =list-str|=list-int|=list-t|=dict-str =dict-str|=tuple|=set|str-pipe|pipe|syntax -return|javascript|typescript|=List|=Dict|mutable|default-parameter|async|=def",
      "either =use-list|=use-dict|=prefer-list|=list-str|=list-x|=list-int|=list-t|=dict-str =not-List|=not-Dict|=not-Tuple|legacy-list -return|parameterized",
      "@modern-types|@modern-python-type -javascript|typescript|union|test|__future__ <python:version>",
      "@modern-types -declarative|pattern|javascript|typescript|union|test|=str-pipe|__future__|pep-695|type-parameter",
      "modern type-syntax|type-hint-syntax|typing-syntax|annotation-syntax -__future__|pep-695|type-parameter <python:version>",
      "type-hint|=typing|type-annotation|type-syntax python|modern|=new syntax|style <python:version> -union|pep-695",
      "builtin|built-in|native|lowercase|standard-collection|standard-generic|standard-container generic|collection-type|type|container-type =typing|type-hint|annotation|generic|=list|=dict|=List -=str-Any|shadow|variable-name|argument-name|click|framework",
      "=list|=dict|=tuple|=set =over-List|=over-Dict|=over-Tuple|=over-Set|=over-typing|=to-List|=to-Dict|=to-Tuple|=to-typing|=and-List -=use-Optional|mutable",
      "avoid =of-List|=of-Dict|=of-Tuple|=than-List|=than-Dict|=than-Tuple|=not-List-str|=not-List-int|=not-Dict|=not-Tuple|=no-List|=import-List|=import-Dict|=List-str|=List-int|=List-T|=Dict-str|=Tuple-int|=typing-List|=typing-Dict|=typing-Tuple|=typing-Set|=List-and-Dict|=List-or-Dict|=List-Dict -=typing-Any|=use-Dict-str-Any|parameterized|import-package|import-module|convention|established|mutable",
      "avoid =of-typing|=than-typing|=not-typing -=typing-Any|=use-Dict-str-Any|parameterized|import-package|import-module|convention|established|mutable|=typing-Union|=typing-Optional",
      "avoid =use-List|=use-Dict|=use-Tuple -=Dict-str-Any|parameterized",
      "avoid =Typing|typing-lib|typing-module|typing-library|=from-typing generic|=types|=list|=dict|collection -=system|=hinting|strict",
      "either legacy|old-style|deprecated|outdated @typehint|=typing|generic|type-syntax|=List|=Dict ..5",
      "either =typing-List|=typing-Dict|=typing-aliases deprecate|legacy|old-style|replace",
    ],
    options: option.strictObject({
      /** The oldest Python the project supports. */
      python: option.string().optional(),
    }),
  }),
};
