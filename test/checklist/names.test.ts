import { describe, expect, it } from "vitest";
import { namesIn, pathsIn } from "../../src/checklist/names.ts";

describe("names with gaps", () => {
  it.each([
    ["`{resource}_service.py` with functions like `create_{resource}`", ["*_service.py", "create_*"]],
    ["`resource_router` or just `router`", ["*_router"]],
    ["<Entity>Create, [Entity]Read and {Entity}Update.", ["*Create", "*Read", "*Update"]],
    ["*Create/*Update/*Read", ["*Create", "*Update", "*Read"]],
    ["...Create for input, ...Read for output", ["*Create", "*Read"]],
    ["PascalCase with suffix (`UserCreate`, `TaskPublic`)", ["*Create", "*Public"]],
    ["the suffix Schema or Model", ["*Schema", "*Model"]],
    ['suffixes: "Create", "Update", "Read"', ["*Create", "*Update", "*Read"]],
    ["named like user_service.py and order_service.py", ["*_service.py"]],
    ["a `_service` suffix", ["*_service"]],
    ["app/services/{name}_service.py", ["*_service.py"]],
    ["PascalCase (`User`, `Task`, `BlogPost`)", []],
    ["create_user, get_task_by_id", []],
    ["Queries: SELECT * FROM users, 2 * 3", []],
    ["{name}.schema.json", []],
    ["{}", []],
  ])("%s: %j", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it("are eight at most", () => {
    const many = Array.from({ length: 20 }, (_, index) => `*Name${index}`).join(" ");
    expect(namesIn(many)).toHaveLength(8);
  });

  it("take little time, however long the text", () => {
    const started = performance.now();
    for (const part of ["suffix A, ", "[a", "{", "*", "User", "a_", "../"]) {
      namesIn(part.repeat(20_000));
      pathsIn(part.repeat(20_000));
    }
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe("paths", () => {
  it.each([
    ["Models in `models.py`.", ["models.py"]],
    ["`services/` has the logic", ["services/"]],
    ["`./app/api/v1/endpoints/[resource].py`", ["app/api/v1/endpoints/*.py"]],
    ["under app/db/models", ["app/db/models"]],
    ["tests/test_{resource}.py", ["tests/test_*.py"]],
    ["async/await, and/or, models/schemas", []],
    ["https://example.com/a/b/ and /users/{id}/", []],
    ["version 3.12, README.md, docs/a/b.md, GET/PUT/DELETE", []],
    ["Only in `parts/*`.", ["parts/*"]],
    ["in app/schemas, or in src/models/.", ["app/schemas", "src/models/"]],
  ])("%s: %j", (text, paths) => {
    expect(pathsIn(text).map(({ path }) => path)).toEqual(paths);
  });
});
