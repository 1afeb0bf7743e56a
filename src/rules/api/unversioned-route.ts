import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Route without a version",
  severity: "warning",
  asks: [
    "=api-versioning|=endpoint-versioning|=url-versioning|=route-versioning|=path-versioning|=versioned-api|=versioned-apis|=versioned-endpoints|=versioned-routes|=versioned-urls|=versioned-paths -strategy|strategies|security|when|break|migrate|document|information|implementation",
    "=version-api|=version-apis|=version-all|=version-your|=version-every|=version-each|=version-routes|=version-the-api|=version-endpoints api|endpoint|route|url -when|check",
    "api-v1|=v1|=v2|=vn|=vx prefix|register|version|all|every|start-with route|router|endpoint|url|path|prefix -=py|pydantic|test|curl|http|localhost|change|tail|health",
    "=version prefix|include|contain endpoint|route|url|path -python|package|library|doc|decide|location",
    "avoid unversioned api|endpoint|route|url|path",
    "avoid missing-version|missing-versioning|missing-api-version api|endpoint|route|url|path -package|library|python|bump",
    "against avoid =versioning|=versioned api|route|endpoint|url need|require|necessary|optional -missing|break|bump|package|library|python",
  ],
});
