/** Far above a file stands nothing that concerns it. */
const MOST_FOLDERS = 6;

/** The folders that a file is in, nearest first, each with a slash at its end; the root is empty. */
export function foldersAround(path: string): readonly string[] {
  const folders = path.split("/").slice(0, -1);
  const above = folders.map((_, depth) => `${folders.slice(0, folders.length - depth).join("/")}/`);
  return [...above, ""].slice(0, MOST_FOLDERS);
}
