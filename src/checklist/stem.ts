/** "Optimise" and "centralised": `ise` is written `ize`. */
const BRITISH = /(?<=\w{2}[^aeiou])is(?=(?:e|es|ed|ing|ation)$)/;

/** Strips the endings of plurals and verb forms. Crude on purpose: both sides of a comparison go through it. */
export function stem(word: string): string {
  let rest = word.length > 6 && word.endsWith("ly") ? word.slice(0, -2) : word;
  rest = rest.replace(BRITISH, "iz");
  if (/[^s]ies$/.test(rest) && rest.length > 4) rest = `${rest.slice(0, -3)}y`;
  else if (/(?:ss|x|ch|sh)es$/.test(rest)) rest = rest.slice(0, -2);
  else if (/[^sui]s$/.test(rest) && rest.length > 3) rest = rest.slice(0, -1);
  const verb = /^(.*[aeiouy].*?)(?:ing|ed)$/.exec(rest)?.[1];
  if (verb !== undefined && verb.length > 2)
    rest = verb.length === 3 ? verb : verb.replace(/([^aeiouls])\1$/, "$1");
  if (/at(?:ion|or)$/.test(rest)) rest = rest.slice(0, rest.endsWith("ion") ? -3 : -2);
  return rest.length > 3 && rest.endsWith("e") ? rest.slice(0, -1) : rest;
}
