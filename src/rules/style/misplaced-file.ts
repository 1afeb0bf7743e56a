import { defineRequirement, option } from "../rule.ts";

export default defineRequirement({
  summary: "File outside the layout",
  severity: "note",
  asks: [
    "@place =in|=inside|=under|=within|=into =model|=models <model:path> -@not-placing|=schema|=schemas|pydantic|request|response|dto|=service|=endpoint|enum|field|name|prompt|template",
    "@place =in|=inside|=under|=within|=into =schema|=schemas|dto|pydantic-model|request-model|response-model|request-response-model <schema:path> -@not-placing|=service|=services|=endpoint|database",
    "@place =in|=inside|=under|=within|=into =service|=services <service:path> -@not-placing|business|docker|=route|=routes|=model|external|pattern",
    "@place =in|=inside|=under|=within|=into =router|=routers|=route|=routes|=endpoint|=endpoints <router:path> -@not-placing|=service|=services|=model|=models|=schema|error|prompt|template",
    "=model|=models <model:path> #separation|#separate|#placement|#file-organization|#code-organization -=schemas|request|response|pydantic|@not-placing",
    "=schema|=schemas <schema:path> #separation|#separate|#placement|#file-organization|#code-organization -@not-placing",
    "=service|=services <service:path> #separation|#separate|#placement|#file-organization|#code-organization -@not-placing",
    "=router|=routers|=routes|=endpoints <router:path> #separation|#separate|#placement|#file-organization|#code-organization -@not-placing",
    "directory|subdirectory|folder separate|different|dedicated|=own =router|=routers|=routes -test|microservice|version|prefix|mount",
    "separate|separation|organize|structure|split =router|=routers|=route|=routes|=endpoints|controller =service|=services|crud|repository =model|=models|=schema|=schemas -test|microservice|database|responsibility|design",
  ],
  options: option.strictObject({
    /** Where models are, with `*` for what is filled in: `models.py`, `app/models/`. */
    model: option.string().optional(),
    /** Where schemas are. */
    schema: option.string().optional(),
    /** Where services are. */
    service: option.string().optional(),
    /** Where routers are. */
    router: option.string().optional(),
  }),
});
