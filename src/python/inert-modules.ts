import type { Source } from "./source.ts";

/** Modules of the standard library, but those that change the interpreter or print as they are loaded. */
const STANDARD = `
  abc aifc annotationlib argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb binascii
  bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys
  compileall compression concurrent configparser contextlib contextvars copy copyreg crypt csv ctypes
  curses dataclasses datetime dbm decimal difflib dis distutils doctest email encodings ensurepip enum
  errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc genericpath getopt
  getpass gettext glob graphlib grp gzip hashlib heapq hmac html http imaplib imghdr imp importlib inspect
  io ipaddress itertools json keyword linecache locale logging lzma mailbox mailcap marshal math mimetypes
  mmap modulefinder msvcrt multiprocessing netrc nis nntplib ntpath nturl2path numbers opcode operator
  optparse os ossaudiodev pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix
  posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data queue quopri random re
  reprlib resource runpy sched secrets select selectors shelve shlex shutil signal smtpd smtplib sndhdr
  socket socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string
  stringprep struct subprocess sunau symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile
  termios textwrap threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty
  turtle types typing unicodedata unittest urllib uu uuid venv warnings wave weakref webbrowser winreg
  winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo
`;

const PACKAGES = new Set(STANDARD.trim().split(/\s+/));

const LIBRARIES = new Set(
  "alembic fastapi pydantic sqlalchemy sqlmodel starlette typing_extensions".split(" "),
);

/** Loading a module of it does nothing else: it is the standard library's. */
export function isStandard(module: string): boolean {
  return PACKAGES.has(rootOf(module));
}

/**
 * A module of a library that only defines what others name: nobody imports it for what happens then, it has no tables of the
 * project, and pytest finds neither tests nor fixtures in it. One of the project may have the same name.
 */
export function isInert({ path, project }: Source, module: string): boolean {
  const isKnown = isStandard(module) || LIBRARIES.has(rootOf(module));
  return isKnown && project.find(module, path) === undefined;
}

function rootOf(module: string): string {
  return module.split(".", 1)[0] ?? "";
}
