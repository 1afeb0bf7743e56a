import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Business logic in an endpoint",
  severity: "warning",
  asks: [
    "thin|lean|slim|skinny @routes|api-layer|view -entry-point|client|wrapper|repository-thin|#test",
    "business-logic|domain-logic|business-rule service|use-case|usecase|domain-layer -#test|test|mock|patterns-and|unit|document|comment|frontend|model|only-introduce|grows|scatter|duplicate|external|=provides|rule-validation|@gui",
    "avoid business-logic|domain-logic|database-logic|too-much-logic|complex-logic|heavy-logic|logic-in-route|logic-in-router|logic-in-handler|logic-in-endpoint|logic-in-controller|logic-inside-route @routes|api-layer|view|#route|#router|#endpoint -exception-handler|retry|@gui",
    "avoid query-the-database|access-the-database|access-database|database-directly|session-directly|touch-session|touch-the-session|database-access|database-call|database-query|database-operation|direct-database|query-database|direct-query|data-access|orm-call|orm-query|sqlalchemy-query @routes|api-layer|view -missing|n-1|blocking|sync|synchronous|loop|async",
    "delegate-to-service|delegate-to-the-service|delegate-business-logic -external|third-party|test",
    "@routes delegate|call-service|call-a-service|call-the-service|call-one-service|call-use-case|call-into-service service|use-case|service-layer -exception|error|test|external|third-party",
    "separate|extract|move|decouple business-logic|domain-logic|logic @routes|api-layer|http-layer -@gui|#test|template",
    "@routes depend repository|service",
    "repository dependency-injection|di pattern|adherence|follow -test",
    "service-layer|service-layers implement|introduce|between|mandatory|through-service|through-the-service|repository-pattern|use-service|use-a-service|use-the-service|add-a-service|add-service|for-business -assume|dto|error|exception|test|mock|log|cache|document|performance|frontend|ui|component|transaction|direct|supabase",
    "fat-route|fat-router|fat-controller|fat-endpoint|fat-handler|fat-path|fat-view",
    "avoid fat @routes|view",
    "against avoid introduce-a-service-layer|introduce-service-layer|add-a-service-layer|add-service-layer|need-a-service-layer|need-service-layer|service-layer-is-not|service-layer-is-unnecessary",
    "against business-logic|database-query|database-call|database-access @routes fine|ok|okay|acceptable|allowed|permitted",
  ],
});
