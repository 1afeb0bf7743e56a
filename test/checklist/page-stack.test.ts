import { describe, expect, it } from "vitest";
import { boundLines, compiled } from "./fixtures.ts";

const TYPES = ["types/missing-parameter-type", "types/missing-return-type"];
const ITEM = "- Type hints on all functions";

function bound(page: string, path = ".claude/agents/helper.md") {
  return Object.values(boundLines(compiled(page, path)));
}

function headed(front: string, body = ITEM): string {
  return `---\n${front}\n---\n\n## Standards\n\n${body}\n`;
}

describe("a page for another stack", () => {
  it.each([
    "name: frontend-checkout-engineer",
    "name: mobile_dev",
    "name: devops-engineer",
    "name: ui-builder",
    "name: ci-cd-pipelines",
    "name: helper\ndescription: Builds the checkout pages in React.",
    "name: helper\ndescription: Guidelines for services that we write in Go. Python is elsewhere.",
    "description: Guidelines for robust services in Rust",
    "description: Polishes the animations of the shop",
    "name: backend-dev\ndescription: Java 21 specialist for the till",
    "name: api-server\ndescription: Writes the services of the shop in Kotlin. Ask it first.",
  ])("asks nothing of Python: %j", (front) => {
    expect(bound(headed(front))).toEqual([]);
  });

  it.each([
    ".claude/rules/docker.md",
    ".claude/skills/expo-screens/SKILL.md",
    ".claude/agents/frontend/reviewer.md",
    ".github/agents/devops.agent.md",
  ])("is told by its path: %s", (path) => {
    expect(bound(`## Standards\n\n${ITEM}\n`, path)).toEqual([]);
  });

  it("is told by the title of a page that says more of itself", () => {
    const page = `# UI polish\n\n${ITEM}\n`;
    expect(bound(`---\nname: helper\n---\n\n${page}`)).toEqual([]);
    expect(bound(page, "AGENTS.md")).toEqual([TYPES]);
  });

  it("asks where a line or a heading of it names Python or the backend", () => {
    expect(bound(headed("name: frontend-dev", "- Type hints on all Python functions"))).toEqual([TYPES]);
    expect(bound(headed("name: frontend-dev", `### Backend\n\n${ITEM}`))).toEqual([TYPES]);
  });
});

describe("a page that names and shows only other code", () => {
  const ITEMS = "- No bare except, and no empty handlers\n- Type hints on all functions";
  const OTHERS =
    "- Screens stand in `Cart.tsx`\n- Run `npm run lint`\n\n```typescript\nconst cart = 1;\n```\n";

  it("asks nothing of Python", () => {
    expect(bound(`# Shop\n\n${ITEMS}\n`, "AGENTS.md")).toEqual([["errors/bare-except"], TYPES]);
    expect(bound(`# Shop\n\n${ITEMS}\n${OTHERS}`, "AGENTS.md")).toEqual([]);
  });

  it.each(["The backend is in `main.py`.", "Services are written with FastAPI."])(
    "asks where it knows Python, too: %s",
    (told) => {
      expect(bound(`# Shop\n\n${told}\n\n${ITEMS}\n${OTHERS}`, "AGENTS.md")).toContainEqual(TYPES);
    },
  );

  it("is told by the libraries and files of its language", () => {
    const java =
      "- Services are annotated with `@Service` in `service/CartService.java`\n- Entities are JPA's; tests use JUnit\n";
    expect(bound(`# Shop\n\n## Backend\n\n${ITEMS}\n${java}`, "AGENTS.md")).toEqual([]);
  });

  it("is told so, too, where its description comes to speak of security", () => {
    const java = "- Services are `@Service`, entities are of JPA, and JUnit tests them\n";
    const front =
      "name: till-dev\ndescription: Writes the till in Java. Use it for entities and security config.";
    expect(bound(`${headed(front)}\n${java}`)).toEqual([]);
    expect(bound(`${headed("description: Reviews code. Finds flaws of security.")}\n${java}`)).toEqual([
      TYPES,
    ]);
  });

  it("asks where it names no more than a neighbour", () => {
    expect(bound(`# Shop\n\n${ITEMS}\n- Screens stand in \`Cart.tsx\`\n`, "AGENTS.md")).toContainEqual(TYPES);
  });

  it("asks where it is about security, which is the same everywhere", () => {
    expect(bound(`# Security\n\n- No hardcoded secrets\n${OTHERS}`, "AGENTS.md")).toEqual([
      ["security/hardcoded-secret"],
    ]);
  });
});

describe("a page for this stack", () => {
  it.each([
    "name: backend-engineer\ndescription: Serves the React frontend.",
    "name: fastapi-docker-engineer",
    "name: fullstack-developer",
    "name: mobile-api-engineer",
    "name: ui-tester",
    "name: helper\ndescription: Writes endpoints and the pages in React.",
    "name: helper\ndescription: Reviews code, not that of the frontend.",
    "name: helper\ndescription: Weighs cost and UX of what models answer.",
    "name: helper\ndescription: Reviews what goes through CI/CD.",
    "name: helper\ndescription: Reviews code. The frontend has its own reviewer.",
    "name: backend-dev\ndescription: Serves the TypeScript frontend.",
    "name: backend-dev\ndescription: Keeps the contract with the Kotlin apps.",
    "name: helper\ndescription: Writes games with pygame and their UI in React.",
  ])("asks: %j", (front) => {
    expect(bound(headed(front))).toEqual([TYPES]);
  });

  it("is one that shows Python", () => {
    const shown = `${ITEM}\n\n\`\`\`python\ndef price(x: int) -> int: ...\n\`\`\``;
    expect(bound(headed("name: devops-engineer", shown))).toEqual([TYPES]);
  });
});
