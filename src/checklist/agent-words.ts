/** What the agent is or does, said to it. */
export const SELF =
  /^(?:purpose|objective|internal workflow|description)[:.] |^(?:you(?:'re| are)?(?! (?:must|should|shall|need|have to|are (?:required|expected|not)|may|can|will|won't|do not|don't|never))|this (?:agent|skill|command)|i'm|i am) \w/i;

/** What the agent knows: "Databases: experienced with …". */
export const KNOWS =
  /^(?:[^:]{1,60}: )?(?:(?:expert|experienced|proficient|proficiency|skilled|fluent|mastery|master|well[- ]versed|specializ(?:es|ed|ing)|expertise) (?:in|of|at|with)|(?:deep|strong|extensive|solid|comprehensive|thorough|advanced|expert) (?:knowledge|understanding|experience|expertise|familiarity))\b/i;

/** What the agent is to have done. */
export const DONE =
  /\b(?:reviewed|considered|assessed|analy[sz]ed|examined|inspected|evaluated)(?: \([^)]*\))?\W*$/i;

export const LED_TO_WORK =
  /^[^:]{1,60}:\s+(?:analy[sz]e|assess|evaluate|examine|investigate|research|study)\b/i;

/** How the agent is to speak, and what it is to keep in mind. */
export const MANNER =
  /^(?:be (?:specific|concise|constructive|thorough|respectful|honest|direct|pragmatic)\b|track:|(?:format|say|write): ["“])/i;

/** What the agent is to do rather than what the code is to be. */
export const OWN_WORK =
  /^(?:(?:first|always|never),? )?(?:analy[sz]e|understand|read(?! (?:(?:all|every) )?(?:env|environment|config\w*|settings|secrets|values)\b)|study|gather|determine|locate|catalog(?:ue)?|plan|research|consult|investigate|explore|ask|clarify|confirm with|report|summari[sz]e|explain|communicate|discuss|present|propose|suggest|recommend|prioriti[sz]e|praise|acknowledge|assess|evaluate|examine|inspect|review|familiari[sz]e|wait|stop and|proceed|begin|start by|focus on|show|tell|note(?!:)|considering|notify|inform|stay|adapt|hand (?:off|over)|delegate to (?:the )?(?:[\w-]+ )?(?:sub-?agents?|agents?)|(?:run|execute)(?! (?:\w+ )?(?:blocking|cpu-bound|synchronous|sync|heavy|long-running)\b))\b/i;
