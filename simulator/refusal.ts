import type { Json } from "./json.ts";

/** How GitHub says no. */
export class Refusal extends Error {
  readonly status: number;
  readonly errors: Json | undefined;

  constructor(status: number, message: string, errors?: Json) {
    super(message);
    this.status = status;
    this.errors = errors;
  }
}

export const SUSPENDED = "This installation has been suspended";

export function notFound(): Refusal {
  return new Refusal(404, "Not Found");
}

export function unprocessable(...errors: string[]): Refusal {
  return new Refusal(422, "Unprocessable Entity", errors);
}

export function forbidden(): Refusal {
  return new Refusal(403, "Resource not accessible by integration");
}

const LONGEST_BODY = 65_536;

export function checkBody(body: string): void {
  if (body.trim() === "") throw unprocessable("body can't be blank");
  if ([...body].length > LONGEST_BODY) throw unprocessable("body is too long (maximum is 65536 characters)");
}
