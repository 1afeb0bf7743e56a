import { defineRequirement } from "../rule.ts";

/** What checklists ask for and Rubric does not check yet. */
export default {
  "scattered-env": defineRequirement({
    summary: "Environment read outside the settings",
    severity: "warning",
    asks: [
      "basesettings|pydantic-settings|pydantic_settings config|configuration|environment|environment-variable|env|env-var|secret|use|all|load|access|via -inherit|install|test|migrate|expert",
      "config|configuration|env-var|environment-variable|environment|secret via|through|from|into|not settings-object|settings-class|settings-module|settings-model|settings-singleton|central-settings|single-settings|config-py|settings-py -override|host",
      "centralize|centralized|central|=single|=one config|configuration|=settings settings-module|config-module|configuration-module|config-object|config-class|settings-class|settings-object|settings-model|=pydantic-settings|basesettings -test|brand|editor|ui|type|json|immutable|logger|provider|build|@infrastructure",
      "config|configuration all|every|only through|via =settings -dashboard|editable|=ui|cli|logging",
      "environment-variable|env-var in-one-place|one-place-only|in-a-single-place|in-one-module|in-a-single-module|in-one-settings",
      "settings-class|settings-object|get_settings use|access environment|environment-variable|env|config|configuration -test|cache|lru_cache",
      "avoid environment-access|env-access|environment-read direct|outside -client|process|browser",
      "use typed-settings",
      "avoid os-environ|getenv|os-getenv|=environ -test|mock|patch|monkeypatch|#test|#testing|parse|inline|boolean",
      "avoid environment-variable|env-var read|access|scatter|direct|outside -client|symptom|can't|cannot|@frontend|process|module-level|test|hardcode|hard-code|@secret|sensitive",
      "environment-variable|env-var all|every via|through =settings|basesettings|=field|pydantic-settings|settings-module|config-module",
      "config-access|configuration-access|access-to-config|access-to-configuration|config-injection #dependency|#di|dependency|inject",
    ],
  }),
};
