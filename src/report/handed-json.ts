import { z } from "zod";
import type { Finding } from "../review/finding.ts";
import type { Review } from "../review/review.ts";
import type { Handed } from "./handed-text.ts";
import { checkReport, reviewJson } from "./json.ts";

const line = z.int().min(1).describe("1-based, of the head.");

export const handedReport = z
  .strictObject({
    pullRequest: z.string().describe("`owner/repo#number`."),
    head: z.string().describe("The commit that was reviewed."),
    posted: z.boolean(),
    comments: z
      .array(z.strictObject({ path: z.string(), startLine: line, line, body: z.string() }))
      .describe("New comments, worst first, in Markdown."),
    closed: z
      .int()
      .min(0)
      .describe(
        "Earlier comments of the same person whose finding is gone, permitted or not asked for any longer.",
      ),
    reviewers: z
      .array(z.string())
      .describe("Apps that review the pull request: what their comments say is not said again."),
    strangers: z
      .array(z.string())
      .describe("Others whose comments look like those of Rubric: what they say may be said again."),
    check: z
      .strictObject({
        conclusion: z.enum(["success", "failure", "action_required", "neutral"]),
        title: z.string(),
        summary: z.string().describe("In Markdown."),
      })
      .describe("What the check run of the App would say; only Apps may write one."),
    review: checkReport,
  })
  .meta({ title: "rubric review --format json" });

export function handedJson(
  handed: Handed,
  review: Review,
  dismissed: ReadonlySet<Finding>,
): z.infer<typeof handedReport> {
  const { pullRequest, head, isPosted, comments, closed, reviewers, strangers, check } = handed;
  return {
    pullRequest,
    head,
    posted: isPosted,
    comments: comments.map(({ path, startLine, line, body }) => ({ path, startLine, line, body })),
    closed,
    reviewers: [...reviewers],
    strangers: [...strangers],
    check: { conclusion: check.conclusion, title: check.title, summary: check.summary },
    review: reviewJson(review, dismissed),
  };
}
