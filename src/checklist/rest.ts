import { words } from "./words.ts";

/** Words that join others, press, or order anything. */
const LITTLE = new Set(
  (
    "a an the all any every each in on of for to and or with by from per via into at as than " +
    "is are be must should shall may always never do not no don't doesn't only also please " +
    "it its it's their your our this that these when if that what where which instead rather over without new " +
    "use using ensure make sure avoid prefer add include provide implement write keep have has check verify strictly consistently"
  ).split(" "),
);

/** How many words of weight a text has beside those. */
export function restOf(text: string, said: readonly string[]): number {
  const known = new Set(said.flatMap((part) => part.toLowerCase().split(/\s+/)));
  const own = words(text).map((word) => word.text);
  const rest = own.filter((word) => {
    const isLittle = LITTLE.has(word) || /^\d+$/.test(word);
    return !isLittle && !known.has(word) && !word.split(" ").some((part) => known.has(part));
  });
  return new Set(rest).size;
}
