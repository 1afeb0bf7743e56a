import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "List endpoint without pagination",
  severity: "warning",
  asks: [
    "paginate|pagination|paginated list|collection|large|endpoint|response|result|dataset|@all|implement|support|@do|design|body -metadata|method|test|docs|document|param|frontend|ui|table-component|infinite|react|mobile|tool|mcp|consume|consistently|page-number|scrape|crawl|template|added|github|strategy|helper|shared|syntax|display|streamlit|clear-pattern|one-pattern|url-state|usesearchparams|phase|injection|@elsewhere",
    "pagination filter sort -metadata|method|test|docs|document|param|frontend|ui|table-component|infinite|react|mobile|tool|mcp|consume|consistently|page-number|scrape|crawl|template|added|github|strategy|helper|shared|syntax|display|streamlit|clear-pattern|one-pattern|url-state|usesearchparams|phase|injection|@elsewhere",
    "limit-offset|offset-limit|skip-limit|cursor-based|keyset list|collection|endpoint|search -metadata|method|test|docs|document|param|frontend|ui|table-component|infinite|react|mobile|tool|mcp|consume|consistently|page-number|scrape|crawl|template|added|github|strategy|helper|shared|syntax|display|streamlit|clear-pattern|one-pattern|url-state|usesearchparams|phase|injection|@elsewhere",
    "avoid unpaginated|unbounded|unlimited query|queries|list|result|endpoint|collection|select -memory|queue|cache|retry|concurrency|metadata|method|test|docs|document|param|frontend|ui|table-component|infinite|react|mobile|tool|mcp|consume|consistently|page-number|scrape|crawl|template|added|github|strategy|helper|shared|syntax|display|streamlit|clear-pattern|one-pattern|url-state|usesearchparams|phase|injection|@elsewhere",
    "avoid missing paginate|pagination -metadata|method|test|docs|document|param|frontend|ui|table-component|infinite|react|mobile|tool|mcp|consume|consistently|page-number|scrape|crawl|template|added|github|strategy|helper|shared|syntax|display|streamlit|clear-pattern|one-pattern|url-state|usesearchparams|phase|injection|@elsewhere",
    "unbounded query|queries|result-set|list-endpoint -memory|queue|cache|retry|metadata|method|test|docs|document|param|frontend|ui|table-component|infinite|react|mobile|tool|mcp|consume|consistently|page-number|scrape|crawl|template|added|github|strategy|helper|shared|syntax|display|streamlit|clear-pattern|one-pattern|url-state|usesearchparams|phase|injection|@elsewhere",
    "avoid return all|entire|whole|unlimited record|row|table|list -metadata|method|test|docs|document|param|frontend|ui|table-component|infinite|react|mobile|tool|mcp|consume|consistently|page-number|scrape|crawl|template|added|github|strategy|helper|shared|syntax|display|streamlit|clear-pattern|one-pattern|url-state|usesearchparams|phase|injection|@elsewhere|null|none",
  ],
});
