import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Router without tags",
  severity: "note",
  asks: [
    "tag @router-word -@no-api-tag|feature|shared|appear",
    "tag group-endpoint|group-related|group-route|group-operation -@no-api-tag",
    "avoid missing tag @router-word -@no-api-tag",
    "avoid untagged @router-word",
  ],
});
