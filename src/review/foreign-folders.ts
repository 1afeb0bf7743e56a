/** A folder by whose name what lies in it is not the project's to mend. */
export interface ForeignFolder {
  /** From the repository's root, with a slash at its end. */
  readonly path: string;
  readonly name: string;
  /** The end of a sentence that starts with a path in it. */
  readonly reason: string;
}

interface Kind {
  /** Up to the folder's own slash. */
  readonly folder: RegExp;
  readonly holds: string;
}

/** Names that an application may have for a part of its own count where nothing but such folders can lie. */
const KINDS: readonly Kind[] = [
  {
    folder:
      /^(?:.*?\/)?(?:_vendor|_?vendored|\.venv|__pypackages__|node_modules|site-packages)\/|^(?:vendor|third_party)\/(?=[^/]+\/)/,
    holds: "code of others is kept",
  },
  { folder: /^(?:.*?\/)?\.\w+\/(?:.*?\/)?skills\/(?=[^/]+\/)/, holds: "coding agents keep their tools" },
  { folder: /^(?:.*?\/)?_(?:archived?|backups?|old)\//, holds: "what is out of use is kept" },
];

export function foreignFolder(path: string): ForeignFolder | undefined {
  for (const { folder, holds } of KINDS) {
    const [found] = folder.exec(path) ?? [];
    if (found === undefined) continue;
    const name = found.split("/").at(-2) ?? "";
    return { path: found, name, reason: `lies in ${found}, where ${holds}` };
  }
  return undefined;
}
