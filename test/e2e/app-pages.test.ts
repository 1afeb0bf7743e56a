import { describe, expect, it } from "vitest";
import { shop } from "./app-shop.ts";

const PUBLIC_URL = "https://rubric.example.com/review";

describe("the pages of rules", () => {
  it("are linked from each comment, next to the checklist's line, and from the check", async () => {
    const { opened, url } = await shop({ PUBLIC_URL: `${PUBLIC_URL}/` });
    const { pull, run } = await opened();
    expect(pull.threads).toHaveLength(3);
    const links = pull.threads.map(({ comments }) => {
      const body = comments[0]?.body ?? "";
      expect(body).toMatch(/<sub>\[“[^”]+”\]\(http[^)]+#L\d+\) · \[`[^`]+`\]\([^)]+\)<\/sub>/);
      return /\[`([^`]+)`\]\(([^)]+)\)/.exec(body)?.slice(1) ?? [];
    });
    for (const [rule = "", address = ""] of links) {
      expect(address).toBe(`${PUBLIC_URL}/rules/${rule}`);
      const page = await fetch(address.replace(PUBLIC_URL, url));
      expect(page.status).toBe(200);
      expect(await page.text()).toContain(`<code>${rule}</code>`);
      expect(run?.summary).toContain(address);
    }
  });

  it("are linked from what an edit of a checklist would change", async () => {
    const { opened, repository, folder } = await shop({ PUBLIC_URL });
    folder.commit("feature", { "AGENTS.md": "- Every public function has a docstring\n" });
    await opened();
    const proposal = repository.checkRuns.find(({ name }) => name === "Rubric checklists");
    expect(proposal?.text).toContain(
      `[\`docs/missing-docstring\`](${PUBLIC_URL}/rules/docs/missing-docstring)`,
    );
  });

  it("are linked from nowhere where the server does not know its own address", async () => {
    const { opened } = await shop();
    const { pull, run } = await opened();
    const bodies = pull.threads.map(({ comments }) => comments[0]?.body ?? "");
    expect(bodies).toHaveLength(3);
    expect([...bodies, run?.summary].join("\n")).not.toContain("/rules/");
  });
});
