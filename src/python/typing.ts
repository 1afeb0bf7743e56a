/** Names of `typing` that decorate functions, under both of their homes. */
export const OVERLOAD = ["typing.overload", "typing_extensions.overload"] as const;
export const OVERRIDE = ["typing.override", "typing_extensions.override"] as const;
export const NO_TYPE_CHECK = ["typing.no_type_check", "typing_extensions.no_type_check"] as const;

export const PROTOCOLS: ReadonlySet<string> = new Set(["typing.Protocol", "typing_extensions.Protocol"]);
