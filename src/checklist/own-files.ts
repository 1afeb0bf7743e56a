const HERE = import.meta.url;
const SOURCES = "/src/";

/** A file of Rubric's own by its way from the folder of the sources, wherever in that folder this code runs. */
export function ownFile(path: string): URL {
  return new URL(path, HERE.slice(0, HERE.lastIndexOf(SOURCES) + SOURCES.length));
}
