import type { Expression } from "./code-facts.ts";
import type { Field, Parameter } from "./definition-facts.ts";

/** What rules may ask about classes whose instances are records, and about what endpoints take and give. */

export type ModelKind =
  | "pydantic"
  | "settings"
  | "sqlmodel" // a plain one: what it holds is no row
  | "table" // SQLModel with `table=True`
  | "sqlalchemy"
  | "tortoise"
  | "beanie"
  | "dataclass";

/** A class whose bases, also in other modules of the project, are known to make it a model. */
export interface Model {
  /** The class's own name, and the full one. */
  readonly name: string;
  readonly fullName: string;
  readonly kind: ModelKind;
  /** Its instances are rows or documents of a database. */
  readonly isStored: boolean;
  /** The file its class stands in. */
  readonly path: string;
  /** Own ones first, then inherited ones, nearest first; each name once. */
  readonly fields: readonly ModelField[];
  /** The names of its own and its inherited methods, as far as the project has them. */
  readonly methods: readonly string[];
  /** Itself or one of its bases in the project has a method or attribute of that name. */
  defines(name: string): boolean;
}

export interface ModelField extends Field {
  /** The file it stands in, and the full name of the class that has it. */
  readonly path: string;
  readonly owner: string;
  /** The class of its values, whatever `Annotated`, `Optional`, `Mapped` and aliases stand around it: `str`, `pydantic.SecretStr`. */
  readonly type: string | undefined;
  /** The classes of a generic type's arguments: `str` of `list[str]`. */
  readonly items: readonly (string | undefined)[];
  /** The models its annotation names, in any depth. */
  readonly models: readonly Model[];
  /** Something narrows its values, or may: `Field(max_length=…)`, metadata, a validator that names it. */
  readonly isConstrained: boolean;
  /** A validator of the model looks at it, or may. */
  readonly isValidated: boolean;
  /** Is no part of what the model is serialised to, or the model's own code makes something else of it. */
  readonly isHidden: boolean;
}

/** A parameter of an endpoint that FastAPI reads from the request's body. */
export interface Body extends Omit<Parameter, "hasMutableDefault" | "isInjected"> {
  /** As in a model's field. */
  readonly type: string | undefined;
  readonly items: readonly (string | undefined)[];
  /** The models its annotation names, in any depth: `list[Item]`. */
  readonly models: readonly Model[];
  /** The endpoint turns it into text as a whole, and otherwise only shows it or gives it back. */
  readonly isOpaque: boolean;
  /** The endpoint gives it back as a whole, and otherwise only prints or logs it. */
  readonly isEchoed: boolean;
}

/** What an endpoint says it answers: the `response_model`, or else the return annotation. */
export interface StatedAnswer {
  readonly at: Expression;
  readonly models: readonly Model[];
  /** What clients read of one of them, with the models inside of it. */
  readableIn(answer: Model): readonly ReadableField[];
  /** `response_model_include` or `response_model_exclude` leaves fields out. */
  readonly isFiltered: boolean;
}

export interface ReadableField {
  readonly field: ModelField;
  /** The model that has it, which may be a part of the answer. */
  readonly model: Model;
}
