import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "HTTPException below the routes",
  severity: "warning",
  asks: [
    "httpexception|http-error only|exclusive @routes|api-layer|boundary -exception-handler|message",
    "httpexception @routes not-service|not-in-service",
    "avoid httpexception|http-error|http-status @below-routes|below|outside",
    "service|repository|repo|crud|use-case|usecase|service-layer|business-layer raise|throw domain|custom|business|own|application exception|error -httpexception|test",
    "raise|throw domain-exception|domain-error|domain-specific-exception|business-exception -test|what",
    "avoid httpexception #service|#repository|#domain|#business",
    "domain|business|service exception|error translate|map|convert|catch|transform httpexception|http|@routes|api|response|exception-handler -test",
    "map-domain-error|map-domain-exception|translate-domain-error|translate-domain-exception -grpc",
    "custom|own|specific exception|error-class domain-error|domain-exception|domain-failure|business-error -test|#test|naming|name",
    "@below-routes independent|agnostic|unaware|free|decouple fastapi|http|web-framework -test",
  ],
});
