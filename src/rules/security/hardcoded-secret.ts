import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Secret written in the code",
  severity: "error",
  asks: [
    "@hardcode|embed-secret|embed-credential|embed-api-key|embed-password @secret|sensitive -design|color|style|typographic|test|fixture|hook|block|scanner|gitleaks|sast|you-can|@frontend|#false",
    "avoid @hardcode|embed-secret|embed-credential @secret|sensitive|#secret|#credential -design|color|style|@frontend",
    "avoid @hardcode config|configuration|environment-specific -yaml|theme|test|model|threshold|style|roster|url|missing|parameter|query|name|#@infrastructure|#@frontend",
    "avoid hardcode-value|hard-code-value config|configuration|env|environment|#security|#review|#fastapi|#python -color|style|string|threshold|theme|text|url|test|magic|constant|variable|parameter|=instead|customizable|#@infrastructure|#@frontend",
    "avoid commit|check-in @secret -customer|hook|state",
    "avoid @secret code|source|repo|repository|codebase|version-control|git|source-control =in|=into|=to|=inside|=from -log|hash|missing|document|documentation|configure|name|query|image|copy|admin|root|@frontend|#@frontend",
    "secret-in-code|secret-in-source|credential-in-code|credential-in-source|key-in-code|key-in-source|password-in-code|password-in-source|token-in-code|token-in-source|exposed-secret|exposed-credential|exposed-api-key|committed-secret|committed-credential -log|scan|history|rotate|identify",
    "@secret|sensitive =out-of-code|=out-of-source|=out-of-the-code|=out-of-version-control|=out-of-git|=out-of-the-repo|=out-of-the-repository|=out-of-repository|=outside-of-code",
    "@secret|sensitive in-environment|in-env|via-environment-variable|via-env|from-environment|from-the-environment|from-env|through-environment-variable|environment-variable-for|env-var-for|env-for|in-secret-manager|in-a-secret-manager|from-secret-manager|from-a-secret-manager|in-vault|in-a-vault|in-key-vault|use-secret-manager|use-a-secret-manager -your|copy|run|create|example|rotate|check|error|script|instruction|header|override|require|identify|@infrastructure|@frontend|#@infrastructure",
    "use-environment-variable|use-env-var|use-secret-manager|use-a-secret-manager #secret|#credential|#hardcode|#hard-code -your|copy|run|create|example|rotate|check|error|script|instruction|header|override|require|identify|@infrastructure|@frontend|#@infrastructure",
    "use environment-variable|env-var secret-management|secret-manager|secret-store|vault -docker|kubernetes|ci|github|terraform|#@infrastructure",
    "avoid expose secret|credential|api-key -log|response|error|url|output|message|extension|reveal|disclose|request|documentation|tool|schema|chat|@frontend",
  ],
});
