import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "TODO that stays behind",
  severity: "note",
  asks: [
    "avoid todo-comment|fixme-comment|=TODOs|=FIXMEs|=no-TODO|=leave-TODO|=leaving-TODO|=TODO-FIXME|=TODO-or-FIXME|=FIXME -=list|app|allow|permit|entry",
    "remove|resolve|clean|delete|eliminate|finish|address|complete =TODOs|=FIXMEs|=TODO-comments -list|app|task|file",
    "=TODO|=TODOs|=FIXME|=FIXMEs issue|ticket|jira|linked|owner|reference|tracking|initials|author must|include|need|require|have|reference|link|=all|=every|=with -placeholder",
    "avoid =TODO|=TODOs|=FIXME missing issue|ticket|owner|reference|context|link",
  ],
});
