import { describe, expect, it, test } from "vitest";
import { callOf, fileOf, python } from "./asking.ts";

describe("a script", () => {
  test.each([
    ["scripts/a.py", "x = 1"],
    ["tools/a.py", "x = 1"],
    ["app/cli/users.py", "x = 1"],
    ["manage.py", "x = 1"],
    ["app/a.py", "#!/usr/bin/env python\n"],
    ["app/a.py", "from argparse import ArgumentParser"],
    ["app/a.py", "def f():\n    import typer.main"],
    ["app/a.py", "name = input()"],
    ["app/a.py", "run(sys.argv)"],
    ["scripts/serve.py", "app = FastAPI()"],
    ["setup.py", "x = 1"],
    [".github/release.py", "x = 1"],
    ["app/fix_scripts/a.py", "x = 1"],
    ["app/scratch/a.py", "x = 1"],
    ["app/a.py", "print(1)\nif x:\n    print(2)"],
    ["app/a.py", "asyncio.run(main())"],
    ["app/a.py", "rates = requests.get(URL).json()"],
    ["app/a.py", "#!/usr/bin/env python\nwhile True: pass"],
  ])("is %s with %j", (path, text) => {
    expect(fileOf(text, { path }).isScript).toBe(true);
  });

  test.each([
    ["app/a.py", "x = 1"],
    ["app/tools/a.py", "x = 1"],
    ["app/client.py", "from app.click import x"],
    ["app/a.py", "form.input()"],
    ["app/description.py", "x = 1"],
    ["app/main.py", "import argparse\napp = FastAPI()"],
    ["app/routes/setup.py", "router = APIRouter(prefix='/setup')"],
    ["app/descripts/a.py", "x = 1"],
    ["app/a.py", "print(1)"],
    ["app/a.py", "def f():\n    print(1)\n    print(2)\n    asyncio.run(g())"],
    ["app/a.py", "if __name__ == '__main__':\n    print(1)\n    asyncio.run(f())"],
    ["app/a.py", "print(1)\nprint(2)\n@app.task\ndef f(): ..."],
    ["app/a.py", "#!/usr/bin/env python\nsignal(SIGTERM, end)\ndef f():\n    while True:\n        g()"],
  ])("is not %s with %j", (path, text) => {
    expect(fileOf(text, { path }).isScript).toBe(false);
  });
});

describe("what is run as main", () => {
  const text = python`
    class Unused:
        a()

    def idle():
        d()

    async def step():
        b()

    @cached
    def main():
        step()

    if __name__ == '__main__':
        main()
        c()
  `;
  const isRunAsMain = (path: string, callee: string) => {
    const file = fileOf(text, { path });
    return file.isRunAsMain(callOf(file, callee));
  };

  it("is what the guard leads to, however far", () => {
    expect(["a", "b", "c"].map((callee) => isRunAsMain("app/a.py", callee))).toEqual([false, true, true]);
  });

  it("is also what else a program that nothing imports can do", () => {
    expect(isRunAsMain("app/a.py", "d")).toBe(true);
  });

  it("is also what a module at the root calls", () => {
    const started = "def f():\n    a()\n\nf()\n";
    const [root, inside] = ["a.py", "app/a.py"].map((path) => fileOf(started, { path }));
    expect(root?.isRunAsMain(callOf(root, "a"))).toBe(true);
    expect(inside?.isRunAsMain(callOf(inside, "a"))).toBe(false);
  });

  test.each(["for x in y:", "while x:", "with x:", "try:", "if x:"])(
    "is also what stands at the root in `%s`",
    (head) => {
      const text = `${head}\n    a()\n${head === "try:" ? "finally:\n    pass\n" : ""}`;
      const [root, inside] = ["a.py", "app/a.py"].map((path) => fileOf(text, { path }));
      expect(root?.isRunAsMain(callOf(root, "a"))).toBe(true);
      expect(inside?.isRunAsMain(callOf(inside, "a"))).toBe(false);
    },
  );

  it("is no worker that goes on until it is told to end, unless it talks to somebody", () => {
    const worker = "signal(SIGTERM, end)\nif __name__ == '__main__':\n    while not ended:\n        a()\n";
    const [silent, asking] = [worker, `${worker}        input()\n`].map((text) =>
      fileOf(text, { path: "app/a.py" }),
    );
    expect(silent?.isRunAsMain(callOf(silent, "a"))).toBe(false);
    expect(asking?.isRunAsMain(callOf(asking, "a"))).toBe(true);
  });

  it("is not what a module at the root only defines", () => {
    const file = fileOf("def f():\n    a()\n\nclass C:\n    b()\n\nx = f()\n", { path: "a.py" });
    expect(["a", "b"].map((callee) => file.isRunAsMain(callOf(file, callee)))).toEqual([false, false]);
  });
});
