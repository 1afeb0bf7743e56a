import { defineRequirement } from "../rule.ts";

/** What checklists ask for and Rubric does not check yet. */
export default {
  "scattered-env": defineRequirement({
    summary: "Environment read outside the settings",
    severity: "warning",
    asks: [
      "basesettings|pydanticsettings|pydantic-settings|pydantic_settings config|per-module|configuration|environment|environment-variable|env|env-var|secret|for-setting|load-setting|overall-setting|manage-setting|use|all|load|access|via|manage -inherit|install|test|migrate|expert|=reads|lru_cache|cache|common|settings-class",
      "config|configuration|env-var|environment-variable|environment|secret via|through|from|into|not settings-object|settings-class|settings-module|settings-model|settings-singleton|central-settings|single-settings -override|host|yaml|toml|helper|unset|=reads|getenv|or-similar",
      "configuration|env-var|environment-variable|environment|=env|secret|config-is|config-loaded|all-config via|through|from|live|only config-py|settings-py ..6 -inherit|override|host|yaml|toml|helper|unset|=reads|getenv|or-similar|=all-accessed",
      "env|env-var|environment-variable|environment|=everything all|every|=everything|each|via|through|define|declare settings-class|settings-model|settings-module|settings-object|=Settings|=basesettings|pydantic|=field|config-module|via-settings|through-settings -test|=field-validator|page|settings-json|documented|document|env-example|entry",
      "centralize|centralise|centralized|centralised|central config|configuration|=settings -constant|limit|enum|test|brand|editor|=ui|type|json|immutable|logger|provider|build|@infrastructure|user|manager|=redis|gunicorn|respect|experiment_id|#deployment",
      "=single|=one config|configuration|=settings settings-module|config-module|configuration-module|config-object|config-class|settings-class|settings-object|settings-model|=pydantic-settings|basesettings -test|brand|editor|=ui|type|json|immutable|logger|provider|build|@infrastructure",
      "config|configuration|=config|secret|credential all|every|only|through|via|=from|=read|come =settings|get_settings -secretstr|dashboard|editable|=ui|cli|logging|page|user|env-example|=reads|constant|limit|enum|import|=mcp|=MCP|install|settings-file|separate",
      "environment-variable|env-var|environment-access|environment|env in-one-place|one-place-only|in-a-single-place|in-one-module|in-a-single-module|in-one-settings|only-in-config|only-in-settings|only-in-core",
      "load|read|parse|use|access env|environment|environment-variable|env-var pydantic|typed-settings|settings-class|settings-object|get_settings -=accessed|=reads|cache|lru_cache|test|model|input",
      "os-environ|getenv|os-getenv =only config-py|settings-py|config-module|settings-module|core-config",
      "use|prefer pydantic|basemodel =configuration|=settings|for-config ..7 -test|model_config|configdict|mcp|tool|json|yaml",
      "import|use config|=settings core-config|app-config|app-settings|core-settings -module-level|stale|unused|remove|lru_cache|=uses",
      "avoid os-environ|getenv|os-getenv|=environ|environment-access|env-access -test|mock|patch|monkeypatch|#test|#testing|parse|inline|boolean|client|browser|url|port|path|process-env|nodejs|not-os-environ|keyerror|default",
      "avoid environment-variable|env-var|environment read|access|scatter|direct|outside -client|symptom|can't|cannot|@frontend|process|module-level|test|hardcode|hard-code|@secret|sensitive|server-only",
      "config-access|configuration-access|access-to-config|access-to-configuration|config-injection #dependency|#di|dependency|inject",
      "environment-variable|env-var|=env via|through|from|behind config-class|=Config|config-object|config-module|=config|=Settings|=settings use|read|access|load|get|consume ..6 -test|hardcode|yaml|json|file|toml|docker|vite|frontend|os|cli|server|deploy",
    ],
  }),
};
