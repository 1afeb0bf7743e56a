import { describe, expect, it } from "vitest";
import { compiled } from "./fixtures.ts";

function reasons(text: string): (string | undefined)[] {
  return compiled(text).items.map(({ reason }) => reason);
}

describe("text in another language", () => {
  it.each([
    [
      "Spanish",
      "- Usar type hints en todas las funciones\n- Nunca usar `print` en el código\n- Siempre con docstrings",
    ],
    [
      "Portuguese",
      "- Sempre usar type hints nas funções\n- Não usar `print`, mas um logger\n- Docstrings em todas as classes",
    ],
    ["French", "- Toujours annoter les fonctions avec des types\n- Ne jamais utiliser `print` dans le code"],
    [
      "German",
      "- Alle Funktionen müssen Type Hints haben\n- Niemals `print` verwenden, sondern einen Logger",
    ],
    ["Italian", "- Usa sempre i type hints nelle funzioni\n- Mai stampare con `print` nel codice"],
    ["Dutch", "- Gebruik altijd type hints voor elke functie\n- Geen `print` in het project"],
    ["Polish", "- Zawsze dodawaj type hints dla każdej funkcji\n- Nigdy nie używaj `print`"],
    ["Turkish", "- Tüm fonksiyonlar için type hints kullan\n- Asla `print` kullanma, logger kullan"],
    ["Vietnamese", "- Luôn dùng type hints cho mọi hàm\n- Không dùng `print` trong mã nguồn"],
    ["Russian", "- Всегда пиши type hints для функций\n- Никогда не используй `print`"],
    ["Chinese", "- 所有函数必须有 type hints\n- 不要使用 `print`"],
    ["Japanese", "- すべての関数に type hints を付ける\n- `print` は使わない"],
    ["Korean", "- 모든 함수에 type hints 사용\n- `print` 사용 금지"],
    ["Arabic", "- استخدم type hints في كل الدوال\n- لا تستخدم `print`"],
  ])("is left to people, and says so: %s", (_, text) => {
    expect(new Set(reasons(text))).toEqual(new Set(["not in English"]));
    expect(
      compiled(text).items.every(({ state, bindings }) => state === "manual" && bindings.length === 0),
    ).toBe(true);
  });

  it("is told line by line", () => {
    const english = "- Use type hints on all functions\n- Write docstrings for every public class\n";
    expect(reasons(`${english}- Siempre validar los datos en la entrada`)).toEqual([
      undefined,
      undefined,
      "not in English",
    ]);
    const german = "- Niemals Passwörter loggen\n- Alle Abfragen sind asynchron und werden getestet\n";
    expect(reasons(`${german}- Use type hints on all functions`).slice(0, 2)).toEqual([
      "not in English",
      "not in English",
    ]);
    expect(reasons(`${german}- Use type hints on all functions`)[2]).toBeUndefined();
  });

  it("gives the lines that nothing tells the language of their page", () => {
    const german = "- Alle Funktionen müssen geprüft werden\n- Nur mit Logger, nicht mit Ausgabe\n";
    expect(reasons(`${german}- Type hints`)).toEqual(["not in English", "not in English", "not in English"]);
  });
});

describe("English on a page in another script", () => {
  const korean = "- 모든 함수에 주석을 작성한다\n- 하드코딩된 비밀번호 사용 금지\n";

  it("is what has two words of it and no letter of the other", () => {
    expect(reasons(`${korean}- Type hints everywhere`)[2]).toBeUndefined();
    expect(reasons(`${korean}- FastAPI`)[2]).toBe("not in English");
    expect(reasons(`${korean}- Type hints 사용`)[2]).toBe("not in English");
  });

  const ukrainian = "- Перевіряй усі запити до бази даних\n- Не залишай паролів у коді\n";

  it.each([
    "No business logic в routes",
    "Type hints та docstrings everywhere (без винятків)",
    "Docstrings on all public functions (обов’язково)",
    "- [ ] No unused imports （见下文）",
  ])("is what the other language only joins, or explains in brackets: %s", (line) => {
    expect(reasons(`${ukrainian}- ${line}`)[2]).toBeUndefined();
  });

  it.each([
    "Type hints не потрібні",
    "Type hints без docstrings",
    "Docstrings у всіх функціях",
    "Перевір type hints (all functions)",
    "print (ніколи)",
  ])("is not what the other language asks for or forbids: %s", (line) => {
    expect(reasons(`${ukrainian}- ${line}`)[2]).toBe("not in English");
  });
});

describe("short English full of names", () => {
  it.each([
    "Type hints: `def f(x: int) -> str`",
    "pytest, mypy, ruff",
    "`de_DE` as default locale",
    "No `os.environ` in routes",
    "PEP 8",
    "Naïve datetimes",
    "DES and MD5",
    "snake_case → functions",
  ])("stays English: %s", (item) => {
    expect(reasons(`# Rules\n\n- ${item}`)).not.toContain("not in English");
  });
});

it("takes a capital that stands for a type for no word of another language", () => {
  expect(compiled("# Types\n\n- Optional[X] → X | None, Union[X, Y] → X | Y\n").items[0]?.state).toBe(
    "enforced",
  );
});
