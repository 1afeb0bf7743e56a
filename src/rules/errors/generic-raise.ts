import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "`raise Exception`",
  severity: "warning",
  asks: [
    "custom-exception|custom-error|own-exception|domain-specific-exception|application-specific-exception|project-specific-exception|custom-specific-exception|custom-domain-exception @do|create|implement|raise|throw|error-handle|handle-error|class|hierarchy|with|for|derive|inherit -@no-exception-class|#test",
    "custom-exception-handler httpexception consistent",
    "exception-hierarchy|error-hierarchy|exception-class @do|create|implement|custom|dedicated -@no-exception-class|explain|java",
    "raise|throw specific|built-in|builtin|precise|dedicated exception-type|exception-class -catch|handle|except|try|test|bare",
    "use appropriate-exception-type|built-in-exception|proper-exception-type",
    "raise-specific-exception|raise-specific-error|throw-specific-exception|raise-custom-exception|raise-appropriate-exception -#test|test|=raises|docstring",
    "avoid raise|throw generic|base|plain|bare|broad exception -except|swallow|catch|handle|re-raise|bare-raise",
    "avoid =raise-exception|=raising-exception|=raises-exception|=throw-exception",
  ],
});
