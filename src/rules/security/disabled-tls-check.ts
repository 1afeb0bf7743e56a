import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "TLS certificate not verified",
  severity: "error",
  asks: [
    "avoid disable|skip|ignore|bypass|turn-off tls|ssl|=certificate|=certificates -#test",
    "avoid verify-false",
    "verify|verified|validate|verification =certificate|=certificates -pin|renew|expire|deploy|chain|=ct|=sct|install|registry|valid-certificate|#@infrastructure",
    "tls-verify|ssl-verify|tls-verification|ssl-verification enable|always|never|keep|use|must",
    "secure-transport",
  ],
});
