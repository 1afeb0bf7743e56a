import type { PythonFunction } from "./definition-facts.ts";
import type { PythonFile } from "./facts.ts";

/** Teams type what they ship; of their tests some do, and some don't. What nearly all have in a file is a habit there. */
const NEARLY_ALL = 0.75;

/**
 * The functions of which parameters have types, but where it is no habit: the types of a test file may all be copied from what its
 * functions stand in for, so its tests and fixtures must have them, too.
 */
export function withTypedParameters(file: PythonFile): readonly PythonFunction[] {
  const typed = ({ parameters }: PythonFunction) =>
    parameters.flatMap(({ isReceiver, annotation }) => (isReceiver ? [] : annotation !== undefined));
  if (file.isTest && !isHabit(file.functions().filter(isForPytest).flatMap(typed))) return [];
  return habitually(file, typed);
}

/** A test or a fixture. */
function isForPytest({ name, isNested, decorators }: PythonFunction): boolean {
  if (isNested) return false;
  return name.startsWith("test_") || decorators.some((each) => each.name?.endsWith(".fixture") === true);
}

/** The functions that have return types, but where it is no habit. */
export function withTypedReturns(file: PythonFile): readonly PythonFunction[] {
  return habitually(file, ({ returns }) => [returns !== undefined]);
}

/** What stands within tests takes the place of something, and several of it have a habit of their own. */
function habitually(
  file: PythonFile,
  typed: (fn: PythonFunction) => readonly boolean[],
): readonly PythonFunction[] {
  const all = file.functions();
  if (!file.isTest) return all;
  if (!isHabit(all.flatMap(typed))) return [];
  const nested = all.filter(({ isNested }) => isNested);
  const isTypedWithin = nested.length < 2 || isHabit(nested.flatMap(typed));
  return isTypedWithin ? all : all.filter(({ isNested }) => !isNested);
}

function isHabit(each: readonly boolean[]): boolean {
  return each.filter(Boolean).length >= each.length * NEARLY_ALL;
}
