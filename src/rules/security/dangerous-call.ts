import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Call that runs code or commands made of input",
  severity: "error",
  asks: [
    "avoid =eval|=exec use|input|untrusted|dynamic|user|compile|anywhere|=exec -session|await|select|directory|@shell|#@shell",
    "avoid no-eval|no-exec|never-eval -@shell|result|#@shell",
    "avoid pickle|marshal|shell-true|os-system|yaml-load|dynamic-code-execution|arbitrary-code-execution -pickle-safe|closure|cache-key|json|computed",
    "avoid unsafe|insecure|untrusted deserialize|deserialization|unpickle",
    "unsafe-deserialization|insecure-deserialization|unsafe-pickle|unsafe-yaml|command-injection|shell-injection|code-injection|eval-on-user|eval-with-user -hook|shell-script|sealing|bash|ruby|javascript|php|aware|eliminate|test|shaped|#@shell",
    "use-of-eval|use-of-exec|use-of-pickle -@shell|#@shell",
    "injection =command prevent|vulnerability|check|protect|avoid -dependency|@shell",
    "safe_load|safeloader|literal_eval use|prefer|only|always|must",
    "subprocess|shell-command shell-false|list-arg|argument-list|injection|safely|sanitize|escape -stdio|transport|xargs|script|bash",
  ],
});
