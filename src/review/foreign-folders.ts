/** A folder by whose name what lies in it is not the project's to mend. */
export interface ForeignFolder {
  /** From the repository's root, with a slash at its end. */
  readonly path: string;
  readonly name: string;
  /** The end of a sentence that starts with a path in it. */
  readonly reason: string;
}

const OF_OTHERS = /^(?:_vendor|_?vendored|\.venv|__pypackages__|node_modules|site-packages)$/;
/** At the root, and around packages. */
const AT_ROOT = /^(?:vendor|third_party)$/;
const OUT_OF_USE = /^_(?:archived?|backups?|old)$/;
const OUT_OF_USE_AT_ROOT = /^(?:archived|attic)$/;
/** Folders of an `archive/` that no package of an application has: a whole application was put there, or what can't be imported. */
const ARCHIVED = /^(?:backend|scripts|server|src)$|^(?:\d|(?:deprecated|legacy|old)(?:_|$))|[^\w]|_old/;

/** Only such names count as an application has for no part of its own, and others where nothing but such folders can lie. */
export function foreignFolder(path: string): ForeignFolder | undefined {
  const folders = path.split("/").slice(0, -1);
  let isHidden = false;
  for (const [index, name] of folders.entries()) {
    const holds = heldIn(name, { isFirst: index === 0, next: folders[index + 1], isHidden });
    if (holds !== undefined) {
      const folder = `${folders.slice(0, index + 1).join("/")}/`;
      return { path: folder, name, reason: `lies in ${folder}, where ${holds}` };
    }
    isHidden ||= /^\.\w/.test(name);
  }
  return undefined;
}

interface Where {
  readonly isFirst: boolean;
  /** The folder in it, on the way to the file. */
  readonly next: string | undefined;
  /** Below a folder with a dot before its name. */
  readonly isHidden: boolean;
}

/** No package has a hyphen in its name: `skills/send-parcels/` at the root is a tool, `skills/parcels/` may be what people can do. */
function heldIn(name: string, { isFirst, next, isHidden }: Where): string | undefined {
  const isAround = isFirst && next !== undefined;
  if (OF_OTHERS.test(name) || (isAround && AT_ROOT.test(name))) return "code of others is kept";
  if (name === "skills" && next !== undefined && (isHidden || (isFirst && next.includes("-"))))
    return "coding agents keep their tools";
  const isArchive = isAround && name === "archive" && ARCHIVED.test(next);
  const isOutOfUse = OUT_OF_USE.test(name) || (isFirst && OUT_OF_USE_AT_ROOT.test(name)) || isArchive;
  return isOutOfUse ? "what is out of use is kept" : undefined;
}
