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

/** Only such names count as an application has for no part of its own, and others where nothing but such folders can lie. */
export function foreignFolder(path: string): ForeignFolder | undefined {
  const folders = path.split("/").slice(0, -1);
  let isHidden = false;
  for (const [index, name] of folders.entries()) {
    const holds = heldIn(name, { isFirst: index === 0, isLast: index === folders.length - 1, isHidden });
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
  readonly isLast: boolean;
  /** Below a folder with a dot before its name. */
  readonly isHidden: boolean;
}

function heldIn(name: string, { isFirst, isLast, isHidden }: Where): string | undefined {
  if (OF_OTHERS.test(name) || (isFirst && !isLast && AT_ROOT.test(name))) return "code of others is kept";
  if (isHidden && !isLast && name === "skills") return "coding agents keep their tools";
  return OUT_OF_USE.test(name) ? "what is out of use is kept" : undefined;
}
