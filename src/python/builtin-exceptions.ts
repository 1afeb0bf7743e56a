/** Each of Python's own exceptions that has another parent than `Exception`, below it. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  BaseException: ["Exception", "GeneratorExit", "KeyboardInterrupt", "SystemExit"],
  Exception: [
    "ArithmeticError",
    "AssertionError",
    "AttributeError",
    "BufferError",
    "EOFError",
    "ExceptionGroup",
    "ImportError",
    "LookupError",
    "MemoryError",
    "NameError",
    "OSError",
    "ReferenceError",
    "RuntimeError",
    "StopAsyncIteration",
    "StopIteration",
    "SyntaxError",
    "SystemError",
    "TypeError",
    "ValueError",
    "Warning",
  ],
  ArithmeticError: ["FloatingPointError", "OverflowError", "ZeroDivisionError"],
  ConnectionError: [
    "BrokenPipeError",
    "ConnectionAbortedError",
    "ConnectionRefusedError",
    "ConnectionResetError",
  ],
  ImportError: ["ModuleNotFoundError"],
  LookupError: ["IndexError", "KeyError"],
  NameError: ["UnboundLocalError"],
  OSError: [
    "BlockingIOError",
    "ChildProcessError",
    "ConnectionError",
    "EnvironmentError",
    "FileExistsError",
    "FileNotFoundError",
    "IOError",
    "InterruptedError",
    "IsADirectoryError",
    "NotADirectoryError",
    "PermissionError",
    "ProcessLookupError",
    "TimeoutError",
  ],
  RuntimeError: ["NotImplementedError", "RecursionError"],
  SyntaxError: ["IndentationError"],
  UnicodeError: ["UnicodeDecodeError", "UnicodeEncodeError", "UnicodeTranslateError"],
  ValueError: ["UnicodeError"],
  Warning: ["DeprecationWarning", "FutureWarning", "RuntimeWarning", "UserWarning"],
};

const PARENTS: ReadonlyMap<string, string> = new Map(
  Object.entries(CHILDREN).flatMap(([parent, children]) =>
    children.map((child): [string, string] => [child, parent]),
  ),
);

export function isBuiltinException(name: string): boolean {
  return PARENTS.has(name) || name === "BaseException";
}

/** One of Python's own exceptions and all it inherits from; nothing for any other name. */
export function* builtinLineage(name: string): Generator<string> {
  if (!isBuiltinException(name)) return;
  for (let at: string | undefined = name; at !== undefined; at = PARENTS.get(at)) yield at;
}
