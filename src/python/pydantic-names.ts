/** What Pydantic v1 called otherwise than v2. Tables, no logic. */

export interface Renamed {
  readonly to: string;
  /** How many arguments without a keyword the new method is given, and which with one. */
  readonly takes: number;
  readonly keywords: ReadonlySet<string>;
}

const DUMPING = ["by_alias", "exclude", "exclude_defaults", "exclude_none", "exclude_unset", "include"];

function renamed(to: string, takes: number, ...keywords: readonly string[]): Renamed {
  return { to, takes, keywords: new Set(keywords) };
}

/** Methods of models. */
export const RENAMED_METHODS: ReadonlyMap<string, Renamed> = new Map([
  ["copy", renamed("model_copy", 0, "deep", "update")],
  ["dict", renamed("model_dump", 0, ...DUMPING)],
  ["from_orm", renamed("model_validate", 1)],
  ["json", renamed("model_dump_json", 0, "indent", ...DUMPING)],
  ["parse_obj", renamed("model_validate", 1)],
  ["parse_raw", renamed("model_validate_json", 1)],
  ["schema", renamed("model_json_schema", 0, "by_alias", "ref_template")],
  ["update_forward_refs", renamed("model_rebuild", 0)],
]);

/** What settings of `class Config` are called now, those with the same name included. */
export const RENAMED_SETTINGS: ReadonlyMap<string, string> = new Map([
  ["allow_population_by_field_name", "populate_by_name"],
  ["anystr_lower", "str_to_lower"],
  ["anystr_strip_whitespace", "str_strip_whitespace"],
  ["max_anystr_length", "str_max_length"],
  ["min_anystr_length", "str_min_length"],
  ["orm_mode", "from_attributes"],
  ["schema_extra", "json_schema_extra"],
  ["validate_all", "validate_default"],
  ...[
    "alias_generator",
    "arbitrary_types_allowed",
    "case_sensitive",
    "env_file",
    "env_file_encoding",
    "env_nested_delimiter",
    "env_prefix",
    "extra",
    "from_attributes",
    "frozen",
    "json_encoders",
    "json_schema_extra",
    "populate_by_name",
    "title",
    "use_enum_values",
    "validate_assignment",
  ].map((name): [string, string] => [name, name]),
]);
