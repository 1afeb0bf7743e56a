import type { Repository } from "./client.ts";
import type { Connection } from "./connection.ts";

/** GitHub names no more files of a comparison, and not how many there are. */
export const MOST_COMPARED = 300;

/** Two commits compared. The files come with the first page of the commits that only the second has, all of them. */
export async function compare(
  connection: Connection,
  { owner, repo }: Repository,
  { base, head }: { readonly base: string; readonly head: string },
  page: { readonly per_page?: number; readonly page?: number } = {},
) {
  const { data } = await connection.read("compare the two sides", (client, request) =>
    client.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
      owner,
      repo,
      basehead: `${base}...${head}`,
      ...page,
      request,
    }),
  );
  return data;
}
